// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_table.h"

#include "widgets/style/appearance.h"

#include <QtWidgets/QHeaderView>
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
               "QTreeView::item { height: %6px; padding: 0 4px; border-radius: 0; }"
               "QTreeView::item:selected { background: %5; color: %2; }"
               "QHeaderView { background: %1; border: none; }"
               "QHeaderView::section { background: %1; color: %3; border: none; border-bottom: 1px solid %4;"
               " padding: 4px 6px; font-size: 11px; font-weight: 600; }"
               "QHeaderView::section:hover { color: %2; }")
        .arg(theme.panel.name(), theme.text.name(), theme.muted.name(), theme.border.name(), theme.accentSoft.name())
        .arg(rowHeight);
}

} // namespace

QTreeView* drillTable(QAbstractItemModel& model)
{
    auto* table = new QTreeView;
    table->setModel(&model);
    table->setFrameShape(QFrame::NoFrame);
    table->setRootIsDecorated(false);
    table->setItemsExpandable(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
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
