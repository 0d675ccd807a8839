// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

class QListView;

namespace linchpin
{

/// Draws the rows of a DifferenceModel: what changed stands behind the name where there is room, else below.
class DifferenceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DifferenceDelegate(QListView& list);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth() const;

    QListView& m_list;
};

} // namespace linchpin
