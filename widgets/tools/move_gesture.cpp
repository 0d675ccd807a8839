// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/move_gesture.h"

#include "core/edit/clipboard.h"
#include "core/edit/containment.h"
#include "core/edit/move.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/tools/snap.h"

#include <QtCore/QCoreApplication>

namespace linchpin
{

namespace
{

/// A set moves as its members.
std::vector<ElementId> movable(const Design& design, const std::vector<ElementId>& ids)
{
    std::vector<ElementId> result;
    for (const ElementId& id : ids) {
        if (const RedundancySet* set = design.sets.find(id.as<SetId>())) {
            for (const ComponentId& member : set->members)
                result.push_back(member.as<ElementId>());
        } else if (!design.connections.contains(id.as<ConnectionId>())) {
            const Component* component = design.components.find(id.as<ComponentId>());
            if (!component || !component->locked)
                result.push_back(id);
        }
    }
    return result;
}

} // namespace

MoveGesture::MoveGesture(Document& document, CanvasScene& scene, ElementId grabbed, const Pointer& start)
    : m_document(document)
    , m_scene(scene)
    , m_grabbed(std::move(grabbed))
    , m_start(start.at)
    , m_rect(scene.rectOf(m_grabbed))
    , m_copies(start.modifiers.testFlag(Qt::AltModifier))
    , m_onlyOnClick(document.isSelected(m_grabbed) && document.selection().size() > 1
                    && !start.modifiers.testFlag(Qt::ShiftModifier))
{
    if (start.modifiers.testFlag(Qt::ShiftModifier))
        m_document.toggleSelected(m_grabbed);
    else if (!m_document.isSelected(m_grabbed))
        m_document.select({m_grabbed});
    m_base = m_document.shared();
    m_ids = movable(*m_base, m_document.selection());
    if (const RedundancySet* set = m_base->sets.find(m_grabbed.as<SetId>()))
        m_rect = cardRect(m_base->components.at(set->members.front()));
    std::vector<DomainId> domains;
    for (const ElementId& id : m_ids) {
        m_moving.insert(id);
        if (m_base->domains.contains(id.as<DomainId>()))
            domains.push_back(id.as<DomainId>());
    }
    if (!domains.empty()) {
        for (const ComponentId& id : contentsOf(*m_base, domains).components)
            m_moving.insert(id.as<ElementId>());
    }
}

Edited MoveGesture::moved(const Pointer& pointer, std::vector<QLineF>& guides) const
{
    Point delta = toPoint(pointer.at - m_start);
    if (m_copies || !pointer.modifiers.testFlag(Qt::AltModifier)) {
        const Snap snapped = snap(*m_base, m_rect, pointer.at - m_start, m_moving, pointer.tolerance);
        delta = snapped.delta;
        guides = snapped.guides;
    }
    if (m_copies)
        return duplicate(*m_base, m_ids, delta);
    return settle(moveBy(*m_base, m_ids, delta).design, m_ids);
}

void MoveGesture::move(const Pointer& pointer)
{
    if (m_ids.empty())
        return;
    std::vector<QLineF> guides;
    Edited edited = moved(pointer, guides);
    m_scene.overlay().setGuides(std::move(guides));
    ElementId target;
    if (const Component* before = m_base->components.find(m_grabbed.as<ComponentId>()); before && !m_copies) {
        const Component& after = edited.design.components.at(before->id);
        if (after.placement != before->placement && after.placement.size() == 1)
            target = after.placement.front().as<ElementId>();
    }
    m_document.preview(std::move(edited.design));
    m_scene.setTarget(target);
}

void MoveGesture::finish(const Pointer& pointer)
{
    if (!pointer.moved || m_ids.empty()) {
        m_document.cancelPreview();
        if (m_onlyOnClick && !pointer.moved)
            m_document.select({m_grabbed});
        return;
    }
    std::vector<QLineF> guides;
    Edited edited = moved(pointer, guides);
    if (!m_copies)
        edited.touched = m_document.selection();
    m_document.apply(std::move(edited),
                     m_copies ? QCoreApplication::translate("Editor", "Duplicate")
                              : QCoreApplication::translate("Editor", "Move"));
}

void MoveGesture::cancel()
{
    m_document.cancelPreview();
}

} // namespace linchpin
