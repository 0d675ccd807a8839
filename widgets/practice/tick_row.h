// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;

namespace linchpin
{

/// A check box whose text may take several lines.
class TickRow : public QWidget
{
    Q_OBJECT

public:
    explicit TickRow(const QString& text, QWidget* parent = nullptr);

    QCheckBox& box() { return *m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_box;
};

} // namespace linchpin
