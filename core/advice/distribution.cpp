// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/distribution.h"

#include <algorithm>

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

bool spreads(const Design& design, const Connection& arrow, const ComponentId& over)
{
    const ComponentKind from = design.components.at(arrow.from).kind;
    return (arrow.to == over && distributes(from))
        || (arrow.from == over && from == ComponentKind::Worker && isBuffer(design.components.at(arrow.to).kind));
}

} // namespace

bool isDistributedTo(const Survey& survey, const Component& component)
{
    const auto spreadsOver = [&](const Connection* arrow) { return spreads(survey.design(), *arrow, component.id); };
    const auto& in = survey.incoming(component.id);
    const auto& out = survey.outgoing(component.id);
    return std::any_of(in.begin(), in.end(), spreadsOver) || std::any_of(out.begin(), out.end(), spreadsOver);
}

bool isDistributedTo(const Design& design, const ComponentId& component)
{
    return std::any_of(design.connections.begin(), design.connections.end(),
                       [&](const Connection& arrow) { return spreads(design, arrow, component); });
}

std::vector<const Connection*> callsInLine(const Survey& survey, const Component& component)
{
    std::vector<const Connection*> calls;
    for (const Connection* arrow : survey.incoming(component.id)) {
        const ComponentKind from = survey.design().components.at(arrow->from).kind;
        if (arrow->kind != ConnectionKind::Async && !arrow->optional && from != ComponentKind::Client
            && !distributes(from))
            calls.push_back(arrow);
    }
    return calls;
}

} // namespace linchpin
