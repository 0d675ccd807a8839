// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/lone.h"
#include "core/advice/moves.h"
#include "core/edit/balance.h"
#include "core/edit/instances.h"
#include "core/edit/require.h"

#include <unordered_set>

namespace linchpin
{

namespace
{

bool isBuffer(ComponentKind kind)
{
    return kind == ComponentKind::Queue || kind == ComponentKind::Stream;
}

bool distributes(ComponentKind kind)
{
    return kind == ComponentKind::LoadBalancer || kind == ComponentKind::ApiGateway || kind == ComponentKind::Dns
        || kind == ComponentKind::ServiceDiscovery || isBuffer(kind);
}

/// Components whose work is spread by who calls them. Workers take theirs from a queue or stream themselves.
std::unordered_set<ComponentId> distributedTo(const Design& design)
{
    std::unordered_set<ComponentId> distributed;
    for (const Connection& arrow : design.connections) {
        const ComponentKind from = design.components.at(arrow.from).kind;
        if (distributes(from))
            distributed.insert(arrow.to);
        if (from == ComponentKind::Worker && isBuffer(design.components.at(arrow.to).kind))
            distributed.insert(arrow.from);
    }
    return distributed;
}

Edited withOneMore(const Design& design, const ComponentId& id)
{
    const Component& component = requireComponent(design, id);
    Edited more = withInstances(design, id, component.instances + 1);
    if (distributedTo(design).contains(id))
        return more;
    Edited edited = balanced(more.design, id);
    edited.touched.insert(edited.touched.begin(), id.as<ElementId>());
    return edited;
}

} // namespace

std::vector<Candidate> addInstance(const Design& design, const Analysis& today)
{
    const auto distributed = distributedTo(design);
    std::vector<Candidate> candidates;
    for (const Component* original :
         loneComponents(design, today, {ComponentKind::Service, ComponentKind::Worker, ComponentKind::Function})) {
        Candidate candidate = candidateFor(Move::AddInstance, original->id.as<ElementId>());
        candidate.title = "Add an instance of " + original->name;
        candidate.shortTitle = "Instance of " + original->name;
        candidate.why = consequenceOf(design, today, *original);
        candidate.technique = "Horizontal scaling: the other instances carry on when one fails";
        if (!distributed.contains(original->id)) {
            candidate.title += " behind a pair of load balancers";
            candidate.technique = "Horizontal scaling and load balancing: a pair of balancers spreads the traffic over"
                                  " the instances, and the others carry on when one fails";
        }
        candidate.edit = [id = original->id](const Design& before) { return withOneMore(before, id); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
