// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/likely_kinds.h"

#include <algorithm>

namespace linchpin
{

namespace
{

using Kind = ComponentKind;

std::vector<Kind> likelyAfter(Kind kind)
{
    switch (kind) {
    case Kind::Client:
        return {Kind::Dns, Kind::LoadBalancer, Kind::Cdn, Kind::ApiGateway, Kind::Service};
    case Kind::Dns:
        return {Kind::LoadBalancer, Kind::Cdn, Kind::ApiGateway, Kind::Service};
    case Kind::Cdn:
        return {Kind::ObjectStorage, Kind::LoadBalancer, Kind::Service, Kind::ApiGateway};
    case Kind::LoadBalancer:
    case Kind::ApiGateway:
    case Kind::Firewall:
    case Kind::NetworkLink:
        return {Kind::Service, Kind::LoadBalancer, Kind::ApiGateway, Kind::Function, Kind::Firewall};
    case Kind::Queue:
    case Kind::Stream:
        return {Kind::Worker, Kind::Service, Kind::Function, Kind::Database, Kind::ObjectStorage};
    case Kind::Database:
    case Kind::Cache:
    case Kind::ObjectStorage:
    case Kind::SearchIndex:
        return {kind, Kind::Database, Kind::Cache, Kind::ObjectStorage, Kind::Stream};
    case Kind::Service:
    case Kind::Worker:
    case Kind::Function:
    case Kind::Coordinator:
    case Kind::ServiceDiscovery:
    case Kind::ExternalService:
    case Kind::Generic:
        break;
    }
    return {Kind::Database,      Kind::Cache,       Kind::Queue,          Kind::Service,
            Kind::ObjectStorage, Kind::SearchIndex, Kind::ExternalService};
}

} // namespace

std::vector<Kind> likelyKinds(const Design& design, const std::optional<ComponentId>& from)
{
    const Component* start = from ? design.components.find(*from) : nullptr;
    if (start)
        return likelyAfter(start->kind);
    const bool hasClient = std::any_of(design.components.begin(), design.components.end(),
                                       [](const Component& component) { return component.kind == Kind::Client; });
    std::vector<Kind> likely{Kind::Service, Kind::Database, Kind::LoadBalancer, Kind::Cache,
                             Kind::Queue,   Kind::Dns,      Kind::ApiGateway};
    likely.insert(hasClient ? likely.end() : likely.begin(), Kind::Client);
    return likely;
}

} // namespace linchpin
