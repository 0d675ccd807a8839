// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTreeView;

namespace linchpin
{

/// A table that fills a panel: no frame, rows of one height, a quiet header.
QTreeView* drillTable(QAbstractItemModel& model);

} // namespace linchpin
