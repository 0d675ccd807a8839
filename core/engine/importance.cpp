// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/importance.h"

#include <algorithm>

namespace linchpin
{

Sweep::Sweep(const Diagram& diagram, Diagram::Ref root)
    : m_levels(diagram.levels())
{
    std::vector<Diagram::Ref> nodes = diagram.topological({root});
    std::reverse(nodes.begin(), nodes.end());
    std::vector<std::uint32_t> position(diagram.nodeCount(), 0);
    position[Diagram::one] = 1;
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        position[nodes[i]] = i + 2;
    m_steps.reserve(nodes.size());
    for (const Diagram::Ref node : nodes)
        m_steps.push_back({diagram.level(node), position[diagram.low(node)], position[diagram.high(node)]});
    m_root = position[root];
    m_values.resize(m_steps.size() + 2);
}

double Sweep::probability(const std::vector<double>& byLevel)
{
    m_values[0] = 0;
    m_values[1] = 1;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps[i];
        const double p = byLevel[step.level];
        m_values[i + 2] = p * m_values[step.high] + (1 - p) * m_values[step.low];
    }
    return m_values[m_root];
}

std::vector<double> Sweep::birnbaum(const std::vector<double>& byLevel)
{
    probability(byLevel);
    std::vector<double> importance(m_levels, 0);
    std::vector<double> reach(m_values.size(), 0);
    reach[m_root] = 1;
    for (std::size_t i = m_steps.size(); i-- > 0;) {
        const Step& step = m_steps[i];
        const double p = byLevel[step.level];
        const double here = reach[i + 2];
        importance[step.level] += here * (m_values[step.high] - m_values[step.low]);
        reach[step.high] += here * p;
        reach[step.low] += here * (1 - p);
    }
    return importance;
}

std::vector<bool> Sweep::support() const
{
    std::vector<bool> depends(m_levels, false);
    for (const Step& step : m_steps)
        depends[step.level] = true;
    return depends;
}

} // namespace linchpin
