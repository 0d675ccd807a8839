// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QLineF>
#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <unordered_set>
#include <vector>

namespace linchpin
{

struct Snap
{
    Point delta;                ///< to move by instead
    std::vector<QLineF> guides; ///< what it was aligned with
};

/// Where a dragged rectangle comes to rest: on edges and centres of other cards, notes and domains, or
/// with a gap equal to that of two neighbours or equal on both sides, where that is nearer than the
/// tolerance; else on the grid. Each axis by itself.
/// \param moving    the rectangle before the drag
/// \param wanted    the way the pointer went
/// \param excluded  ids of what moves along
Snap snap(const Design& design, const QRectF& moving, const QPointF& wanted,
          const std::unordered_set<ElementId>& excluded, qreal tolerance);

} // namespace linchpin
