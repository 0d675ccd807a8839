// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace linchpin
{

enum class ComponentKind {
    Client,
    Dns,
    Cdn,
    LoadBalancer,
    ApiGateway,
    Firewall,
    Service,
    Worker,
    Function,
    Database,
    Cache,
    ObjectStorage,
    SearchIndex,
    Queue,
    Stream,
    Coordinator,
    ServiceDiscovery,
    NetworkLink,
    ExternalService,
    Generic,
};

enum class DomainKind { Provider, Region, Zone, DataCenter, Rack, Custom };

enum class SetMode { ActiveActive, PrimaryReplica, Quorum };

/// When a connection is needed; Async never is.
enum class ConnectionKind { Request, Read, Write, Async };

enum class Access { Read, Write, Both };

/// The names that stand in files ("load-balancer").
std::string_view toString(ComponentKind);
std::string_view toString(DomainKind);
std::string_view toString(SetMode);
std::string_view toString(ConnectionKind);
std::string_view toString(Access);

/// The value of that name in a file, or nothing. Instantiated for the five enumerations above.
template<class Enum>
std::optional<Enum> fromString(std::string_view name);

/// All values in the order of the schema. Instantiated for the five enumerations above.
template<class Enum>
const std::vector<Enum>& allOf();

/// A load balancer, API gateway or firewall: it is worth only what it forwards to.
bool forwards(ComponentKind);
/// Database, cache, object storage, search index, queue or stream.
bool isData(ComponentKind);
/// Coordinator or service discovery.
bool isCoordination(ComponentKind);

} // namespace linchpin
