// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QCheckBox>

namespace linchpin
{

/// A check box drawn as a switch at the right margin.
class SwitchField : public QCheckBox
{
    Q_OBJECT

public:
    explicit SwitchField(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace linchpin
