// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/erase.h"

#include "core/edit/membership.h"
#include "core/edit/require.h"
#include "core/edit/sets.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace linchpin
{

namespace
{

template<class T>
std::unordered_set<T> setFrom(const std::vector<T>& ids)
{
    return {ids.begin(), ids.end()};
}

void eraseDomains(Design& design, const std::unordered_set<DomainId>& gone)
{
    if (gone.empty())
        return;
    const auto heir = [&](DomainId id) {
        while (gone.contains(id))
            id = design.domains.at(id).parent;
        return id;
    };
    std::vector<Domain> domains;
    for (const Domain& domain : design.domains) {
        if (!gone.contains(domain.id) && gone.contains(domain.parent)) {
            domains.push_back(domain);
            domains.back().parent = heir(domain.parent);
        }
    }
    std::vector<Component> components;
    for (const Component& component : design.components) {
        if (std::none_of(component.placement.begin(), component.placement.end(),
                         [&](const DomainId& place) { return gone.contains(place); }))
            continue;
        Component moved = component;
        for (DomainId& place : moved.placement)
            place = heir(place);
        std::erase(moved.placement, DomainId());
        if (std::adjacent_find(moved.placement.begin(), moved.placement.end(), std::not_equal_to<>())
                == moved.placement.end()
            && moved.placement.size() > 1)
            moved.placement.resize(1);
        components.push_back(std::move(moved));
    }
    for (Domain& domain : domains)
        design.domains.put(std::move(domain));
    for (Component& component : components)
        design.components.put(std::move(component));
    design.domains.eraseIf([&](const Domain& domain) { return gone.contains(domain.id); });
}

void eraseComponents(Design& design, const std::unordered_set<ComponentId>& gone)
{
    if (gone.empty())
        return;
    leaveSets(design, gone);
    for (Journey& journey : design.journeys)
        std::erase_if(journey.entries, [&](const ElementId& entry) { return gone.contains(entry.as<ComponentId>()); });
    design.connections.eraseIf(
        [&](const Connection& arrow) { return gone.contains(arrow.from) || gone.contains(arrow.to); });
    design.components.eraseIf([&](const Component& component) { return gone.contains(component.id); });
}

void eraseJourneys(Design& design, std::unordered_set<JourneyId> gone)
{
    for (const Journey& journey : design.journeys) {
        if (journey.entries.empty())
            gone.insert(journey.id);
    }
    if (gone.empty())
        return;
    std::erase_if(design.journeys, [&](const Journey& journey) { return gone.contains(journey.id); });
    std::vector<Connection> arrows;
    for (const Connection& arrow : design.connections) {
        Connection kept = arrow;
        if (std::erase_if(kept.journeys, [&](const JourneyId& id) { return gone.contains(id); }) > 0)
            arrows.push_back(std::move(kept));
    }
    for (Connection& arrow : arrows)
        design.connections.put(std::move(arrow));
}

} // namespace

Edited erase(const Design& design, const std::vector<ElementId>& ids)
{
    const Selection selection = selectionOf(design, ids);
    Edited edited{design, {}};
    for (const SetId& set : selection.sets)
        edited.design = dissolveSet(edited.design, set).design;
    eraseComponents(edited.design, setFrom(selection.components));
    eraseDomains(edited.design, setFrom(selection.domains));
    const auto arrows = setFrom(selection.connections);
    edited.design.connections.eraseIf([&](const Connection& arrow) { return arrows.contains(arrow.id); });
    eraseJourneys(edited.design, setFrom(selection.journeys));
    const auto notes = setFrom(selection.notes);
    edited.design.notes.eraseIf([&](const Note& note) { return notes.contains(note.id); });
    return edited;
}

} // namespace linchpin
