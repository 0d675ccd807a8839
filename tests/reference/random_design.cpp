// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_design.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace linchpin::reference
{
namespace
{

using Json = nlohmann::ordered_json;
using Ids = std::vector<std::string>;

/// SplitMix64 (Steele, Lea, Flood 2014): unlike std's distributions the same everywhere.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    { }

    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }
    std::size_t between(std::size_t least, std::size_t most) { return least + below(most - least + 1); }
    bool chance(std::size_t percent) { return below(100) < percent; }

    template<typename Range>
    const auto& among(const Range& range)
    {
        return *std::next(std::begin(range), static_cast<std::ptrdiff_t>(below(std::size(range))));
    }

    template<typename T>
    void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

const char* const forwardingKinds[] = {"load-balancer", "api-gateway", "firewall"};
const char* const workingKinds[] = {"dns",
                                    "cdn",
                                    "service",
                                    "service",
                                    "worker",
                                    "function",
                                    "database",
                                    "database",
                                    "cache",
                                    "object-storage",
                                    "search-index",
                                    "queue",
                                    "stream",
                                    "coordinator",
                                    "service-discovery",
                                    "network-link",
                                    "external-service",
                                    "generic"};
const char* const domainKinds[] = {"provider", "region", "zone", "data-center", "rack", "custom"};
const char* const setModes[] = {"active-active", "primary-replica", "quorum"};
const double availabilities[] = {0.5, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 0.9995, 0.9999, 0.999999};
const double unavailabilities[] = {0.25, 0.01, 0.0005, 2.5e-5, 3e-9, 1e-13};
const double repairHours[] = {0.25, 0.5, 1, 2, 4, 8, 24};
const double betas[] = {0.01, 0.02, 0.05, 0.1, 0.5, 0.9};
const double coverages[] = {0, 0.5, 0.9, 0.98, 0.99, 0.999, 1};
const double failoverMinutes[] = {0, 0.5, 1, 2, 5, 30, 600};
const double targets[] = {0.9, 0.99, 0.999, 0.9999, 1};

/// A set or a single component.
struct Group
{
    Ids members;
    std::string set; ///< empty for a single component
    std::string mode;
    std::size_t required = 1;
};

/// Whole numbers without a fraction, as files have them.
Json number(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json sortedById(std::vector<Json> rows)
{
    std::sort(rows.begin(), rows.end(), [](const Json& left, const Json& right) {
        return left.at("id").get<std::string>() < right.at("id").get<std::string>();
    });
    return Json(std::move(rows));
}

class Generator
{
public:
    explicit Generator(std::uint64_t seed)
        : m_random(seed)
        , m_budget(m_random.between(m_random.between(4, 14), 14))
        , m_title("random " + std::to_string(seed))
    { }

    Json design();

private:
    void addDomains();
    void chooseComponents();
    void addSets();
    void addSet(Ids members, std::size_t position);
    void addComponent(const std::string& id, const std::string& kind);
    void chooseJourneys();
    void addConnections();
    void addCycles();
    void connect(const std::string& from, const std::string& to);
    void connectGroups(const Group& from, const Group& to);
    void addJourney(const std::string& id);

    std::string newId(char prefix, std::size_t position);
    std::string newKind();
    Ids someOf(Ids ids);
    bool spend(std::size_t events);
    void addReliability(Json& row, bool canFail);

    Random m_random;
    std::size_t m_budget; ///< basic events still to be given away
    std::string m_title;
    Ids m_domains;
    Ids m_components;
    std::map<std::string, std::string> m_kinds; ///< of the components
    std::vector<Group> m_groups;                ///< connections lead mostly from earlier to later
    Ids m_journeys;
    std::set<std::tuple<std::string, std::string, std::string>> m_connected;
    std::vector<Json> m_domainRows;
    std::vector<Json> m_componentRows;
    std::vector<Json> m_setRows;
    std::vector<Json> m_connectionRows;
    std::vector<Json> m_journeyRows;
};

Json Generator::design()
{
    addDomains();
    chooseComponents();
    addSets();
    Ids components = m_components;
    m_random.shuffle(components);
    for (const std::string& id : components)
        addComponent(id, m_kinds.at(id));
    chooseJourneys();
    addConnections();
    for (const std::string& id : m_journeys)
        addJourney(id);

    Json file = {{"format", "linchpin-design"}, {"version", 1}, {"title", m_title}};
    if (!m_domainRows.empty())
        file["domains"] = sortedById(m_domainRows);
    file["components"] = sortedById(m_componentRows);
    if (!m_setRows.empty())
        file["sets"] = sortedById(m_setRows);
    if (!m_connectionRows.empty())
        file["connections"] = sortedById(m_connectionRows);
    if (!m_journeyRows.empty())
        file["journeys"] = Json(m_journeyRows);
    return file;
}

void Generator::addDomains()
{
    const std::size_t count = m_random.chance(35) ? 0 : m_random.between(1, 4);
    std::map<std::string, std::size_t> depths;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string id = newId('d', i);
        Json row = {{"id", id}, {"name", id}, {"kind", m_random.among(domainKinds)}};
        depths[id] = 1;
        if (!m_domains.empty() && m_random.chance(65)) {
            const std::string parent = m_random.among(m_domains);
            if (depths.at(parent) < 3) {
                row["parent"] = parent;
                depths[id] = depths.at(parent) + 1;
            }
        }
        const bool canFail = m_random.chance(85) && spend(1);
        addReliability(row, canFail);
        m_domainRows.push_back(std::move(row));
        m_domains.push_back(id);
    }
}

void Generator::chooseComponents()
{
    const std::size_t count = m_random.between(m_random.between(2, 8), 9);
    const std::size_t clients = m_random.chance(30) ? 0 : m_random.between(1, count > 4 && m_random.chance(25) ? 2 : 1);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string id = newId('c', i);
        m_components.push_back(id);
        m_kinds[id] = i < clients ? "client" : newKind();
        if (i < clients)
            m_groups.push_back({{id}, "", "", 1});
    }
}

void Generator::addSets()
{
    Ids singles;
    for (const std::string& id : m_components) {
        if (m_kinds.at(id) != "client")
            singles.push_back(id);
    }
    m_random.shuffle(singles);
    const std::size_t clients = m_groups.size();
    const std::size_t sets = m_random.chance(8) ? 0 : m_random.between(1, 4);
    for (std::size_t i = 0; i < sets && !singles.empty(); ++i) {
        const std::size_t most = std::min<std::size_t>(singles.size(), 4);
        const std::size_t size = m_random.chance(8) ? 1 : m_random.between(std::min<std::size_t>(most, 2), most);
        addSet(Ids(singles.end() - static_cast<std::ptrdiff_t>(size), singles.end()), i);
        singles.resize(singles.size() - size);
    }
    for (const std::string& id : singles)
        m_groups.push_back({{id}, "", "", 1});
    std::vector<Group> others(m_groups.begin() + static_cast<std::ptrdiff_t>(clients), m_groups.end());
    m_random.shuffle(others);
    std::copy(others.begin(), others.end(), m_groups.begin() + static_cast<std::ptrdiff_t>(clients));
}

void Generator::addSet(Ids members, std::size_t position)
{
    if (m_random.chance(65)) {
        const std::string kind = m_kinds.at(members.front());
        for (const std::string& member : members)
            m_kinds[member] = kind;
    }
    if (m_random.chance(2))
        m_kinds[members.back()] = "client";
    Group group{members, newId('s', position), m_random.among(setModes), 1};
    Json row = {{"id", group.set}, {"name", group.set}, {"mode", group.mode}, {"members", members}};
    if (group.mode == "active-active" && m_random.chance(50)) {
        group.required = m_random.between(1, members.size());
        if (group.required > 1)
            row["required"] = group.required;
    }
    if (group.mode == "primary-replica") {
        if (m_random.chance(85) && spend(1)) {
            Json failover = Json::object();
            if (m_random.chance(80))
                failover["coverage"] = number(m_random.among(coverages));
            if (m_random.chance(70))
                failover["minutes"] = number(m_random.among(failoverMinutes));
            row["failover"] = std::move(failover);
        }
        if (m_random.chance(45))
            row["replicaReads"] = false;
        const std::size_t acknowledgements = m_random.chance(60) ? m_random.below(members.size()) : 0;
        if (acknowledgements > 0)
            row["acknowledgements"] = acknowledgements;
    }
    if (m_random.chance(25) && spend(1))
        row["commonCause"] = m_random.among(betas);
    m_setRows.push_back(std::move(row));
    m_groups.push_back(std::move(group));
}

void Generator::addComponent(const std::string& id, const std::string& kind)
{
    Json row = {{"id", id}, {"name", id}, {"kind", kind}};
    std::size_t instances = m_random.chance(50) ? 1 : m_random.between(2, 3);
    const bool hasCause = m_random.chance(20);
    const auto events = [&] { return instances + (hasCause && instances > 1 ? 1U : 0U); };
    if (events() > m_budget)
        instances = 1;
    const bool canFail = m_random.chance(kind == "client" ? 10 : 90) && spend(events());
    addReliability(row, canFail);
    if (instances > 1) {
        row["instances"] = instances;
        const std::size_t required = m_random.chance(60) ? 1 : m_random.between(1, instances);
        if (required > 1)
            row["required"] = required;
    }
    if (!m_domains.empty() && m_random.chance(60)) {
        Ids placement(m_random.between(1, instances));
        for (std::string& place : placement)
            place = m_random.among(m_domains);
        row["placement"] = placement;
    }
    if (hasCause)
        row["commonCause"] = m_random.among(betas);
    m_componentRows.push_back(std::move(row));
}

void Generator::chooseJourneys()
{
    const std::size_t count = m_random.chance(30) ? 0 : m_random.between(1, 3);
    for (std::size_t i = 0; i < count; ++i)
        m_journeys.push_back(newId('j', i));
    m_random.shuffle(m_journeys);
}

void Generator::addConnections()
{
    const bool hasClient = m_groups.front().set.empty() && m_kinds.at(m_groups.front().members.front()) == "client";
    for (std::size_t to = 1; to < m_groups.size(); ++to) {
        if (m_random.chance(hasClient ? 5 : 20))
            continue;
        const std::size_t callers = m_random.between(1, m_random.chance(35) ? 2 : 1);
        for (std::size_t i = 0; i < callers; ++i)
            connectGroups(m_groups[m_random.below(to)], m_groups[to]);
    }
    addCycles();
}

void Generator::addCycles()
{
    const std::size_t links = m_random.chance(45) ? 0 : m_random.between(1, 3);
    for (std::size_t i = 0; i < links; ++i) {
        const Group& from = m_random.among(m_groups);
        const Group& to = m_random.among(m_groups);
        connectGroups(from, to);
        if (m_random.chance(50))
            connectGroups(to, from);
    }
}

void Generator::connectGroups(const Group& from, const Group& to)
{
    const Ids callers = m_random.chance(75) ? from.members : someOf(from.members);
    for (const std::string& caller : callers) {
        Ids called = to.members;
        const bool knowsAll = to.mode == "active-active" ? m_random.chance(70) : m_random.chance(35);
        if (!knowsAll) {
            called = someOf(called);
            if (called.size() < to.required && m_random.chance(80))
                called = to.members;
        }
        for (const std::string& id : called)
            connect(caller, id);
    }
}

void Generator::connect(const std::string& from, const std::string& to)
{
    const std::string kind = m_random.chance(70) ? "request"
        : m_random.chance(40)                    ? "read"
        : m_random.chance(60)                    ? "write"
                                                 : "async";
    if (from == to || !m_connected.emplace(from, to, kind).second)
        return;
    Json row = {{"id", newId('e', m_connectionRows.size())}, {"from", from}, {"to", to}};
    if (kind != "request")
        row["kind"] = kind;
    if (m_random.chance(6))
        row["optional"] = true;
    if (!m_journeys.empty() && m_random.chance(15))
        row["journeys"] = someOf(m_journeys);
    m_connectionRows.push_back(std::move(row));
}

void Generator::addJourney(const std::string& id)
{
    Ids entries;
    const std::size_t count = m_random.between(1, m_random.chance(35) ? 2 : 1);
    for (std::size_t i = 0; i < count; ++i) {
        const Group& group = m_random.chance(40) ? m_groups.front() : m_random.among(m_groups);
        const bool isSet = !group.set.empty() && m_random.chance(65);
        const std::string entry = isSet ? group.set : m_random.among(group.members);
        if (std::find(entries.begin(), entries.end(), entry) == entries.end())
            entries.push_back(entry);
    }
    Json row = {{"id", id}, {"name", id}, {"entries", entries}};
    if (!m_random.chance(40))
        row["access"] = m_random.chance(50) ? "read" : "write";
    if (m_random.chance(35))
        row["critical"] = false;
    if (m_random.chance(40))
        row["target"] = number(m_random.among(targets));
    m_journeyRows.push_back(std::move(row));
}

/// Some are their predecessor's with a suffix, for orders that are not that of the numbers.
std::string Generator::newId(char prefix, std::size_t position)
{
    if (position > 0 && m_random.chance(15))
        return prefix + std::to_string(position - 1) + (m_random.chance(50) ? "-b" : ".b");
    return prefix + std::to_string(position);
}

std::string Generator::newKind()
{
    return m_random.chance(30) ? m_random.among(forwardingKinds) : m_random.among(workingKinds);
}

/// At least one, in their order.
Ids Generator::someOf(Ids ids)
{
    const std::size_t kept = m_random.below(ids.size());
    Ids some;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (m_random.chance(50) || i == kept)
            some.push_back(ids[i]);
    }
    return some;
}

bool Generator::spend(std::size_t events)
{
    if (events > m_budget)
        return false;
    m_budget -= events;
    return true;
}

void Generator::addReliability(Json& row, bool canFail)
{
    const bool isPerfectByDefault = row.at("kind") == "client" || row.at("kind") == "custom";
    const bool isLeftOut = m_random.chance(15) && canFail != isPerfectByDefault;
    if (isLeftOut)
        return;
    if (!canFail && m_random.chance(10))
        row["unavailability"] = 0;
    else if (!canFail)
        row["availability"] = 1;
    else if (m_random.chance(15))
        row["unavailability"] = m_random.among(unavailabilities);
    else if (m_random.chance(15))
        row["availability"] = static_cast<double>(m_random.between(800'000, 999'999)) / 1'000'000;
    else
        row["availability"] = m_random.among(availabilities);
    if (m_random.chance(85))
        row["mttrHours"] = number(m_random.among(repairHours));
}

} // namespace

Json randomDesign(std::uint64_t seed)
{
    return Generator(seed).design();
}

} // namespace linchpin::reference
