// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/drill_ground.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace linchpin
{

namespace
{

/// By the events of the one, those of the other by the same ids; 0 where it has none.
std::vector<double> probabilitiesOf(const Events& events, const Events& given)
{
    std::unordered_map<std::string_view, double> known;
    for (const Event& event : given.events)
        known.emplace(event.id, event.probability);
    std::vector<double> probabilities;
    for (const Event& event : events.events) {
        const auto at = known.find(event.id);
        probabilities.push_back(at == known.end() ? 0 : at->second);
    }
    return probabilities;
}

std::vector<Adjacency> matesOf(const std::vector<Context>& contexts)
{
    std::vector<Adjacency> mates;
    for (const Context& context : contexts) {
        const auto last = std::max_element(context.merged.begin(), context.merged.end());
        mates.emplace_back(context.merged, last == context.merged.end() ? 0 : *last + std::size_t(1));
    }
    return mates;
}

} // namespace

DrillGround::DrillGround(const Design& design)
    : m_fallible(design)
    , m_index(m_fallible.design())
    , m_structure(compile(m_fallible.design()))
    , m_probabilities(probabilitiesOf(m_structure.events, linchpin::eventsOf(design)))
    , m_upFails(failures(m_structure, std::vector<bool>(m_structure.events.events.size(), false)))
    , m_incoming(m_index.to, m_index.componentCount())
    , m_askers(m_fallible.design().sets.size())
    , m_mates(matesOf(m_structure.contexts))
    , m_asked(askedBy(m_index, m_structure))
    , m_askedIn(contextsOf(m_asked, m_index.componentCount()))
{
    for (const Component& component : m_fallible.design().components) {
        std::vector<std::uint32_t>& rows = m_places.emplace_back();
        for (const DomainId& place : component.placement)
            rows.push_back(static_cast<std::uint32_t>(m_fallible.design().domains.rowOf(place)));
    }
    for (std::size_t set = 0; set < m_askers.size(); ++set) {
        for (const std::uint32_t member : m_index.members[set]) {
            for (const std::uint32_t connection : m_incoming[member])
                m_askers[set].push_back(m_index.from[connection]);
        }
        std::sort(m_askers[set].begin(), m_askers[set].end());
        m_askers[set].erase(std::unique(m_askers[set].begin(), m_askers[set].end()), m_askers[set].end());
    }
}

std::vector<bool> DrillGround::downWith(const std::vector<std::string>& ids) const
{
    std::vector<bool> down(m_structure.events.events.size(), false);
    for (const std::string& id : ids) {
        for (const std::int32_t event : eventsNamed(id))
            down[static_cast<std::size_t>(event)] = true;
    }
    return down;
}

} // namespace linchpin
