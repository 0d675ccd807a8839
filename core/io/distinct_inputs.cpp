// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/distinct_inputs.h"

#include "core/tree/gate_builder.h"

#include <algorithm>
#include <map>

namespace linchpin
{

namespace
{

/// At least k of weighted inputs: split on those that weigh more than one, which come first.
class WeightedAtLeast
{
public:
    WeightedAtLeast(GateBuilder& gates, std::vector<Node> inputs)
        : m_gates(gates)
    {
        std::sort(inputs.begin(), inputs.end());
        for (auto first = inputs.begin(); first != inputs.end();) {
            const auto end = std::upper_bound(first, inputs.end(), *first);
            if (end - first == 1)
                m_single.push_back(*first);
            else
                m_repeated.emplace_back(*first, end - first);
            first = end;
        }
    }

    Node atLeast(std::int64_t k, std::size_t from = 0)
    {
        if (k <= 0)
            return alwaysFails;
        if (from == m_repeated.size())
            return m_gates.atLeast(k, m_single);
        const auto [known, isNew] = m_known.try_emplace({from, k}, neverFails);
        if (!isNew)
            return known->second;
        const auto [input, weight] = m_repeated[from];
        const Node with[] = {input, atLeast(k - weight, from + 1)};
        const Node either[] = {m_gates.all(with), atLeast(k, from + 1)};
        return known->second = m_gates.any(either);
    }

private:
    GateBuilder& m_gates;
    std::vector<Node> m_single;
    std::vector<std::pair<Node, std::ptrdiff_t>> m_repeated;
    std::map<std::pair<std::size_t, std::int64_t>, Node> m_known;
};

} // namespace

DistinctInputs distinctInputs(const FaultTree& tree, const std::vector<Node>& roots)
{
    DistinctInputs result;
    result.tree.eventCount = tree.eventCount;
    GateBuilder gates(result.tree);
    const std::vector<bool> needed = tree.reachableFrom(roots);
    result.made.resize(tree.nodeCount(), neverFails);
    for (Node node = 0; node < tree.firstGate(); ++node)
        result.made[node] = node;
    std::vector<Node> inputs;
    for (Node node = tree.firstGate(); node < tree.nodeCount(); ++node) {
        if (!needed[node])
            continue;
        inputs.clear();
        for (const Node input : tree.inputsOf(node))
            inputs.push_back(result.made[input]);
        const Gate& gate = tree.gate(node);
        result.made[node] = gate.type == GateType::AtLeast ? WeightedAtLeast(gates, inputs).atLeast(gate.atLeast)
                                                           : gates.like(gate, inputs);
    }
    for (const Node root : roots)
        result.roots.push_back(result.made[root]);
    return result;
}

} // namespace linchpin
