// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/arrow_labels.h"

#include "widgets/canvas/figures.h"
#include "widgets/canvas/geometry.h"

#include <cmath>

namespace linchpin
{

namespace
{

/// No element has a slash in its id.
ElementId keyOf(const ElementId& id, ArrowLabels::Part part)
{
    return part == ArrowLabels::Part::Whole ? id : ElementId("label/" + id.text());
}

Rect around(const QRectF& rect)
{
    const QRect whole = rect.toAlignedRect();
    return {whole.x(), whole.y(), whole.width(), whole.height()};
}

/// Even, so that the centre is a whole pixel.
int evenCeil(qreal length)
{
    return 2 * static_cast<int>(std::ceil(length / 2));
}

} // namespace

void ArrowLabels::cover(const ElementId& id, Part part, const QRectF& rect)
{
    m_plan.putObstacle(keyOf(id, part), around(rect));
}

void ArrowLabels::uncover(const ElementId& id, Part part)
{
    m_plan.removeObstacle(keyOf(id, part));
}

void ArrowLabels::put(const ArrowFigure& arrow, const Route& route)
{
    const QSizeF tag = arrow.tagSize();
    m_plan.putArrow(arrow.id(), route.points, {evenCeil(tag.width()), evenCeil(tag.height())});
}

QPointF ArrowLabels::place(const ConnectionId& id) const
{
    return toQPointF(m_plan.place(id));
}

} // namespace linchpin
