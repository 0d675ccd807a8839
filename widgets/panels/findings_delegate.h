// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

class QListView;

namespace linchpin
{

/// Draws the rows of a FindingsModel, wrapped to the width of the list.
class FindingsDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FindingsDelegate(QListView& list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth() const;

    QListView& m_list;
};

} // namespace linchpin
