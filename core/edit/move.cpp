// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/move.h"

#include "core/edit/containment.h"
#include "core/edit/require.h"

#include <algorithm>
#include <iterator>

namespace linchpin
{

namespace
{

/// Those chosen themselves or in a set; what is locked stays.
void add(std::unordered_set<ComponentId>& components, const Design& design, const Selection& selection)
{
    const auto addFree = [&](const std::vector<ComponentId>& ids) {
        std::copy_if(ids.begin(), ids.end(), std::inserter(components, components.end()),
                     [&](const ComponentId& id) { return !design.components.at(id).locked; });
    };
    addFree(selection.components);
    for (const SetId& set : selection.sets)
        addFree(design.sets.at(set).members);
}

} // namespace

Edited moveBy(const Design& design, const std::vector<ElementId>& ids, Point delta)
{
    const Selection selection = selectionOf(design, ids);
    Contents moved = contentsOf(design, selection.domains);
    add(moved.components, design, selection);
    moved.notes.insert(selection.notes.begin(), selection.notes.end());

    Edited edited{design, ids};
    for (const ComponentId& id : moved.components) {
        edited.design.components.change(id, [&](Component& component) {
            if (component.position)
                component.position = *component.position + delta;
        });
    }
    for (const DomainId& id : moved.domains) {
        edited.design.domains.change(id, [&](Domain& domain) {
            if (domain.bounds)
                domain.bounds = domain.bounds->moved(delta);
        });
    }
    for (const NoteId& id : moved.notes) {
        edited.design.notes.change(id, [&](Note& note) {
            if (note.bounds)
                note.bounds = note.bounds->moved(delta);
        });
    }
    if (moved.components.size() < 2)
        return edited;
    for (const Connection& arrow : design.connections) {
        if (arrow.waypoints.empty() || !moved.components.contains(arrow.from) || !moved.components.contains(arrow.to))
            continue;
        edited.design.connections.change(arrow.id, [&](Connection& changed) {
            for (Point& bend : changed.waypoints)
                bend = bend + delta;
        });
    }
    return edited;
}

Edited settle(const Design& design, const std::vector<ElementId>& ids)
{
    const Selection selection = selectionOf(design, ids);
    Edited edited{design, ids};
    const std::unordered_set<DomainId> moved(selection.domains.begin(), selection.domains.end());
    for (const DomainId& id : selection.domains) {
        if (!moved.contains(design.domains.at(id).parent))
            settleParent(edited.design, id);
    }
    if (!selection.domains.empty())
        requireNesting(edited.design);
    std::unordered_set<ComponentId> components;
    add(components, design, selection);
    for (const ComponentId& id : components) {
        const std::vector<DomainId>& places = design.components.at(id).placement;
        const bool movedAlong = !places.empty()
            && std::all_of(places.begin(), places.end(), [&](const DomainId& place) { return moved.contains(place); });
        if (!movedAlong)
            settlePlacement(edited.design, id);
    }
    return edited;
}

} // namespace linchpin
