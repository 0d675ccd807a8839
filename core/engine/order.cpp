// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/order.h"

#include "core/engine/evaluate.h"

#include <algorithm>
#include <deque>

namespace linchpin
{

namespace
{

/// Nodes below each gate, counted with repeats up to a cap and without following cycles: a weight
/// to sort inputs by, nothing more.
std::vector<std::uint32_t> weights(const Structure& structure)
{
    constexpr std::uint32_t cap = 1'000'000;
    std::vector<std::uint32_t> weight(structure.nodeCount(), 1);
    for (const Node node : structure.order) {
        std::uint32_t sum = 1;
        for (const Node input : structure.inputsOf(node))
            sum = std::min(cap, sum + weight[input]);
        weight[node] = sum;
    }
    return weight;
}

} // namespace

std::vector<std::uint32_t> eventOrder(const Structure& structure, const std::vector<Node>& roots, Heuristic heuristic,
                                      const std::vector<std::uint32_t>& first, const std::vector<bool>& apart)
{
    const auto isApart = [&](Node node) { return !apart.empty() && apart[node] && structure.isGate(node); };
    const std::vector<bool> needed = structure.reachableFrom(roots);
    std::vector<std::uint32_t> order = first;
    std::vector<bool> othersDown(structure.events.events.size(), true);
    for (const std::uint32_t event : first)
        othersDown[event] = false;
    const std::vector<char> canFail = failures(structure, othersDown);
    std::vector<bool> seen(structure.nodeCount(), false);
    for (Node node = 0; node < seen.size(); ++node)
        seen[node] = !canFail[node];
    if (heuristic != Heuristic::DepthFirst) {
        // What more gates use comes first: an outer domain before what lies in it.
        std::vector<std::pair<std::size_t, std::uint32_t>> domains;
        std::vector<std::uint32_t> uses(structure.nodeCount(), 0);
        for (std::size_t gate = 0; gate < structure.gates.size(); ++gate) {
            const Node node = structure.firstGate() + static_cast<Node>(gate);
            if (needed[node] && canFail[node]) {
                for (const Node input : structure.inputsOf(node))
                    ++uses[input];
            }
        }
        for (const std::int32_t event : structure.events.domains) {
            if (event != noEvent && needed[structure.nodeOfEvent(event)] && !seen[structure.nodeOfEvent(event)]
                && uses[structure.nodeOfEvent(event)] > 1)
                domains.emplace_back(uses[structure.nodeOfEvent(event)], static_cast<std::uint32_t>(event));
        }
        std::stable_sort(domains.begin(), domains.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [count, event] : domains) {
            order.push_back(event);
            seen[structure.nodeOfEvent(static_cast<std::int32_t>(event))] = true;
        }
    }
    const std::vector<std::uint32_t> weight =
        heuristic == Heuristic::SmallInputFirst ? weights(structure) : std::vector<std::uint32_t>();
    const auto visitAll = [&] {
        std::deque<Node> starts(roots.begin(), roots.end());
        while (!starts.empty()) {
            const Node start = starts.front();
            starts.pop_front();
            std::vector<Node> open = {start};
            while (!open.empty()) {
                const Node node = open.back();
                open.pop_back();
                if (seen[node])
                    continue;
                if (node != start && isApart(node)) {
                    starts.push_back(node);
                    continue;
                }
                seen[node] = true;
                if (structure.isEvent(node)) {
                    order.push_back(structure.eventOf(node));
                } else if (structure.isGate(node)) {
                    const auto span = structure.inputsOf(node);
                    std::vector<Node> inputs(span.begin(), span.end());
                    if (!weight.empty())
                        std::stable_sort(inputs.begin(), inputs.end(),
                                         [&](Node x, Node y) { return weight[x] < weight[y]; });
                    open.insert(open.end(), inputs.rbegin(), inputs.rend());
                }
            }
        }
    };
    visitAll();
    // What fails only together with the first ones comes last.
    std::vector<bool> ordered(structure.events.events.size(), false);
    for (const std::uint32_t event : order)
        ordered[event] = true;
    for (Node node = 0; node < seen.size(); ++node)
        seen[node] = structure.isEvent(node) && ordered[structure.eventOf(node)];
    visitAll();
    return order;
}

} // namespace linchpin
