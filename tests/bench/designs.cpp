// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/designs.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

namespace linchpin::bench
{

namespace
{

/// The same numbers on any machine (splitmix64).
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }

private:
    std::uint64_t m_state;
};

class Drawing
{
public:
    DomainId domain(const std::string& id, DomainKind kind, double availability, const DomainId& parent = {})
    {
        Domain domain;
        domain.id = DomainId(id);
        domain.name = id;
        domain.kind = kind;
        domain.parent = parent;
        domain.availability = Availability::of(availability);
        m_domains.push_back(domain);
        return domain.id;
    }

    ComponentId component(const std::string& id, ComponentKind kind, double availability,
                          std::vector<DomainId> placement = {}, int instances = 1, int required = 1)
    {
        Component component;
        component.id = ComponentId(id);
        component.name = id;
        component.kind = kind;
        component.availability = Availability::of(availability);
        component.placement = std::move(placement);
        component.instances = instances;
        component.required = required;
        m_components.push_back(component);
        return component.id;
    }

    RedundancySet& set(const std::string& id, SetMode mode, std::vector<ComponentId> members, int required = 1)
    {
        RedundancySet set;
        set.id = SetId(id);
        set.name = id;
        set.mode = mode;
        set.members = std::move(members);
        set.required = required;
        m_sets.push_back(set);
        return m_sets.back();
    }

    Connection& connect(const ComponentId& from, const ComponentId& to)
    {
        Connection connection;
        connection.id = ConnectionId("a" + std::to_string(m_connections.size()));
        connection.from = from;
        connection.to = to;
        m_connections.push_back(connection);
        return m_connections.back();
    }

    void journey(const std::string& id, std::vector<ElementId> entries)
    {
        Journey journey;
        journey.id = JourneyId(id);
        journey.name = id;
        journey.entries = std::move(entries);
        m_design.journeys.push_back(journey);
    }

    Design take(std::string title)
    {
        m_design.title = std::move(title);
        m_design.domains = Table<Domain>::of(std::move(m_domains));
        m_design.components = Table<Component>::of(std::move(m_components));
        m_design.sets = Table<RedundancySet>::of(std::move(m_sets));
        m_design.connections = Table<Connection>::of(std::move(m_connections));
        return std::move(m_design);
    }

private:
    Design m_design;
    std::vector<Domain> m_domains;
    std::vector<Component> m_components;
    std::vector<RedundancySet> m_sets;
    std::vector<Connection> m_connections;
};

std::string numbered(const char* name, int i)
{
    return name + std::to_string(i);
}

} // namespace

Design platform(int products)
{
    Drawing drawing;
    const DomainId region = drawing.domain("region", DomainKind::Region, 0.9999);
    std::vector<DomainId> zones;
    for (const char* zone : {"zone-a", "zone-b", "zone-c"})
        zones.push_back(drawing.domain(zone, DomainKind::Zone, 0.9995, region));
    constexpr int shared = 10;
    std::vector<std::vector<ComponentId>> pairs;
    for (int i = 0; i < shared; ++i) {
        std::vector<ComponentId> pair;
        for (int copy = 0; copy < 2; ++copy)
            pair.push_back(drawing.component(numbered("shared-", i) + (copy == 0 ? "-1" : "-2"), ComponentKind::Service,
                                             0.999, {zones[static_cast<std::size_t>((i + copy) % 3)]}));
        drawing.set(numbered("shared-", i), SetMode::ActiveActive, pair);
        pairs.push_back(std::move(pair));
    }
    for (int i = 0; i < products; ++i) {
        const std::string p = numbered("p", i) + "-";
        const auto zone = [&](int offset) { return zones[static_cast<std::size_t>((i + offset) % 3)]; };
        const ComponentId dns = drawing.component(p + "dns", ComponentKind::Dns, 0.9999);
        const std::vector<ComponentId> balancers = {
            drawing.component(p + "lb-1", ComponentKind::LoadBalancer, 0.9999, {zone(0)}),
            drawing.component(p + "lb-2", ComponentKind::LoadBalancer, 0.9999, {zone(1)})};
        drawing.set(p + "lbs", SetMode::ActiveActive, balancers);
        const ComponentId service =
            drawing.component(p + "service", ComponentKind::Service, 0.995, {zones[0], zones[1], zones[2]}, 3, 1);
        const std::vector<ComponentId> databases = {
            drawing.component(p + "db-1", ComponentKind::Database, 0.999, {zone(0)}),
            drawing.component(p + "db-2", ComponentKind::Database, 0.999, {zone(1)})};
        drawing.set(p + "db", SetMode::PrimaryReplica, databases).failover = Failover{0.99, 1, {}};
        const ComponentId cache = drawing.component(p + "cache", ComponentKind::Cache, 0.999, {zone(2)});
        const ComponentId queue = drawing.component(p + "queue", ComponentKind::Queue, 0.999, {zone(2)});
        for (const ComponentId& balancer : balancers) {
            drawing.connect(dns, balancer);
            drawing.connect(balancer, service);
        }
        for (const int used : {i % shared, (i * 3 + 1 + i / shared) % shared}) {
            for (const ComponentId& copy : pairs[static_cast<std::size_t>(used)])
                drawing.connect(service, copy);
        }
        for (const ComponentId& database : databases)
            drawing.connect(service, database);
        drawing.connect(service, cache).optional = true;
        drawing.connect(service, queue).kind = ConnectionKind::Async;
        drawing.journey(p + "use", {dns.as<ElementId>()});
    }
    return drawing.take("Platform");
}

Design platformOf(int components)
{
    return platform((components - 20) / 8);
}

Design landscape(int components, int arrows, std::uint64_t seed)
{
    constexpr int system = 20;
    constexpr ComponentKind kinds[] = {ComponentKind::ApiGateway, ComponentKind::Service,  ComponentKind::Service,
                                       ComponentKind::Cache,      ComponentKind::Database, ComponentKind::Queue};
    Drawing drawing;
    Random random(seed);
    std::vector<ComponentId> made;
    std::vector<std::pair<int, int>> pairs;
    const DomainId region = drawing.domain("region", DomainKind::Region, 0.9999);
    DomainId zone;
    for (int i = 0; i < components; ++i) {
        if (i % system == 0)
            zone = drawing.domain(numbered("zone-", i / system), DomainKind::Zone, 0.9995, region);
        made.push_back(drawing.component(numbered("c", i), kinds[i % std::size(kinds)], 0.999, {zone}));
        if (i % system != 0)
            pairs.emplace_back(i - 1 - random.below(std::min(i % system, 4)), i);
        if (i % system == system - 1)
            drawing.set(numbered("copies-", i / system), SetMode::ActiveActive, {made[made.size() - 2], made.back()});
    }
    while (static_cast<int>(pairs.size()) < arrows) {
        const int to = 1 + random.below(components - 1);
        const int reach = random.below(8) == 0 ? to : std::min(to, 8);
        const std::pair<int, int> pair(to - 1 - random.below(reach), to);
        if (std::find(pairs.begin(), pairs.end(), pair) == pairs.end())
            pairs.push_back(pair);
    }
    for (const auto& [from, to] : pairs)
        drawing.connect(made[static_cast<std::size_t>(from)], made[static_cast<std::size_t>(to)]);
    drawing.journey("use", {made.front().as<ElementId>()});
    return drawing.take("Landscape");
}

Design fatTree(int k, std::uint64_t seed)
{
    Drawing drawing;
    const int half = k / 2;
    std::vector<std::vector<ComponentId>> groups;
    for (int group = 0; group < half; ++group) {
        std::vector<ComponentId>& cores = groups.emplace_back();
        for (int i = 0; i < half; ++i)
            cores.push_back(drawing.component("core-" + std::to_string(group) + "-" + std::to_string(i),
                                              ComponentKind::NetworkLink, 0.9999));
        drawing.set(numbered("cores-", group), SetMode::ActiveActive, cores);
    }
    std::vector<ComponentId> hosts;
    for (int pod = 0; pod < k; ++pod) {
        const std::string p = numbered("pod-", pod);
        std::vector<ComponentId> aggregation;
        for (int i = 0; i < half; ++i) {
            aggregation.push_back(drawing.component(p + numbered("-agg-", i), ComponentKind::NetworkLink, 0.9999));
            for (const ComponentId& core : groups[static_cast<std::size_t>(i)])
                drawing.connect(aggregation.back(), core);
        }
        drawing.set(p + "-aggs", SetMode::ActiveActive, aggregation);
        for (int i = 0; i < half; ++i) {
            const ComponentId rack = drawing.component(p + numbered("-rack-", i), ComponentKind::NetworkLink, 0.9995);
            for (const ComponentId& aggregate : aggregation)
                drawing.connect(rack, aggregate);
            for (int j = 0; j < half; ++j) {
                hosts.push_back(drawing.component(p + numbered("-host-", i * half + j), ComponentKind::Service, 0.999));
                drawing.connect(hosts.back(), rack);
            }
        }
    }
    Random random(seed);
    for (std::size_t i = hosts.size(); i > 1; --i)
        std::swap(hosts[i - 1], hosts[static_cast<std::size_t>(random.below(static_cast<int>(i)))]);
    std::vector<ElementId> entries;
    for (std::size_t first = 0; first + 4 <= hosts.size(); first += 4) {
        const std::string name = numbered("service-", static_cast<int>(first / 4));
        const ComponentId service = drawing.component(name, ComponentKind::Service, 1);
        const std::vector<ComponentId> copies(hosts.begin() + static_cast<std::ptrdiff_t>(first),
                                              hosts.begin() + static_cast<std::ptrdiff_t>(first + 4));
        for (const ComponentId& host : copies)
            drawing.connect(service, host);
        drawing.set(name + "-hosts", SetMode::ActiveActive, copies, 2);
        entries.push_back(service.as<ElementId>());
    }
    drawing.journey("everything", std::move(entries));
    return drawing.take("Fat-tree");
}

Design tangled(int components, std::uint64_t seed)
{
    Drawing drawing;
    Random random(seed);
    std::vector<DomainId> domains;
    for (int i = 0; i < 8; ++i)
        domains.push_back(drawing.domain(numbered("zone-", i), DomainKind::Zone, 0.9995));
    std::vector<std::vector<ComponentId>> parts; ///< single components, or the members of a set
    for (int made = 0; made < components;) {
        const int size = std::min(components - made, random.below(3) == 0 ? 2 + random.below(2) : 1);
        std::vector<ComponentId>& part = parts.emplace_back();
        for (int i = 0; i < size; ++i)
            part.push_back(drawing.component(numbered("c", made++), ComponentKind::Service,
                                             1 - 0.0005 * (1 + random.below(10)),
                                             {domains[static_cast<std::size_t>(random.below(8))]}));
        if (size > 1)
            drawing.set(part.front().text() + "-set",
                        size == 3 && random.below(2) ? SetMode::Quorum : SetMode::ActiveActive, part);
    }
    // Every part but the first is asked for by members of earlier ones.
    for (std::size_t to = 1; to < parts.size(); ++to) {
        const int askers = 1 + random.below(3);
        for (int i = 0; i < askers; ++i) {
            const auto& from = parts[static_cast<std::size_t>(random.below(static_cast<int>(to)))];
            const ComponentId& asker = from[static_cast<std::size_t>(random.below(static_cast<int>(from.size())))];
            for (const ComponentId& member : parts[to])
                drawing.connect(asker, member);
        }
    }
    for (int i = 0; i < 3; ++i) {
        const auto& entry = parts[static_cast<std::size_t>(i) % parts.size()];
        drawing.journey(numbered("j", i), {entry.front().as<ElementId>()});
    }
    return drawing.take("Tangled");
}

Design mesh(int services, int degree, std::uint64_t seed)
{
    Drawing drawing;
    Random random(seed);
    const std::vector<DomainId> zones = {drawing.domain("zone-a", DomainKind::Zone, 0.9995),
                                         drawing.domain("zone-b", DomainKind::Zone, 0.9995)};
    std::vector<std::vector<ComponentId>> pairs;
    for (int i = 0; i < services; ++i) {
        pairs.push_back({drawing.component(numbered("s", i) + "-1", ComponentKind::Service, 0.999, {zones[0]}),
                         drawing.component(numbered("s", i) + "-2", ComponentKind::Service, 0.999, {zones[1]})});
        drawing.set(numbered("s", i), SetMode::ActiveActive, pairs.back());
    }
    for (const auto& pair : pairs) {
        for (int i = 0; i < degree; ++i) {
            const auto& asked = pairs[static_cast<std::size_t>(random.below(services))];
            if (&asked == &pair)
                continue;
            for (const ComponentId& asker : pair) {
                for (const ComponentId& member : asked)
                    drawing.connect(asker, member);
            }
        }
    }
    drawing.journey("use", {ElementId("s0")});
    return drawing.take("Mesh");
}

} // namespace linchpin::bench
