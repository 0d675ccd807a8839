// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/diagram_attempt.h"

#include <algorithm>

namespace linchpin
{

DiagramAttempt::DiagramAttempt(const LocalTree& core, Heuristic heuristic, std::stop_token stop)
    : m_core(core)
    , m_heuristic(heuristic)
    , m_order(leafOrder(core, heuristic, stop))
    , m_diagram(static_cast<std::uint32_t>(m_order.size()), 0, std::move(stop))
    , m_values(core.items.size(), Diagram::zero)
    , m_levelOf(core.items.size(), 0)
{
    for (std::uint32_t level = 0; level < m_order.size(); ++level)
        m_levelOf[m_order[level]] = level;
    m_lowest = m_levelOf;
    for (std::uint32_t item = 0; item < core.items.size(); ++item) {
        for (const std::uint32_t input : core.inputsOf(item))
            m_lowest[item] = std::max(m_lowest[item], m_lowest[input]);
    }
}

bool DiagramAttempt::advance(std::size_t maxNodes)
{
    m_diagram.allow(maxNodes);
    try {
        for (; m_next < m_core.items.size(); ++m_next) {
            if (m_core.isLeaf(m_next))
                m_values[m_next] = m_diagram.variable(m_levelOf[m_next]);
            else if (m_core.items[m_next].type == GateType::AtLeast)
                m_values[m_next] = m_diagram.atLeast(m_core.items[m_next].atLeast, operandsOf(m_next));
            else
                fold();
        }
    } catch (const DiagramTooLarge&) {
        return false;
    }
    return true;
}

double DiagramAttempt::progress() const
{
    return m_next + (m_operands.empty() ? 0 : static_cast<double>(m_folded) / static_cast<double>(m_operands.size()));
}

std::vector<Diagram::Ref> DiagramAttempt::operandsOf(std::uint32_t item) const
{
    const auto span = m_core.inputsOf(item);
    std::vector<std::uint32_t> inputs(span.begin(), span.end());
    if (m_heuristic == Heuristic::HubsFirst) {
        // The top of all is a hub, so that what lies below tells which is lower.
        std::sort(inputs.begin(), inputs.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_lowest[a] != m_lowest[b] ? m_lowest[a] > m_lowest[b] : a < b;
        });
    }
    std::vector<Diagram::Ref> operands;
    for (const std::uint32_t input : inputs)
        operands.push_back(m_values[input]);
    if (m_heuristic != Heuristic::HubsFirst)
        m_diagram.sortFromBelow(operands);
    return operands;
}

/// The gate m_next, an operand at a time from the bottom of the order up, so that each step only
/// walks its upper operand; goes on where it was stopped.
void DiagramAttempt::fold()
{
    if (m_operands.empty()) {
        m_operands = operandsOf(m_next);
        m_folded = 1;
        m_partial = m_operands.front();
    }
    const bool any = m_core.items[m_next].type == GateType::Any;
    for (; m_folded < m_operands.size(); ++m_folded)
        m_partial = any ? m_diagram.disjunction(m_operands[m_folded], m_partial)
                        : m_diagram.conjunction(m_operands[m_folded], m_partial);
    m_values[m_next] = m_partial;
    m_operands.clear();
}

void DiagramAttempt::flatten(Page& page) const
{
    const Diagram::Ref root = m_values[m_core.root()];
    std::vector<Diagram::Ref> nodes = m_diagram.topological({root});
    std::reverse(nodes.begin(), nodes.end());
    std::vector<std::uint32_t> position(m_diagram.nodeCount(), 0);
    position[Diagram::one] = 1;
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        position[nodes[i]] = i + 2;
    // Parts on which nothing depends in the end are none.
    std::vector<std::uint32_t> partAt(m_order.size(), 0);
    for (const Diagram::Ref ref : nodes)
        partAt[m_diagram.level(ref)] = 1;
    for (std::uint32_t level = 0; level < m_order.size(); ++level) {
        if (partAt[level] == 0)
            continue;
        partAt[level] = static_cast<std::uint32_t>(page.parts.size());
        page.parts.push_back(m_core.items[m_order[level]].node);
    }
    page.steps.reserve(nodes.size());
    for (const Diagram::Ref ref : nodes)
        page.steps.push_back(
            {partAt[m_diagram.level(ref)], position[m_diagram.low(ref)], position[m_diagram.high(ref)]});
    page.root = position[root];
}

} // namespace linchpin
