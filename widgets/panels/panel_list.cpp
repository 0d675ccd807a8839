// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/panel_list.h"

#include <QtWidgets/QListView>

namespace linchpin
{

QListView* panelList(QAbstractItemModel& model)
{
    auto* list = new QListView;
    list->setModel(&model);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setResizeMode(QListView::Adjust);
    list->setWordWrap(true); // rows are measured anew at every width
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

} // namespace linchpin
