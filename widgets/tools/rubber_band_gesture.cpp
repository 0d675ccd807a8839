// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/rubber_band_gesture.h"

#include "widgets/canvas/gesture_overlay.h"

#include <algorithm>

namespace linchpin
{

RubberBandGesture::RubberBandGesture(Document& document, CanvasScene& scene, ElementId clicked, const Pointer& start)
    : m_document(document)
    , m_scene(scene)
    , m_clicked(std::move(clicked))
    , m_start(start.at)
    , m_before(document.selection())
{
    if (start.modifiers.testFlag(Qt::ShiftModifier))
        m_kept = m_before;
}

void RubberBandGesture::move(const Pointer& pointer)
{
    const QRectF band = QRectF(m_start, pointer.at).normalized();
    m_scene.overlay().setBand(band);
    std::vector<ElementId> ids = m_kept;
    for (const ElementId& id : m_scene.elementsIn(band)) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    m_document.select(std::move(ids));
}

void RubberBandGesture::finish(const Pointer& pointer)
{
    if (pointer.moved)
        return;
    if (!m_kept.empty() && !m_clicked.empty())
        m_document.toggleSelected(m_clicked);
    else if (m_kept.empty())
        m_document.select(m_clicked.empty() ? std::vector<ElementId>{} : std::vector<ElementId>{m_clicked});
}

void RubberBandGesture::cancel()
{
    m_document.select(m_before);
}

} // namespace linchpin
