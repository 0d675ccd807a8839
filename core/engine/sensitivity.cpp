// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/sensitivity.h"

namespace linchpin
{

Sensitivity::Sensitivity(std::unique_ptr<Solver> solver, Node root)
    : m_solver(std::move(solver))
    , m_importance(*m_solver, root)
{ }

void Sensitivity::name(const Events& events)
{
    m_events.reserve(events.events.size());
    for (std::uint32_t event = 0; event < events.events.size(); ++event)
        m_events.emplace(events.events[event].id, std::pair(event, events.events[event].probability));
}

double Sensitivity::unavailabilityWith(const std::vector<std::pair<std::string, double>>& probabilities) const
{
    std::vector<std::pair<std::uint32_t, double>> changes;
    changes.reserve(probabilities.size());
    for (const auto& [id, probability] : probabilities) {
        if (const auto at = m_events.find(id); at != m_events.end())
            changes.emplace_back(at->second.first, probability);
    }
    const std::lock_guard lock(m_mutex);
    return m_importance.unavailabilityWith(changes);
}

double Sensitivity::probabilityOf(const std::string& event) const
{
    const auto at = m_events.find(event);
    return at == m_events.end() ? 0 : at->second.second;
}

} // namespace linchpin
