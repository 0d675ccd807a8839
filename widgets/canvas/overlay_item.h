// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QGraphicsItem>

namespace linchpin
{

/// Has the views of its scene paint that part of the drawing anew, with what else waits to be painted.
/// Not as QGraphicsScene::update(), which has the views painted before items that changed in the same turn are asked.
void repaintAt(const QGraphicsItem& item, const QRectF& area);

/// An item that changes its place together with figures. A view that is painted before the scene has asked it would
/// make it forget where it was, so it tells that place at once.
class OverlayItem : public QGraphicsItem
{
protected:
    /// In place of prepareGeometryChange().
    void aboutToChange();
};

} // namespace linchpin
