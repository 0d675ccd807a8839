// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

#include <vector>

namespace linchpin
{

/// Selects what lies in a rectangle; with Shift added to what was selected.
class RubberBandGesture : public Gesture
{
public:
    /// \param clicked what a click without a drag selects: a domain whose inside was pressed, or nothing
    RubberBandGesture(Document& document, CanvasScene& scene, ElementId clicked, const Pointer& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;

private:
    Document& m_document;
    CanvasScene& m_scene;
    ElementId m_clicked;
    QPointF m_start;
    std::vector<ElementId> m_before;
    std::vector<ElementId> m_kept;
};

} // namespace linchpin
