// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

#include <memory>

namespace linchpin
{

/// Drags a corner of a domain or a note. Alt ignores the grid.
class ResizeGesture : public Gesture
{
public:
    ResizeGesture(Document& document, CanvasScene& scene, ElementId id, Corner corner, const Pointer& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;

private:
    Edited resized(const Pointer& pointer) const;

    Document& m_document;
    ElementId m_id;
    Corner m_corner;
    QPointF m_start;
    QRectF m_bounds;
    std::shared_ptr<const Design> m_base;
};

} // namespace linchpin
