// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace linchpin
{

/// Draws the rows of a SearchModel: an icon, the text with what was typed in it, something aside.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 32;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, rowHeight}; }
};

/// A text with the letters at those positions in bold and another colour, elided at the right.
void paintMarked(QPainter& painter, const QRect& where, const QString& text, const std::vector<int>& marks,
                 const QColor& color, const QColor& markColor);

} // namespace linchpin
