// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/label_plan.h"
#include "core/layout/route.h"

#include <QtCore/QRectF>

namespace linchpin
{

class ArrowFigure;

/// Where the tags of arrows stand among what is drawn, in pixels of the drawing.
class ArrowLabels
{
public:
    /// What no tag may cover; an element may have more than one part that does.
    enum class Part { Whole, Label };
    void cover(const ElementId& id, Part part, const QRectF& rect);
    void uncover(const ElementId& id, Part part);

    /// \param route the one that the item shows
    void put(const ArrowFigure& arrow, const Route& route);
    void remove(const ConnectionId& id) { m_plan.removeArrow(id); }

    /// \return arrows whose tag has another place than before, or is new
    std::vector<ConnectionId> settle() { return m_plan.settle(); }
    /// The centre; settle() must have been called since the last change.
    /// \throws std::out_of_range
    QPointF place(const ConnectionId& id) const;

private:
    LabelPlan m_plan;
};

} // namespace linchpin
