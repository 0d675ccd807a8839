// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/everything_up.h"

#include "core/engine/evaluate.h"

#include <algorithm>

namespace linchpin
{

Fixpoint EverythingUp::fixpointOf(const std::vector<Node>& nodes)
{
    const auto known = static_cast<Node>(m_fails.size());
    m_fails.resize(m_structure.nodeCount(), 0);
    m_fails[alwaysFails] = 1;
    const auto evaluate = [this](Node node) {
        const auto inputs = m_structure.inputsOf(node);
        const char before = m_fails[node];
        m_fails[node] =
            gateFails(m_structure.gate(node), [&](std::size_t input) -> bool { return m_fails[inputs[input]]; });
        return m_fails[node] != before;
    };
    const auto settle = [&](bool begin) {
        const Cycle& last = m_structure.cycles.back();
        for (const Node member : last.order)
            m_fails[member] = begin;
        for (bool changed = true; changed;) {
            changed = false;
            for (const Node member : last.order)
                changed = evaluate(member) || changed;
        }
    };
    evaluateGates(
        m_structure, std::max(known, m_structure.firstGate()), [this](Node node, bool value) { m_fails[node] = value; },
        evaluate);

    settle(true);
    std::vector<char> least;
    for (const Node node : nodes)
        least.push_back(m_fails[node]);
    settle(false);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (least[i] && !m_fails[nodes[i]])
            return Fixpoint::Greatest;
    }
    settle(true);
    return Fixpoint::Least;
}

} // namespace linchpin
