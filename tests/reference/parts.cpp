// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace linchpin::reference
{
namespace
{

using Json = nlohmann::json;

constexpr std::size_t maximumEvents = 20;
constexpr std::size_t maximumComponents = 64;

/// 0, which no state contains, for an event that cannot happen.
State addEvent(Design& design, std::string id, std::string box, double unavailability)
{
    if (!(unavailability > 0))
        return 0;
    if (design.events.size() == maximumEvents)
        throw std::invalid_argument("too many events to enumerate");
    design.events.push_back({std::move(id), std::move(box), unavailability});
    return State{1} << (design.events.size() - 1);
}

struct Defaults
{
    double availability;
    double mttrHours;
};

const std::map<std::string, Defaults> componentDefaults{{"client", {1, 1}},
                                                        {"dns", {0.9999, 2}},
                                                        {"cdn", {0.999, 2}},
                                                        {"load-balancer", {0.999, 2}},
                                                        {"api-gateway", {0.9995, 1}},
                                                        {"firewall", {0.9995, 2}},
                                                        {"service", {0.995, 4}},
                                                        {"worker", {0.995, 4}},
                                                        {"function", {0.9995, 1}},
                                                        {"database", {0.995, 8}},
                                                        {"cache", {0.995, 4}},
                                                        {"object-storage", {0.999, 2}},
                                                        {"search-index", {0.995, 8}},
                                                        {"queue", {0.999, 2}},
                                                        {"stream", {0.999, 2}},
                                                        {"coordinator", {0.995, 4}},
                                                        {"service-discovery", {0.995, 4}},
                                                        {"network-link", {0.9995, 8}},
                                                        {"external-service", {0.999, 2}},
                                                        {"generic", {0.995, 4}}};

const std::map<std::string, double> domainAvailability{{"provider", 0.99995},   {"region", 0.9999}, {"zone", 0.999},
                                                       {"data-center", 0.9995}, {"rack", 0.999},    {"custom", 1}};

double unavailabilityOf(const Json& part, double defaultAvailability)
{
    if (part.contains("unavailability"))
        return part.at("unavailability").get<double>();
    return 1 - part.value("availability", defaultAvailability);
}

std::vector<std::string> strings(const Json& object, const char* key)
{
    return object.value(key, std::vector<std::string>{});
}

Json rows(const Json& file, const char* key)
{
    return file.value(key, Json::array());
}

/// For each domain the events that everything in it needs up: its own and its ancestors'.
std::map<std::string, State> readDomains(const Json& file, Design& design)
{
    std::map<std::string, State> own;
    std::map<std::string, std::string> parents;
    for (const Json& row : rows(file, "domains")) {
        const auto id = row.at("id").get<std::string>();
        own[id] = addEvent(design, id, id, unavailabilityOf(row, domainAvailability.at(row.at("kind"))));
        parents[id] = row.value("parent", "");
    }
    std::map<std::string, State> around;
    for (const auto& [id, event] : own) {
        for (std::string place = id; !place.empty(); place = parents.at(place))
            around[id] |= own.at(place);
    }
    return around;
}

void readComponents(const Json& file, Design& design)
{
    for (const Json& row : rows(file, "components")) {
        if (design.components.size() == maximumComponents)
            throw std::invalid_argument("too many components to enumerate");
        Component component;
        component.id = row.at("id");
        component.kind = row.at("kind");
        component.unavailability = unavailabilityOf(row, componentDefaults.at(component.kind).availability);
        component.mttrHours = row.value("mttrHours", componentDefaults.at(component.kind).mttrHours);
        component.required = row.value("required", 1);
        design.componentIndex[component.id] = design.components.size();
        design.components.push_back(std::move(component));
    }
}

void readSets(const Json& file, Design& design)
{
    const std::map<std::string, Mode> modes{
        {"active-active", Mode::ActiveActive}, {"primary-replica", Mode::PrimaryReplica}, {"quorum", Mode::Quorum}};
    for (const Json& row : rows(file, "sets")) {
        Set set;
        set.id = row.at("id");
        set.mode = modes.at(row.at("mode"));
        set.required = row.value("required", 1);
        set.acknowledgements = row.value("acknowledgements", 0);
        set.replicaReads = row.value("replicaReads", true);
        for (const std::string& member : strings(row, "members")) {
            const std::size_t index = design.componentIndex.at(member);
            design.components[index].set = design.sets.size();
            set.members |= bit(index);
            if (set.primary == 0)
                set.primary = bit(index);
        }
        if (set.mode == Mode::PrimaryReplica && row.contains("failover")) {
            const double coverage = row.at("failover").value("coverage", 1.0);
            const double minutes = row.at("failover").value("minutes", 0.0);
            const auto primary = static_cast<std::size_t>(std::countr_zero(set.primary));
            const double repairs = minutes / (design.components[primary].mttrHours * 60);
            set.hasFailover = coverage > 0;
            if (set.hasFailover) {
                const std::string id = set.id + "/failover";
                set.failover = addEvent(design, id, id, (1 - coverage) - coverage * std::expm1(-repairs));
            }
        }
        design.setIndex[set.id] = design.sets.size();
        design.sets.push_back(std::move(set));
    }
}

/// The probability of the cause that the owner's components share.
double sharedUnavailability(const Design& design, Bits components, double beta)
{
    double smallest = 1;
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        if (isAmong(c, components))
            smallest = std::min(smallest, design.components[c].unavailability);
    }
    return beta * smallest;
}

void addInstances(const Json& file, Design& design, const std::map<std::string, State>& domains)
{
    std::vector<double> q(design.components.size(), 0);
    const Json setRows = rows(file, "sets");
    const Json componentRows = rows(file, "components");
    for (std::size_t s = 0; s < design.sets.size(); ++s) {
        const double beta = setRows[s].value("commonCause", 0.0);
        const std::string id = design.sets[s].id + "/shared";
        const double shared = sharedUnavailability(design, design.sets[s].members, beta);
        const State event = addEvent(design, id, id, shared);
        for (std::size_t c = 0; c < design.components.size(); ++c) {
            if (isAmong(c, design.sets[s].members)) {
                q[c] = shared;
                design.components[c].shared = event;
            }
        }
    }
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        Component& component = design.components[c];
        const Json& row = componentRows[c];
        const auto instances = row.value("instances", std::size_t{1});
        const bool hasSetsCause = component.set != none && setRows[component.set].value("commonCause", 0.0) > 0;
        if (instances > 1 && !hasSetsCause) {
            const std::string id = component.id + "/shared";
            q[c] = sharedUnavailability(design, bit(c), row.value("commonCause", 0.0));
            component.shared = addEvent(design, id, id, q[c]);
        }
        const double own = (component.unavailability - q[c]) / (1 - q[c]);
        const std::vector<std::string> placement = strings(row, "placement");
        for (std::size_t i = 0; i < instances; ++i) {
            const std::string id = instances == 1 ? component.id : component.id + "/" + std::to_string(i + 1);
            State needed = addEvent(design, id, component.id, own);
            if (!placement.empty())
                needed |= domains.at(placement[i % placement.size()]);
            component.instances.push_back(needed);
        }
    }
}

void readConnections(const Json& file, Design& design)
{
    for (const Json& row : rows(file, "connections")) {
        design.connections.push_back({design.componentIndex.at(row.at("from")), design.componentIndex.at(row.at("to")),
                                      row.value("kind", "request"), row.value("optional", false),
                                      !row.contains("journeys"), strings(row, "journeys")});
    }
}

std::vector<std::string> implicitEntries(const Design& design)
{
    std::vector<std::string> entries;
    for (const Component& component : design.components) {
        if (component.kind == "client")
            entries.push_back(component.id);
    }
    if (!entries.empty())
        return entries;
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        const bool isReached = std::any_of(design.connections.begin(), design.connections.end(),
                                           [&](const Connection& connection) { return connection.to == c; });
        if (design.components[c].set == none && !isReached)
            entries.push_back(design.components[c].id);
    }
    for (const Set& set : design.sets) {
        const bool isReached =
            std::any_of(design.connections.begin(), design.connections.end(), [&](const Connection& connection) {
                return isAmong(connection.to, set.members) && !isAmong(connection.from, set.members);
            });
        if (!isReached)
            entries.push_back(set.id);
    }
    if (entries.empty()) {
        for (const Component& component : design.components)
            entries.push_back(component.id);
    }
    return entries;
}

void readJourneys(const Json& file, Design& design)
{
    for (const Json& row : rows(file, "journeys")) {
        const std::string access = row.value("access", "both");
        Journey journey{row.at("id"), strings(row, "entries"), {}, row.value("critical", true)};
        if (access != "write")
            journey.accesses.push_back(Access::Read);
        if (access != "read")
            journey.accesses.push_back(Access::Write);
        design.journeys.push_back(std::move(journey));
    }
    if (design.journeys.empty())
        design.journeys.push_back({"default", implicitEntries(design), {Access::Read, Access::Write}, true});
}

} // namespace

Design read(const Json& file)
{
    Design design;
    const std::map<std::string, State> domains = readDomains(file, design);
    readComponents(file, design);
    readSets(file, design);
    addInstances(file, design, domains);
    readConnections(file, design);
    readJourneys(file, design);
    return design;
}

} // namespace linchpin::reference
