// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

class QTreeView;

namespace linchpin
{

/// Draws the rows of a PartitionModel: ticks and crosses with their words; below a set, over all columns, what it
/// gives up and the sentence about it.
class PartitionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PartitionDelegate(QTreeView& table);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int sentenceWidth() const;
    void paintService(QPainter& painter, const QRect& line, const QModelIndex& index) const;
    void paintSentence(QPainter& painter, const QRect& row, const QModelIndex& index) const;

    QTreeView& m_table;
};

} // namespace linchpin
