// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/balance.h"

#include "core/edit/containment.h"
#include "core/edit/in_front.h"
#include "core/edit/membership.h"
#include "core/edit/names.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <optional>

namespace linchpin
{

namespace
{

class Balancing
{
public:
    Balancing(Design& design, const ComponentId& target)
        : m_design(design)
        , m_target(target)
    {
        for (const Connection& arrow : design.connections) {
            if (arrow.to == target)
                m_incoming.push_back(arrow);
        }
    }

    std::vector<ComponentId> run()
    {
        const Component target = m_design.components.at(m_target);
        const ComponentId first = makeFirst(target);
        connectFirst(first);
        const auto places =
            target.placement.empty() ? std::vector<DomainId>() : placesToSpread(m_design, target.placement.front());
        const bool isLevel = places.size() > 1;
        if (isLevel)
            draw(first, 0);
        const ComponentId second = addSecond(first);
        if (!isLevel) {
            draw(first, -1);
            draw(second, 1);
        }
        return {first, second};
    }

private:
    ComponentId makeFirst(const Component& target)
    {
        const std::string name = distinctComponentName(m_design, target.name + " balancer");
        const ComponentId id(freshId(m_design, name, "load-balancer"));
        Component made = newComponent(id, name, ComponentKind::LoadBalancer);
        if (!target.placement.empty())
            made.placement = {target.placement.front()};
        m_design.components.put(std::move(made));
        return id;
    }

    void connectFirst(const ComponentId& first)
    {
        Connection behind;
        behind.id = FreshIds(m_design).forArrow(first, m_target);
        behind.from = first;
        behind.to = m_target;
        behind.kind = kindBehind();
        behind.journeys = journeysBehind();
        m_design.connections.put(std::move(behind));
        for (const Connection& arrow : m_incoming) {
            m_design.connections.change(arrow.id, [&](Connection& changed) {
                changed.to = first;
                changed.waypoints.clear();
            });
        }
        replaceEntry(m_design, m_target.as<ElementId>(), {first.as<ElementId>()});
        if (const RedundancySet* set = m_design.setOf(m_target))
            replaceEntry(m_design, set->id.as<ElementId>(), {first.as<ElementId>()});
    }

    ComponentId addSecond(const ComponentId& first)
    {
        Edited edited = addCopies(m_design, first, 1);
        m_design = std::move(edited.design);
        return edited.touched.front().as<ComponentId>();
    }

    bool isEntryOf(const Journey& journey) const
    {
        const RedundancySet* set = m_design.setOf(m_target);
        return std::any_of(journey.entries.begin(), journey.entries.end(), [&](const ElementId& entry) {
            return entry.text() == m_target.text() || (set && entry.text() == set->id.text());
        });
    }

    ConnectionKind kindBehind() const
    {
        std::optional<ConnectionKind> common;
        if (m_incoming.empty()
            || std::any_of(m_design.journeys.begin(), m_design.journeys.end(),
                           [this](const Journey& journey) { return isEntryOf(journey); }))
            return ConnectionKind::Request;
        for (const Connection& arrow : m_incoming) {
            if (arrow.kind == ConnectionKind::Async)
                continue;
            if (common && *common != arrow.kind)
                return ConnectionKind::Request;
            common = arrow.kind;
        }
        return common.value_or(ConnectionKind::Async);
    }

    /// Empty: all, unless every arrow in front is restricted.
    std::vector<JourneyId> journeysBehind() const
    {
        if (std::any_of(m_incoming.begin(), m_incoming.end(),
                        [](const Connection& arrow) { return arrow.journeys.empty(); }))
            return {};
        std::vector<JourneyId> journeys;
        for (const Journey& journey : m_design.journeys) {
            const bool isUsed = std::any_of(m_incoming.begin(), m_incoming.end(), [&](const Connection& arrow) {
                return std::find(arrow.journeys.begin(), arrow.journeys.end(), journey.id) != arrow.journeys.end();
            });
            if (isUsed || (!m_incoming.empty() && isEntryOf(journey)))
                journeys.push_back(journey.id);
        }
        return journeys;
    }

    void draw(const ComponentId& balancer, int side)
    {
        const Component target = m_design.components.at(m_target);
        if (!target.position)
            return;
        std::vector<ComponentId> callers;
        for (const Connection& arrow : m_incoming)
            callers.push_back(arrow.from);
        const auto& placement = m_design.components.at(balancer).placement;
        const DomainId home = placement.empty() ? DomainId() : placement.front();
        const Point wanted = spotInFront(m_design, target, callers, home, side);
        const Point spot = makeRoom(m_design, wanted, home);
        m_design.components.change(balancer, [&](Component& changed) { changed.position = spot; });
    }

    Design& m_design;
    ComponentId m_target;
    std::vector<Connection> m_incoming;
};

} // namespace

Edited balanced(const Design& design, const ComponentId& component)
{
    const std::string& name = requireComponent(design, component).name;
    requireRoom(design, 2);
    if (const RedundancySet* set = design.setOf(component); set && set->members.size() > 1)
        throw Error(component.text(), filled(phrase("Error", "\"%1\" is one of the set \"%2\""), {name, set->name}),
                    phrase("Error", "put a balancer in front of all of its members"));
    Edited edited{design, {}};
    for (const ComponentId& balancer : Balancing(edited.design, component).run())
        edited.touched.push_back(balancer.as<ElementId>());
    return edited;
}

} // namespace linchpin
