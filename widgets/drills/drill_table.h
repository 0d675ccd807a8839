// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QModelIndex;
class QPainter;
class QRect;
class QStyleOptionViewItem;
class QTreeView;

namespace linchpin
{

/// A table that fills a panel: no frame, rows of one height, a quiet header.
QTreeView* drillTable(QAbstractItemModel& model);

/// Where the row of that cell begins.
int rowLeft(const QRect& cell, const QModelIndex& index, const QTreeView& table);
/// What lies behind a row as paintRowState() has it, as much of it as is behind that cell.
void paintPartOfRow(QPainter& painter, const QStyleOptionViewItem& cell, const QModelIndex& index,
                    const QTreeView& table);

} // namespace linchpin
