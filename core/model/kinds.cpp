// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kinds.h"

#include <algorithm>
#include <span>
#include <utility>

namespace linchpin
{

namespace
{

template<class Enum>
using Names = std::span<const std::pair<Enum, std::string_view>>;

constexpr std::pair<ComponentKind, std::string_view> componentKinds[] = {
    {ComponentKind::Client, "client"},
    {ComponentKind::Dns, "dns"},
    {ComponentKind::Cdn, "cdn"},
    {ComponentKind::LoadBalancer, "load-balancer"},
    {ComponentKind::ApiGateway, "api-gateway"},
    {ComponentKind::Firewall, "firewall"},
    {ComponentKind::Service, "service"},
    {ComponentKind::Worker, "worker"},
    {ComponentKind::Function, "function"},
    {ComponentKind::Database, "database"},
    {ComponentKind::Cache, "cache"},
    {ComponentKind::ObjectStorage, "object-storage"},
    {ComponentKind::SearchIndex, "search-index"},
    {ComponentKind::Queue, "queue"},
    {ComponentKind::Stream, "stream"},
    {ComponentKind::Coordinator, "coordinator"},
    {ComponentKind::ServiceDiscovery, "service-discovery"},
    {ComponentKind::NetworkLink, "network-link"},
    {ComponentKind::ExternalService, "external-service"},
    {ComponentKind::Generic, "generic"},
};

constexpr std::pair<DomainKind, std::string_view> domainKinds[] = {
    {DomainKind::Provider, "provider"},      {DomainKind::Region, "region"}, {DomainKind::Zone, "zone"},
    {DomainKind::DataCenter, "data-center"}, {DomainKind::Rack, "rack"},     {DomainKind::Custom, "custom"},
};

constexpr std::pair<SetMode, std::string_view> setModes[] = {
    {SetMode::ActiveActive, "active-active"},
    {SetMode::PrimaryReplica, "primary-replica"},
    {SetMode::Quorum, "quorum"},
};

constexpr std::pair<ConnectionKind, std::string_view> connectionKinds[] = {
    {ConnectionKind::Request, "request"},
    {ConnectionKind::Read, "read"},
    {ConnectionKind::Write, "write"},
    {ConnectionKind::Async, "async"},
};

constexpr std::pair<Access, std::string_view> accesses[] = {
    {Access::Read, "read"},
    {Access::Write, "write"},
    {Access::Both, "both"},
};

template<class Enum>
Names<Enum> names();
template<>
Names<ComponentKind> names()
{
    return componentKinds;
}
template<>
Names<DomainKind> names()
{
    return domainKinds;
}
template<>
Names<SetMode> names()
{
    return setModes;
}
template<>
Names<ConnectionKind> names()
{
    return connectionKinds;
}
template<>
Names<Access> names()
{
    return accesses;
}

template<class Enum>
std::string_view nameOf(Enum value)
{
    return names<Enum>()[static_cast<std::size_t>(value)].second;
}

} // namespace

std::string_view toString(ComponentKind kind)
{
    return nameOf(kind);
}

std::string_view toString(DomainKind kind)
{
    return nameOf(kind);
}

std::string_view toString(SetMode mode)
{
    return nameOf(mode);
}

std::string_view toString(ConnectionKind kind)
{
    return nameOf(kind);
}

std::string_view toString(Access access)
{
    return nameOf(access);
}

template<class Enum>
std::optional<Enum> fromString(std::string_view name)
{
    for (const auto& [value, text] : names<Enum>()) {
        if (text == name)
            return value;
    }
    return std::nullopt;
}

template<class Enum>
const std::vector<Enum>& allOf()
{
    static const std::vector<Enum> all = [] {
        std::vector<Enum> values;
        for (const auto& [value, text] : names<Enum>())
            values.push_back(value);
        return values;
    }();
    return all;
}

template std::optional<ComponentKind> fromString(std::string_view);
template std::optional<DomainKind> fromString(std::string_view);
template std::optional<SetMode> fromString(std::string_view);
template std::optional<ConnectionKind> fromString(std::string_view);
template std::optional<Access> fromString(std::string_view);
template const std::vector<ComponentKind>& allOf();
template const std::vector<DomainKind>& allOf();
template const std::vector<SetMode>& allOf();
template const std::vector<ConnectionKind>& allOf();
template const std::vector<Access>& allOf();

bool forwards(ComponentKind kind)
{
    return kind == ComponentKind::LoadBalancer || kind == ComponentKind::ApiGateway || kind == ComponentKind::Firewall;
}

bool isData(ComponentKind kind)
{
    switch (kind) {
    case ComponentKind::Database:
    case ComponentKind::Cache:
    case ComponentKind::ObjectStorage:
    case ComponentKind::SearchIndex:
    case ComponentKind::Queue:
    case ComponentKind::Stream:
        return true;
    default:
        return false;
    }
}

bool isCoordination(ComponentKind kind)
{
    return kind == ComponentKind::Coordinator || kind == ComponentKind::ServiceDiscovery;
}

} // namespace linchpin
