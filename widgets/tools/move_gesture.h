// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/tool.h"

#include <memory>
#include <unordered_set>
#include <vector>

namespace linchpin
{

/// Moves what is selected; what is dropped into a domain is placed there. With Alt a copy is moved.
class MoveGesture : public Gesture
{
public:
    /// \param grabbed the element under the pointer; it is what snaps
    MoveGesture(Document& document, CanvasScene& scene, ElementId grabbed, const Pointer& start);

    void move(const Pointer& pointer) override;
    void finish(const Pointer& pointer) override;
    void cancel() override;

private:
    Edited moved(const Pointer& pointer, std::vector<QLineF>& guides) const;

    Document& m_document;
    CanvasScene& m_scene;
    ElementId m_grabbed;
    QPointF m_start;
    QRectF m_rect;
    std::shared_ptr<const Design> m_base;
    std::vector<ElementId> m_ids;
    std::unordered_set<ElementId> m_moving; ///< with what they hold
    bool m_copies;
    bool m_onlyOnClick; ///< a click without a drag leaves only the grabbed one selected
};

} // namespace linchpin
