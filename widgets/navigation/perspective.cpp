// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/navigation/perspective.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace linchpin
{

namespace
{

bool takes(const Journey& journey, const Connection& arrow)
{
    const auto& only = arrow.journeys;
    if (!only.empty() && std::find(only.begin(), only.end(), journey.id) == only.end())
        return false;
    return !(arrow.kind == ConnectionKind::Read && journey.access == Access::Write)
        && !(arrow.kind == ConnectionKind::Write && journey.access == Access::Read);
}

} // namespace

std::unordered_set<ElementId> usedBy(const Design& design, const Journey& journey)
{
    std::unordered_map<ComponentId, std::vector<const Connection*>> arrows;
    for (const Connection& connection : design.connections) {
        if (takes(journey, connection))
            arrows[connection.from].push_back(&connection);
    }
    std::unordered_map<ComponentId, const RedundancySet*> setOf;
    for (const RedundancySet& set : design.sets) {
        for (const ComponentId& member : set.members)
            setOf[member] = &set;
    }
    std::unordered_set<ElementId> used{journey.id.as<ElementId>()};
    std::vector<ComponentId> open;
    const auto use = [&](const ComponentId& id) {
        if (used.insert(id.as<ElementId>()).second)
            open.push_back(id);
    };
    for (const ElementId& entry : journey.entries) {
        if (const RedundancySet* set = design.sets.find(entry.as<SetId>())) {
            for (const ComponentId& member : set->members)
                use(member);
        } else {
            use(entry.as<ComponentId>());
        }
    }
    while (!open.empty()) {
        const ComponentId id = open.back();
        open.pop_back();
        for (const Connection* arrow : arrows[id]) {
            used.insert(arrow->id.as<ElementId>());
            use(arrow->to);
        }
        if (const auto set = setOf.find(id); set != setOf.end()) {
            used.insert(set->second->id.as<ElementId>());
            for (const ComponentId& member : set->second->members)
                use(member);
        }
        if (const Component* component = design.components.find(id)) {
            for (const DomainId& place : component->placement) {
                for (const DomainId& around : design.ancestry(place))
                    used.insert(around.as<ElementId>());
            }
        }
    }
    return used;
}

std::unordered_set<ElementId> heldBy(const Design& design, const DomainId& domain)
{
    std::unordered_set<ElementId> held;
    for (const Domain& each : design.domains) {
        if (design.isWithin(each.id, domain))
            held.insert(each.id.as<ElementId>());
    }
    for (const Component& component : design.components) {
        if (std::any_of(component.placement.begin(), component.placement.end(),
                        [&held](const DomainId& id) { return held.contains(id.as<ElementId>()); }))
            held.insert(component.id.as<ElementId>());
    }
    for (const RedundancySet& set : design.sets) {
        if (std::any_of(set.members.begin(), set.members.end(),
                        [&held](const ComponentId& id) { return held.contains(id.as<ElementId>()); }))
            held.insert(set.id.as<ElementId>());
    }
    for (const Connection& connection : design.connections) {
        if (held.contains(connection.from.as<ElementId>()) && held.contains(connection.to.as<ElementId>()))
            held.insert(connection.id.as<ElementId>());
    }
    return held;
}

std::unordered_set<ElementId> ofKind(const Design& design, ComponentKind kind)
{
    std::unordered_set<ElementId> seen;
    for (const Component& component : design.components) {
        if (component.kind != kind)
            continue;
        seen.insert(component.id.as<ElementId>());
        if (const RedundancySet* set = design.setOf(component.id))
            seen.insert(set->id.as<ElementId>());
        for (const DomainId& place : component.placement) {
            for (const DomainId& around : design.ancestry(place))
                seen.insert(around.as<ElementId>());
        }
    }
    for (const Connection& connection : design.connections) {
        const Component* from = design.components.find(connection.from);
        const Component* to = design.components.find(connection.to);
        if ((from && from->kind == kind) || (to && to->kind == kind))
            seen.insert(connection.id.as<ElementId>());
    }
    return seen;
}

std::optional<std::unordered_set<ElementId>> seenIn(const Design& design, const Perspective& perspective)
{
    if (const auto* id = std::get_if<JourneyId>(&perspective)) {
        if (const Journey* journey = design.journey(*id))
            return usedBy(design, *journey);
    } else if (const auto* domain = std::get_if<DomainId>(&perspective)) {
        if (design.domains.contains(*domain))
            return heldBy(design, *domain);
    } else if (const auto* kind = std::get_if<ComponentKind>(&perspective)) {
        if (auto seen = ofKind(design, *kind); !seen.empty())
            return seen;
    }
    return {};
}

} // namespace linchpin
