// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/replay_plan.h"

#include "core/engine/evaluate.h"
#include "core/engine/unrolled.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/tree/cancelled.h"

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::size_t mostGates = 4'000'000;
constexpr double minutesPerHour = 60;

double longestRepair(const Design& design, const std::vector<ComponentId>& members)
{
    double longest = 0;
    for (const ComponentId& member : members)
        longest = std::max(longest, design.components.at(member).mttrHours);
    return longest;
}

/// How long a box takes to repair: its own time, of a shared cause the longest of its owner's.
double repairHours(const Design& design, const Box& box)
{
    if (box.type == BoxType::Domain)
        return design.domains.at(box.element.as<DomainId>()).mttrHours;
    if (const RedundancySet* set = design.sets.find(box.element.as<SetId>()))
        return longestRepair(design, set->members);
    return design.components.at(box.element.as<ComponentId>()).mttrHours;
}

} // namespace

ReplayPlan::ReplayPlan(const Design& design, const std::stop_token& stop)
{
    Structure structure = compile(design, stop);
    events = structure.events;
    journeys = structure.journeys;
    addFailovers(design, structure);

    std::vector<Node> wanted{structure.system};
    for (const JourneyRoot& journey : journeys)
        wanted.push_back(journey.root);
    for (const Failover& failover : failovers)
        wanted.insert(wanted.end(), failover.primaries.begin(), failover.primaries.end());
    auto unrolledTree = unrolled(structure, wanted, mostGates, stop);
    if (!unrolledTree) {
        throw Error("", phrase("Drill", "what relies on what goes round in too many circles to be played over time"),
                    phrase("Drill", "draw fewer arrows in circles"));
    }
    tree = std::move(unrolledTree->tree);
    auto next = unrolledTree->roots.begin();
    const auto take = [&](std::size_t count) {
        const std::vector<Node> taken(next, next + static_cast<std::ptrdiff_t>(count));
        next += static_cast<std::ptrdiff_t>(count);
        return taken;
    };
    roots = take(1 + journeys.size());
    for (Failover& failover : failovers)
        failover.primaries = take(failover.primaries.size());
    addProcesses(design);
    linkParents();
    const std::vector<char> failing = failsWith(alwaysFails);
    for (const Node root : roots)
        failsWithAllUp.push_back(failing[root] != 0);
    for (Failover& failover : failovers) {
        checkStop(stop);
        const std::vector<char> without = failsWith(failover.node);
        failover.isAlwaysNeeded = std::any_of(failover.primaries.begin(), failover.primaries.end(),
                                              [&](Node primary) { return without[primary] != 0; });
    }
}

void ReplayPlan::addProcesses(const Design& design)
{
    for (std::uint32_t i = 0; i < events.events.size(); ++i) {
        const Event& event = events.events[i];
        const Box& box = events.boxes[event.box];
        if (box.type == BoxType::Failover)
            continue;
        Process process;
        process.node = 2 + i;
        process.box = event.box;
        process.unavailability = event.probability;
        process.meanDown = repairHours(design, box);
        process.meanUp = process.meanDown * (1 - event.probability) / event.probability;
        processes.push_back(process);
    }
}

void ReplayPlan::addFailovers(const Design& design, const Structure& structure)
{
    for (std::size_t set = 0; set < design.sets.size(); ++set) {
        const std::int32_t event = structure.events.failovers[set];
        if (event == noEvent)
            continue;
        const RedundancySet& rules = design.sets[set];
        Failover failover;
        failover.node = structure.nodeOfEvent(event);
        failover.box = structure.events.events[static_cast<std::size_t>(event)].box;
        failover.hours = rules.failover->minutes / minutesPerHour;
        failover.repairHours = design.components.at(rules.members.front()).mttrHours;
        failover.coverage = rules.failover->coverage;
        failover.unavailability = structure.events.events[static_cast<std::size_t>(event)].probability;
        const std::size_t primary = design.components.rowOf(rules.members.front());
        for (const Context& context : structure.contexts) {
            const Node node = context.forwardsToNothing[primary] ? alwaysFails : context.components[primary];
            if (std::find(failover.primaries.begin(), failover.primaries.end(), node) == failover.primaries.end())
                failover.primaries.push_back(node);
        }
        failovers.push_back(std::move(failover));
    }
}

void ReplayPlan::linkParents()
{
    const std::size_t nodes = tree.nodeCount();
    firstParent.assign(nodes + 1, 0);
    for (Node node = tree.firstGate(); node < nodes; ++node) {
        const Gate& gate = tree.gate(node);
        thresholds.push_back(gate.type == GateType::Any       ? 1
                                 : gate.type == GateType::All ? gate.inputCount
                                                              : gate.atLeast);
        for (const Node input : tree.inputsOf(node))
            ++firstParent[input + 1];
    }
    for (std::size_t node = 0; node < nodes; ++node)
        firstParent[node + 1] += firstParent[node];
    parents.resize(firstParent.back());
    std::vector<std::uint32_t> next(firstParent.begin(), firstParent.end() - 1);
    for (Node node = tree.firstGate(); node < nodes; ++node) {
        for (const Node input : tree.inputsOf(node))
            parents[next[input]++] = node;
    }
    watched.assign(nodes, 0);
    for (const Node root : roots)
        watched[root] = 1;
    for (const Failover& failover : failovers) {
        for (const Node primary : failover.primaries)
            watched[primary] = 1;
    }
}

/// By node, where all is up but that one.
std::vector<char> ReplayPlan::failsWith(Node down) const
{
    std::vector<char> fails(tree.nodeCount(), 0);
    fails[alwaysFails] = 1;
    fails[down] = 1;
    for (Node node = tree.firstGate(); node < tree.nodeCount(); ++node) {
        const auto inputs = tree.inputsOf(node);
        fails[node] = gateFails(tree.gate(node), [&](std::uint32_t i) { return fails[inputs[i]] != 0; }) ? 1 : 0;
    }
    return fails;
}

} // namespace linchpin
