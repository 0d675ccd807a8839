// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/queue_between.h"

#include "core/edit/containment.h"
#include "core/edit/in_front.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/spots.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

template<class T>
void addOnce(std::vector<T>& all, const T& one)
{
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

/// The innermost domain that holds every instance of them all; empty where there is none.
DomainId commonDomainOf(const Design& design, const std::vector<ComponentId>& ids)
{
    Component all;
    for (const ComponentId& id : ids) {
        const Component& component = design.components.at(id);
        if (component.kind == ComponentKind::Client)
            continue;
        if (component.placement.empty())
            return {};
        all.placement.insert(all.placement.end(), component.placement.begin(), component.placement.end());
    }
    return design.commonDomain(all);
}

/// Whether one arrow can do for both.
bool isAlike(const Connection& a, const Connection& b)
{
    return a.from == b.from && a.to == b.to && a.kind == b.kind
        && (a.optional == b.optional || a.journeys == b.journeys);
}

void uniteJourneys(Connection& arrow, const Connection& other)
{
    arrow.optional = arrow.optional && other.optional;
    if (arrow.journeys.empty() || other.journeys.empty())
        arrow.journeys.clear();
    else
        std::for_each(other.journeys.begin(), other.journeys.end(),
                      [&](const JourneyId& journey) { addOnce(arrow.journeys, journey); });
}

} // namespace

Edited queueBetween(const Design& design, const std::vector<ConnectionId>& arrows)
{
    std::vector<ComponentId> callers;
    std::vector<ComponentId> targets;
    for (const ConnectionId& id : arrows) {
        const Connection& arrow = requireConnection(design, id);
        addOnce(callers, arrow.from);
        addOnce(targets, arrow.to);
    }
    if (targets.empty())
        throw Error("", phrase("Error", "a queue is put in the place of arrows"), phrase("Error", "select some"));
    requireRoom(design, 1);

    const Component& first = design.components.at(targets.front());
    const std::string name = distinctComponentName(design, first.name + " queue");
    Component queue = newComponent(ComponentId(freshId(design, name, "queue")), name, ComponentKind::Queue);
    std::vector<ComponentId> all = callers;
    all.insert(all.end(), targets.begin(), targets.end());
    const DomainId home = commonDomainOf(design, all);
    if (!home.empty())
        queue.placement = {home};

    Edited edited{design, {queue.id.as<ElementId>()}};
    if (first.position)
        queue.position = makeRoom(edited.design, spotInFront(design, first, callers, home, 0), home);
    edited.design.components.put(queue);
    FreshIds ids(edited.design);
    for (const ConnectionId& id : arrows) {
        if (!edited.design.connections.contains(id))
            continue;
        Connection redirected = edited.design.connections.at(id);
        redirected.to = queue.id;
        redirected.waypoints.clear();
        const auto like = std::find_if(edited.design.connections.begin(), edited.design.connections.end(),
                                       [&](const Connection& other) { return isAlike(other, redirected); });
        if (like == edited.design.connections.end() || like->id == id) {
            edited.design.connections.put(std::move(redirected));
            continue;
        }
        const ConnectionId kept = like->id;
        edited.design.connections.change(kept, [&](Connection& arrow) { uniteJourneys(arrow, redirected); });
        edited.design.connections.erase(id);
    }
    for (const ComponentId& target : targets) {
        Connection onward;
        onward.id = ids.forArrow(queue.id, target);
        onward.from = queue.id;
        onward.to = target;
        onward.kind = ConnectionKind::Async;
        edited.design.connections.put(std::move(onward));
    }
    return edited;
}

} // namespace linchpin
