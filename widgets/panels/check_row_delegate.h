// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace linchpin
{

/// Draws a row of a list with check marks: the mark, an icon and text, indented by depth.
class CheckRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int depthRole = Qt::UserRole + 1;
    static constexpr int rowHeight = 28;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace linchpin
