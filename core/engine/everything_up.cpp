// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/everything_up.h"

#include "core/engine/evaluate.h"

namespace linchpin
{

void EverythingUp::advance()
{
    grow();
    pass(m_taken);
    m_taken = m_structure.order.size();
}

Fixpoint EverythingUp::settleCycle(const std::vector<Node>& nodes)
{
    grow();
    settle(true);
    std::vector<bool> least;
    for (const Node node : nodes)
        least.push_back(m_fails[node]);
    settle(false);
    Fixpoint chosen = Fixpoint::Least;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (least[i] && !m_fails[nodes[i]])
            chosen = Fixpoint::Greatest;
    }
    if (chosen == Fixpoint::Least)
        settle(true);
    m_taken = m_structure.order.size();
    return chosen;
}

void EverythingUp::grow()
{
    m_fails.resize(m_structure.nodeCount(), false);
    m_fails[alwaysFails] = true;
}

bool EverythingUp::pass(std::size_t first)
{
    static const std::vector<bool> noEvents;
    const TruthAlgebra truth{noEvents};
    bool changed = false;
    for (std::size_t i = first; i < m_structure.order.size(); ++i) {
        const Node node = m_structure.order[i];
        const auto inputs = m_structure.inputsOf(node);
        const bool fails =
            truth.gate(m_structure.gate(node), [&](std::size_t input) -> bool { return m_fails[inputs[input]]; });
        changed = changed || fails != m_fails[node];
        m_fails[node] = fails;
    }
    return changed;
}

void EverythingUp::settle(bool start)
{
    for (std::size_t i = m_taken; i < m_structure.order.size(); ++i)
        m_fails[m_structure.order[i]] = start;
    while (pass(m_taken)) { }
}

} // namespace linchpin
