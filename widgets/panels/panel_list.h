// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QListView;

namespace linchpin
{

/// A list that fills a panel: no frame, rows as high as they need to be, scrolled by pixels.
QListView* panelList(QAbstractItemModel& model);

} // namespace linchpin
