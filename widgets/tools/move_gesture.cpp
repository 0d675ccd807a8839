// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/move_gesture.h"

#include "core/edit/clipboard.h"
#include "core/edit/containment.h"
#include "core/edit/move.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/gesture_overlay.h"
#include "widgets/tools/snap.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace linchpin
{

namespace
{

/// A set moves as its members; what is locked stays.
std::vector<ElementId> movable(const Design& design, const std::vector<ElementId>& ids, bool copies)
{
    std::vector<ElementId> result;
    const auto add = [&](const ComponentId& id) {
        if (copies || !design.components.at(id).locked)
            result.push_back(id.as<ElementId>());
    };
    for (const ElementId& id : ids) {
        if (const RedundancySet* set = design.sets.find(id.as<SetId>()))
            std::for_each(set->members.begin(), set->members.end(), add);
        else if (design.components.contains(id.as<ComponentId>()))
            add(id.as<ComponentId>());
        else if (!design.connections.contains(id.as<ConnectionId>()))
            result.push_back(id);
    }
    return result;
}

/// The domain that the element came into; empty where it stays in its own, or is in none or several.
DomainId newHome(const Design& before, const Design& after, const ElementId& id)
{
    if (const Component* part = before.components.find(id.as<ComponentId>())) {
        const std::vector<DomainId>& places = after.components.at(part->id).placement;
        return places != part->placement && places.size() == 1 ? places.front() : DomainId();
    }
    if (const Domain* domain = before.domains.find(id.as<DomainId>())) {
        const DomainId& parent = after.domains.at(domain->id).parent;
        return parent != domain->parent ? parent : DomainId();
    }
    return {};
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
    m_ids = movable(*m_base, m_document.selection(), m_copies);
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
    m_scene.setStopped({}); // said of what was hovered before
    m_scene.overlay().setGuides(std::move(guides));
    const ElementId target = m_copies ? ElementId() : newHome(*m_base, edited.design, m_grabbed).as<ElementId>();
    m_document.preview(std::move(edited.design));
    m_scene.setTarget(target);
}

void MoveGesture::finish(const Pointer& pointer)
{
    if (!pointer.moved || m_ids.empty()) {
        m_document.cancelPreview();
        if (m_onlyOnClick && !pointer.moved)
            m_document.select({m_grabbed});
        if (pointer.moved && m_base->components.contains(m_grabbed.as<ComponentId>()) && m_ids.empty())
            emit m_document.said(
                QCoreApplication::translate("Editor", "It is locked in its place: Ctrl+Shift+L unlocks it"));
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
