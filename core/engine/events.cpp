// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/events.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linchpin
{

namespace
{

class Builder
{
public:
    explicit Builder(const Design& design)
        : m_design(design)
    {
        m_result.instances.resize(design.components.size());
        m_result.componentShared.assign(design.components.size(), noEvent);
        m_result.failovers.assign(design.sets.size(), noEvent);
        m_sharedProbability.assign(design.components.size(), 0);
        m_sharedBySet.assign(design.components.size(), false);
    }

    Events build()
    {
        std::size_t instances = 0;
        for (const Component& component : m_design.components)
            instances += static_cast<std::size_t>(component.instances);
        m_result.events.reserve(instances + m_design.domains.size() + 2 * m_design.sets.size());
        m_result.boxes.reserve(m_design.components.size() + m_design.domains.size() + 2 * m_design.sets.size());
        for (const Domain& domain : m_design.domains) {
            const std::uint32_t box = addBox(domain.id.text(), BoxType::Domain, domain.id.as<ElementId>());
            m_result.domains.push_back(add(domain.id.text(), domain.availability.unavailability(), box));
        }
        addSharedCausesOfSets();
        for (std::size_t row = 0; row < m_design.components.size(); ++row)
            addComponent(row);
        for (std::size_t row = 0; row < m_design.sets.size(); ++row)
            addFailover(row);
        return std::move(m_result);
    }

private:
    std::uint32_t addBox(std::string id, BoxType type, ElementId element)
    {
        m_result.boxes.push_back({std::move(id), type, std::move(element)});
        return static_cast<std::uint32_t>(m_result.boxes.size() - 1);
    }

    std::int32_t add(std::string id, double probability, std::uint32_t box)
    {
        if (!(probability > 0))
            return noEvent;
        m_result.events.push_back({std::move(id), probability, box});
        return static_cast<std::int32_t>(m_result.events.size() - 1);
    }

    std::int32_t addShared(const ElementId& owner, double probability)
    {
        if (!(probability > 0))
            return noEvent;
        const std::string id = owner.text() + "/shared";
        return add(id, probability, addBox(id, BoxType::SharedCause, owner));
    }

    void addSharedCausesOfSets()
    {
        for (const RedundancySet& set : m_design.sets) {
            if (!(set.commonCause > 0))
                continue;
            double smallest = 1;
            for (const ComponentId& member : set.members)
                smallest = std::min(smallest, m_design.components.at(member).availability.unavailability());
            const double q = set.commonCause * smallest;
            const std::int32_t event = addShared(set.id.as<ElementId>(), q);
            for (const ComponentId& member : set.members) {
                const std::size_t row = m_design.components.rowOf(member);
                m_result.componentShared[row] = event;
                m_sharedProbability[row] = q;
                m_sharedBySet[row] = true;
            }
        }
    }

    void addComponent(std::size_t row)
    {
        const Component& component = m_design.components[row];
        const double u = component.availability.unavailability();
        const bool sharedBySet = m_sharedBySet[row];
        if (!sharedBySet && component.commonCause > 0 && component.instances > 1) {
            m_sharedProbability[row] = component.commonCause * u;
            m_result.componentShared[row] = addShared(component.id.as<ElementId>(), m_sharedProbability[row]);
        }
        const double q = m_sharedProbability[row];
        const double own = q > 0 ? (u - q) / (1 - q) : u;
        const std::uint32_t box = addBox(component.id.text(), BoxType::Component, component.id.as<ElementId>());
        for (int i = 0; i < component.instances; ++i) {
            std::string id = component.id.text();
            if (component.instances > 1)
                id += "/" + std::to_string(i + 1);
            m_result.instances[row].push_back(add(std::move(id), own, box));
        }
    }

    void addFailover(std::size_t row)
    {
        const RedundancySet& set = m_design.sets[row];
        if (!hasFailover(set))
            return;
        const double mttr = m_design.components.at(set.members.front()).mttrHours;
        const std::string id = set.id.text() + "/failover";
        m_result.failovers[row] =
            add(id, failoverUnavailability(*set.failover, mttr), addBox(id, BoxType::Failover, set.id.as<ElementId>()));
    }

    const Design& m_design;
    Events m_result;
    std::vector<double> m_sharedProbability; ///< q by component row
    std::vector<bool> m_sharedBySet;
};

} // namespace

std::string_view toString(BoxType type)
{
    static constexpr std::array<std::string_view, 4> names = {"component", "domain", "shared-cause", "failover"};
    return names[static_cast<std::size_t>(type)];
}

double failoverUnavailability(const Failover& failover, double primaryMttrHours)
{
    const double x = failover.minutes / 60 / primaryMttrHours;
    return (1 - failover.coverage) - failover.coverage * std::expm1(-x);
}

bool hasFailover(const RedundancySet& set)
{
    return set.mode == SetMode::PrimaryReplica && set.failover && set.failover->coverage > 0;
}

Events eventsOf(const Design& design)
{
    return Builder(design).build();
}

} // namespace linchpin
