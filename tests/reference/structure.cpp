// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure.h"

#include <algorithm>
#include <bit>
#include <map>
#include <utility>

namespace linchpin::reference
{
namespace
{

/// The strongly connected components of a graph, each before all that lead to it.
std::vector<Bits> strongComponents(const std::vector<Bits>& arcs)
{
    std::vector<Bits> reached = arcs;
    for (std::size_t i = 0; i < arcs.size(); ++i)
        reached[i] |= bit(i);
    for (std::size_t via = 0; via < arcs.size(); ++via) {
        for (Bits& from : reached)
            from |= isAmong(via, from) ? reached[via] : 0;
    }
    std::vector<std::pair<int, Bits>> byReach;
    Bits done = 0;
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        if (isAmong(i, done))
            continue;
        Bits members = 0;
        for (std::size_t j = 0; j < arcs.size(); ++j)
            members |= isAmong(j, reached[i]) && isAmong(i, reached[j]) ? bit(j) : 0;
        done |= members;
        byReach.emplace_back(std::popcount(reached[i]), members);
    }
    std::sort(byReach.begin(), byReach.end());
    std::vector<Bits> result;
    for (const auto& [reach, members] : byReach)
        result.push_back(members);
    return result;
}

bool applies(const Design& design, const Connection& connection, const std::string& journey, Access access)
{
    const std::size_t set = design.components[connection.from].set;
    const bool isReplication = set != none && set == design.components[connection.to].set;
    const bool isOfAccess =
        connection.kind == "request" || connection.kind == (access == Access::Read ? "read" : "write");
    const bool isOfJourney =
        connection.isForAllJourneys || std::count(connection.journeys.begin(), connection.journeys.end(), journey) > 0;
    return isOfAccess && !connection.isOptional && isOfJourney && !isReplication;
}

bool provides(const Design& design, const View& view, const Provision& provision, Bits works, State down)
{
    const Set& set = design.sets[provision.set];
    const Bits working = works & set.members & ~view.forwardsToNothing;
    const bool isPrimaryUp = (working & set.primary) != 0;
    const bool isFailoverUp = set.hasFailover && (down & set.failover) == 0;
    const int replicas = std::popcount(working & ~set.primary);
    switch (set.mode) {
    case Mode::ActiveActive:
        return std::popcount(working & provision.connected) >= set.required;
    case Mode::Quorum:
        return 2 * std::popcount(working) > std::popcount(set.members);
    case Mode::PrimaryReplica:
        if (view.access == Access::Write) {
            return (isPrimaryUp && replicas >= set.acknowledgements)
                || (isFailoverUp && replicas >= set.acknowledgements + 1);
        }
        return isPrimaryUp || (replicas > 0 && (set.replicaReads || isFailoverUp));
    }
    return false;
}

bool holds(const Design& design, const View& view, const Node& node, Bits alive, Bits works, State down)
{
    return (node.components & ~alive) == 0 && (node.direct & ~works) == 0
        && std::all_of(node.provisions.begin(), node.provisions.end(),
                       [&](const Provision& provision) { return provides(design, view, provision, works, down); });
}

/// The components of a stratum that work, given those that work below.
Bits fixpoint(const Design& design, const View& view, const Stratum& stratum, bool greatest, Bits alive, Bits below,
              State down)
{
    Bits current = greatest ? stratum.components : 0;
    while (true) {
        Bits next = 0;
        for (const Node& node : stratum.nodes)
            next |= holds(design, view, node, alive, below | current, down) ? node.components : 0;
        if (next == current || stratum.nodes.size() == 1)
            return next;
        current = next;
    }
}

std::vector<Node> mergedNodes(const Design& design, const std::vector<Connection>& applying)
{
    std::vector<Bits> direct(design.components.size(), 0);
    std::vector<std::map<std::size_t, Bits>> connected(design.components.size());
    for (const Connection& connection : applying) {
        const std::size_t set = design.components[connection.to].set;
        (set == none ? direct[connection.from] : connected[connection.from][set]) |= bit(connection.to);
    }
    std::vector<Node> nodes;
    for (const Bits members : strongComponents(direct)) {
        Node node;
        node.components = members;
        for (std::size_t c = 0; c < design.components.size(); ++c) {
            if (!isAmong(c, members))
                continue;
            node.direct |= direct[c] & ~members;
            for (const auto& [set, to] : connected[c])
                node.provisions.push_back({set, to});
        }
        nodes.push_back(std::move(node));
    }
    return nodes;
}

std::vector<Stratum> strataOf(const Design& design, const std::vector<Node>& nodes)
{
    std::vector<Bits> arcs(nodes.size(), 0);
    for (std::size_t from = 0; from < nodes.size(); ++from) {
        Bits targets = nodes[from].direct;
        for (const Provision& provision : nodes[from].provisions) {
            const Set& set = design.sets[provision.set];
            targets |= set.mode == Mode::ActiveActive ? provision.connected : set.members;
        }
        for (std::size_t to = 0; to < nodes.size(); ++to)
            arcs[from] |= (targets & nodes[to].components) != 0 ? bit(to) : 0;
    }
    std::vector<Stratum> strata;
    for (const Bits members : strongComponents(arcs)) {
        Stratum stratum;
        for (std::size_t n = 0; n < nodes.size(); ++n) {
            if (isAmong(n, members)) {
                stratum.components |= nodes[n].components;
                stratum.nodes.push_back(nodes[n]);
            }
        }
        strata.push_back(std::move(stratum));
    }
    return strata;
}

} // namespace

View compile(const Design& design, const Journey& journey, Access access)
{
    View view;
    view.access = access;
    std::vector<Connection> applying;
    Bits askers = 0;
    for (const Connection& connection : design.connections) {
        if (applies(design, connection, journey.id, access)) {
            applying.push_back(connection);
            askers |= bit(connection.from);
        }
    }
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        const Component& component = design.components[c];
        const bool forwards =
            component.kind == "load-balancer" || component.kind == "api-gateway" || component.kind == "firewall";
        if (component.set != none && forwards && !isAmong(c, askers)
            && (design.sets[component.set].members & askers) != 0)
            view.forwardsToNothing |= bit(c);
    }
    view.strata = strataOf(design, mergedNodes(design, applying));
    Bits works = 0;
    const Bits everything = ~Bits{0};
    for (Stratum& stratum : view.strata) {
        const Bits least = fixpoint(design, view, stratum, false, everything, works, 0);
        const Bits greatest = fixpoint(design, view, stratum, true, everything, works, 0);
        stratum.takesGreatest = least != greatest;
        works |= greatest;
    }
    for (const std::string& entry : journey.entries) {
        if (design.setIndex.contains(entry)) {
            const std::size_t set = design.setIndex.at(entry);
            view.entrySets.push_back({set, design.sets[set].members});
        } else {
            view.entries |= bit(design.componentIndex.at(entry));
        }
    }
    return view;
}

Bits aliveComponents(const Design& design, State down)
{
    Bits alive = 0;
    for (std::size_t c = 0; c < design.components.size(); ++c) {
        const Component& component = design.components[c];
        const auto up = std::count_if(component.instances.begin(), component.instances.end(),
                                      [&](State needed) { return (down & needed) == 0; });
        if (up >= component.required && (down & component.shared) == 0)
            alive |= bit(c);
    }
    return alive;
}

bool succeeds(const Design& design, const View& view, Bits alive, State down)
{
    Bits works = 0;
    for (const Stratum& stratum : view.strata)
        works |= fixpoint(design, view, stratum, stratum.takesGreatest, alive, works, down);
    return (view.entries & ~works) == 0
        && std::all_of(view.entrySets.begin(), view.entrySets.end(),
                       [&](const Provision& provision) { return provides(design, view, provision, works, down); });
}

} // namespace linchpin::reference
