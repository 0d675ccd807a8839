// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/drill_ground.h"

#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace linchpin
{

namespace
{

/// The design where each part has its event.
Design fallible(Design design)
{
    const auto make = [](auto& part) { part.availability = Availability::ofUnavailability(0.5); };
    const Design given = design;
    for (const Component& component : given.components) {
        if (!(component.availability.unavailability() > 0))
            design.components.change(component.id, make);
    }
    for (const Domain& domain : given.domains) {
        if (!(domain.availability.unavailability() > 0))
            design.domains.change(domain.id, make);
    }
    for (const RedundancySet& set : given.sets) {
        if (hasFailover(set))
            design.sets.change(set.id, [](RedundancySet& each) { each.failover->coverage = 0.5; });
    }
    return design;
}

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

} // namespace

DrillGround::DrillGround(const Design& design)
    : m_design(fallible(design))
    , m_index(m_design)
    , m_structure(compile(m_design))
    , m_probabilities(probabilitiesOf(m_structure.events, linchpin::eventsOf(design)))
    , m_upFails(failures(m_structure, std::vector<bool>(m_structure.events.events.size(), false)))
    , m_incoming(m_index.to, m_index.componentCount())
    , m_askers(m_design.sets.size())
{
    for (const Component& component : m_design.components) {
        std::vector<std::uint32_t>& rows = m_places.emplace_back();
        for (const DomainId& place : component.placement)
            rows.push_back(static_cast<std::uint32_t>(m_design.domains.rowOf(place)));
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

std::vector<std::int32_t> DrillGround::eventsNamed(const std::string& id) const
{
    const Events& events = m_structure.events;
    std::vector<std::int32_t> named;
    const auto addInstances = [&](std::uint32_t row) {
        named.insert(named.end(), events.instances[row].begin(), events.instances[row].end());
    };
    if (const auto row = m_index.rows.find(id)) {
        addInstances(*row);
    } else if (const std::size_t domain = m_design.domains.rowOf(DomainId(id)); domain < m_design.domains.size()) {
        named.push_back(events.domains[domain]);
    } else if (const std::size_t set = m_design.sets.rowOf(SetId(id)); set < m_design.sets.size()) {
        for (const std::uint32_t member : m_index.members[set])
            addInstances(member);
    } else {
        for (std::size_t i = 0; i < events.events.size(); ++i) {
            if (events.events[i].id == id)
                named.push_back(static_cast<std::int32_t>(i));
        }
    }
    std::erase(named, noEvent);
    if (named.empty()) {
        throw Error(id, phrase("Drill", "nothing here has this id and can fail"),
                    phrase("Drill", "name a component, a domain, a set, or an event such as app/2 or db/failover"));
    }
    return named;
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
