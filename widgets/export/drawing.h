// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_scene.h"
#include "widgets/export/element_groups.h"

namespace linchpin
{

/// The drawing of a design in a picture: its own scene, where nothing is selected, hovered or under way.
class Drawing
{
public:
    Drawing(const std::shared_ptr<const Design>& design, Marks marks, const Theme& theme);

    /// Everything painted, badges, halos and labels too, in whole pixels; (0, 0, 0, 0) where there is nothing.
    const QRectF& extent() const { return m_extent; }
    QSizeF size() const { return m_extent.size(); }
    /// \param groups hears of each element; may be null
    void paint(QPainter& painter, const QPointF& topLeft, ElementGroups* groups = nullptr);

private:
    CanvasScene m_scene;
    QRectF m_extent;
};

} // namespace linchpin
