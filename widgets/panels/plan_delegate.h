// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

class QListView;

namespace linchpin
{

/// Paints a step of a plan in two lines; the row pointed at or selected offers "Apply up to here".
class PlanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlanDelegate(QListView& list);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The row that stands out, -1: none.
    void setPointed(int row);

    static QRect tickRect(const QRect& row);
    /// Where the offer is.
    static QRect offerRect(const QRect& row);

signals:
    void applyUpTo(int row);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintEnd(QPainter& painter, const QRect& row, const QString& text) const;

    QListView& m_list;
    int m_pointed = -1;
};

} // namespace linchpin
