// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>

namespace linchpin
{

/// The name of another element, as a link to it.
class LinkField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkField(Qt::Alignment side = Qt::AlignRight, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Alignment m_side;
};

} // namespace linchpin
