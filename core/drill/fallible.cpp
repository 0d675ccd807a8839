// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/fallible.h"

#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

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

} // namespace

Fallible::Fallible(Design design)
    : m_design(fallible(std::move(design)))
    , m_events(eventsOf(m_design))
{ }

std::vector<std::int32_t> Fallible::eventsNamed(const std::string& id) const
{
    std::vector<std::int32_t> named;
    const auto addInstances = [&](std::size_t row) {
        named.insert(named.end(), m_events.instances[row].begin(), m_events.instances[row].end());
    };
    if (const std::size_t row = m_design.components.rowOf(ComponentId(id)); row < m_design.components.size()) {
        addInstances(row);
    } else if (const std::size_t domain = m_design.domains.rowOf(DomainId(id)); domain < m_design.domains.size()) {
        named.push_back(m_events.domains[domain]);
    } else if (const RedundancySet* set = m_design.sets.find(SetId(id))) {
        for (const ComponentId& member : set->members)
            addInstances(m_design.components.rowOf(member));
    } else {
        for (std::size_t i = 0; i < m_events.events.size(); ++i) {
            if (m_events.events[i].id == id)
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

} // namespace linchpin
