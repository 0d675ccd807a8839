// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/overlay_item.h"

#include <QtWidgets/QGraphicsScene>
#include <QtWidgets/QGraphicsView>

namespace linchpin
{

void repaintAt(const QGraphicsItem& item, const QRectF& area)
{
    if (!item.scene())
        return;
    const QList<QGraphicsView*> views = item.scene()->views();
    if (views.isEmpty())
        item.scene()->update(area);
    for (QGraphicsView* view : views)
        view->viewport()->update(view->viewportTransform().mapRect(area).toAlignedRect().adjusted(-2, -2, 2, 2));
}

void OverlayItem::aboutToChange()
{
    const QRectF before = boundingRect();
    if (isVisible() && !before.isEmpty())
        repaintAt(*this, before);
    prepareGeometryChange();
}

} // namespace linchpin
