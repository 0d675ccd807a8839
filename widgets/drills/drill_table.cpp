// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_table.h"

#include "widgets/style/appearance.h"
#include "widgets/style/row_look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

namespace linchpin
{

namespace
{

constexpr int rowHeight = 28;

QString sheet(const Theme& theme)
{
    return QStringLiteral(
               "QTreeView { background: %1; border: none; padding-left: 10px; font-size: 12px; outline: none; }"
               "QTreeView::item { height: %5px; padding: 0 4px; border-radius: 0; }"
               "QTreeView::item:selected { background: transparent; }" // the delegate paints it
               "QHeaderView { background: %1; border: none; }"
               "QHeaderView::section { background: %1; color: %3; border: none; border-bottom: 1px solid %4;"
               " padding: 4px 6px; font-size: 11px; font-weight: 600; }"
               "QHeaderView::section:hover { color: %2; }")
        .arg(theme.panel.name(), theme.text.name(), theme.muted.name(), theme.border.name())
        .arg(rowHeight);
}

/// Draws words over the look of the row that all lists share.
class Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(QTreeView& table)
        : QStyledItemDelegate(&table)
        , m_table(table)
    { }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        paintPartOfRow(*painter, option, index, m_table);
        QStyleOptionViewItem words = option;
        words.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
        QStyledItemDelegate::paint(painter, words, index);
    }

private:
    QTreeView& m_table;
};

} // namespace

int rowLeft(const QRect& cell, const QModelIndex& index, const QTreeView& table)
{
    return cell.left() - table.header()->sectionPosition(index.column());
}

void paintPartOfRow(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index,
                    const QTreeView& table)
{
    QStyleOptionViewItem row = cell;
    row.state.setFlag(QStyle::State_HasFocus, table.hasFocus() && table.currentIndex().row() == index.row());
    const QRect shape(rowLeft(cell.rect, index, table), cell.rect.top(), table.header()->length(), cell.rect.height());
    painter.save();
    painter.setClipRect(cell.rect);
    paintRowState(painter, row, shape);
    painter.restore();
}

QTreeView* drillTable(QAbstractItemModel& model)
{
    auto* table = new QTreeView;
    table->setModel(&model);
    table->setItemDelegate(new Delegate(*table));
    table->setFrameShape(QFrame::NoFrame);
    table->setRootIsDecorated(false);
    table->setItemsExpandable(false);
    table->setUniformRowHeights(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTextElideMode(Qt::ElideRight);
    table->header()->setMinimumSectionSize(40);
    table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto follow = [table] { table->setStyleSheet(sheet(Appearance::instance().theme())); };
    QObject::connect(&Appearance::instance(), &Appearance::changed, table, follow);
    follow();
    return table;
}

} // namespace linchpin
