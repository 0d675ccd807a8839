// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/survey.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace linchpin
{

Survey::Survey(const Design& design, const Analysis& today)
    : m_design(design)
    , m_today(today)
    , m_setOf(design.components.size(), nullptr)
    , m_incoming(design.components.size())
    , m_outgoing(design.components.size())
{
    m_rows.reserve(design.components.size());
    for (std::uint32_t row = 0; row < design.components.size(); ++row)
        m_rows.emplace(design.components[row].id, row);
    for (const RedundancySet& set : design.sets) {
        for (const ComponentId& member : set.members)
            m_setOf[m_rows.at(member)] = &set;
    }
    for (const Connection& arrow : design.connections) {
        m_outgoing[m_rows.at(arrow.from)].push_back(&arrow);
        m_incoming[m_rows.at(arrow.to)].push_back(&arrow);
    }
    m_hasGivenEntries = !design.journeys.empty()
        || std::any_of(design.components.begin(), design.components.end(),
                       [](const Component& component) { return component.kind == ComponentKind::Client; });
    findCycles();
}

void Survey::findCycles()
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;
    Graph graph(m_rows.size());
    m_inCycle.assign(m_rows.size(), false);
    for (std::uint32_t from = 0; from < m_outgoing.size(); ++from) {
        for (const Connection* arrow : m_outgoing[from]) {
            const std::uint32_t to = m_rows.at(arrow->to);
            boost::add_edge(from, to, graph);
            if (from == to)
                m_inCycle[from] = true;
            if (m_setOf[to]) {
                for (const ComponentId& member : m_setOf[to]->members)
                    boost::add_edge(from, m_rows.at(member), graph);
            }
        }
    }
    std::vector<std::uint32_t> component(m_rows.size());
    const auto index = boost::get(boost::vertex_index, graph);
    const auto count = m_rows.empty()
        ? 0
        : boost::strong_components(graph, boost::make_iterator_property_map(component.begin(), index));
    std::vector<std::uint32_t> size(static_cast<std::size_t>(count), 0);
    for (const std::uint32_t of : component)
        ++size[of];
    for (std::uint32_t row = 0; row < component.size(); ++row) {
        if (size[component[row]] > 1)
            m_inCycle[row] = true;
    }
}

const RedundancySet* Survey::setOf(const ComponentId& id) const
{
    return m_setOf[m_rows.at(id)];
}

bool Survey::isAccompanied(const ComponentId& id) const
{
    const RedundancySet* set = setOf(id);
    return set && set->members.size() > 1;
}

const std::vector<const Connection*>& Survey::incoming(const ComponentId& id) const
{
    return m_incoming[m_rows.at(id)];
}

const std::vector<const Connection*>& Survey::outgoing(const ComponentId& id) const
{
    return m_outgoing[m_rows.at(id)];
}

bool Survey::isInCycle(const ComponentId& id) const
{
    return m_inCycle[m_rows.at(id)];
}

bool Survey::isDependedOn(const Component& component) const
{
    const std::size_t row = m_rows.at(component.id);
    if (m_today.broken || (row < m_today.reach.size() && m_today.reach[row] != Reach::OnJourney))
        return false;
    const auto& caused = m_today.downtimeCausedHours;
    if (m_today.method == Method::Interval || caused.contains(component.id.text()))
        return true;
    return std::any_of(component.placement.begin(), component.placement.end(), [&](const DomainId& place) {
        const auto around = m_design.ancestry(place);
        return std::any_of(around.begin(), around.end(),
                           [&](const DomainId& domain) { return caused.contains(domain.text()); });
    });
}

bool Survey::isDependedOn(const RedundancySet& set) const
{
    return std::any_of(set.members.begin(), set.members.end(),
                       [this](const ComponentId& member) { return isDependedOn(m_design.components.at(member)); });
}

bool Survey::isLone(const Component& component) const
{
    return component.instances == component.required && !isAccompanied(component.id) && isDependedOn(component);
}

double Survey::hoursCausedBy(const std::string& box) const
{
    const auto at = m_today.downtimeCausedHours.find(box);
    return at == m_today.downtimeCausedHours.end() ? 0 : at->second;
}

} // namespace linchpin
