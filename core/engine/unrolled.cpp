// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/unrolled.h"

#include "core/tree/cancelled.h"
#include "core/tree/gate_builder.h"

namespace linchpin
{

std::optional<Unrolled> unrolled(const Structure& structure, std::span<const Node> roots, std::size_t maxGates,
                                 const std::stop_token& stop)
{
    Unrolled result;
    if (structure.cycles.empty()) {
        result.tree = FaultTree{structure};
        result.roots.assign(roots.begin(), roots.end());
        return result;
    }
    const std::vector<bool> needed = structure.reachableFrom(roots);
    result.tree.eventCount = structure.eventCount;
    GateBuilder gates(result.tree);
    std::vector<Node> mapped(structure.nodeCount(), neverFails);
    for (Node node = 0; node < structure.firstGate(); ++node)
        mapped[node] = node;
    std::vector<Node> inputs;
    const auto valueOf = [&](Node node) {
        inputs.clear();
        for (const Node input : structure.inputsOf(node))
            inputs.push_back(mapped[input]);
        return gates.like(structure.gate(node), inputs);
    };
    auto cycle = structure.cycles.begin();
    for (Node node = structure.firstGate(); node < structure.nodeCount(); ++node) {
        if (cycle == structure.cycles.end() || node < cycle->first) {
            if (needed[node])
                mapped[node] = valueOf(node);
            continue;
        }
        for (const Node member : cycle->order)
            mapped[member] = cycle->fixpoint == Fixpoint::Least ? alwaysFails : neverFails;
        bool changed = true;
        for (std::size_t round = 0; changed && round <= cycle->feedback.size(); ++round) {
            changed = false;
            checkStop(stop);
            for (const Node member : cycle->order) {
                if (!needed[member])
                    continue;
                const Node value = valueOf(member);
                changed = changed || value != mapped[member];
                mapped[member] = value;
            }
            if (result.tree.gates.size() > maxGates)
                return std::nullopt;
        }
        node = cycle->end - 1;
        ++cycle;
    }
    for (const Node root : roots)
        result.roots.push_back(mapped[root]);
    return result;
}

} // namespace linchpin
