// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/spread.h"

#include "core/edit/containment.h"
#include "core/edit/domains.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/room.h"
#include "core/edit/spots.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace linchpin
{

namespace
{

bool isSpreadLevel(DomainKind kind)
{
    return kind == DomainKind::Zone || kind == DomainKind::DataCenter || kind == DomainKind::Rack;
}

/// Parts that are down when the zone is.
int partsWithin(const Design& design, const Group& group, const DomainId& zone)
{
    int count = 0;
    for (const ComponentId& id : group.members) {
        const Component& member = design.components.at(id);
        const auto isIn = [&](const DomainId& place) { return design.isWithin(place, zone); };
        const auto& places = member.placement;
        int instances = 0;
        for (int i = 0; !places.empty() && i < member.instances; ++i)
            instances += isIn(places[static_cast<std::size_t>(i) % places.size()]) ? 1 : 0;
        if (group.members.size() == 1)
            count += instances;
        else
            count += member.instances - instances < member.required ? 1 : 0;
    }
    return count;
}

class Spreading
{
public:
    Spreading(Design& design, DomainId zone)
        : m_design(design)
        , m_zones{std::move(zone)}
    {
        const Domain& first = design.domains.at(m_zones.front());
        for (const Domain& other : design.domains) {
            if (other.id != first.id && other.kind == first.kind && other.parent == first.parent)
                m_zones.push_back(other.id);
        }
    }

    std::vector<ElementId> run(const std::vector<Group>& groups)
    {
        for (const Group& group : groups) {
            while (m_zones.size() < static_cast<std::size_t>(zonesNeeded(group)))
                makeZone();
        }
        for (const Group& group : groups) {
            if (group.members.size() == 1)
                spreadInstances(group);
            else
                spreadMembers(group);
        }
        return std::move(m_touched);
    }

private:
    void makeZone()
    {
        const Domain model = m_design.domains.at(m_zones.front());
        const Domain& last = m_design.domains.at(m_zones.back());
        Domain made = model;
        made.name = distinctSiblingName(m_design, model.name);
        made.id = DomainId(freshId(m_design, made.name, std::string(toString(made.kind))));
        made.acceptedRisk.reset();
        if (model.bounds && last.bounds)
            made.bounds =
                makeRoomBeside(m_design, Rect(*last.bounds), model.bounds->width, model.bounds->height, model.parent);
        else
            made.bounds.reset();
        m_zones.push_back(made.id);
        m_touched.push_back(made.id.as<ElementId>());
        m_design.domains.put(std::move(made));
    }

    std::size_t zoneOf(const Component& component) const
    {
        for (std::size_t zone = 0; zone < m_zones.size(); ++zone) {
            if (component.placement.size() == 1 && m_design.isWithin(component.placement.front(), m_zones[zone]))
                return zone;
        }
        return m_zones.size();
    }

    std::size_t zonesFor(const Group& group) const
    {
        return std::min(m_zones.size(), static_cast<std::size_t>(group.parts));
    }

    void spreadMembers(const Group& group)
    {
        std::vector<std::vector<ComponentId>> standing(m_zones.size() + 1);
        for (const ComponentId& id : group.members)
            standing[zoneOf(m_design.components.at(id))].push_back(id);
        const auto isFewer = [](const auto& a, const auto& b) { return a.size() < b.size(); };
        for (;;) {
            const auto [emptiest, fullest] = std::minmax_element(standing.begin(), standing.end() - 1, isFewer);
            // Of several that are as full, the shared one gives first.
            const auto from = standing.front().size() == fullest->size() ? standing.begin() : fullest;
            if (from->size() <= emptiest->size() + 1)
                break;
            const ComponentId moved = from->back();
            from->pop_back();
            emptiest->push_back(moved);
            move(moved, m_zones[static_cast<std::size_t>(from - standing.begin())],
                 m_zones[static_cast<std::size_t>(emptiest - standing.begin())]);
        }
    }

    void move(const ComponentId& id, const DomainId& before, const DomainId& to)
    {
        Component component = m_design.components.at(id);
        component.placement = {to};
        if (component.position) {
            const auto& from = m_design.domains.at(before).bounds;
            const auto& target = m_design.domains.at(to).bounds;
            const Point wanted = *component.position + (from && target ? gridStepsBetween(*from, *target) : Point());
            component.position.reset();
            m_design.components.put(component);
            component.position = makeRoom(m_design, wanted, to);
        }
        m_design.components.put(component);
        m_touched.push_back(id.as<ElementId>());
    }

    void spreadInstances(const Group& group)
    {
        const ComponentId id = group.members.front();
        m_design =
            placeIn(m_design, id, {m_zones.begin(), m_zones.begin() + static_cast<std::ptrdiff_t>(zonesFor(group))})
                .design;
        m_touched.push_back(id.as<ElementId>());
    }

    Design& m_design;
    std::vector<DomainId> m_zones; ///< the shared one first
    std::vector<ElementId> m_touched;
};

} // namespace

std::vector<Group> groupsOf(const Design& design)
{
    std::vector<Group> groups;
    std::unordered_set<ComponentId> inSets;
    for (const RedundancySet& set : design.sets) {
        const auto size = static_cast<int>(set.members.size());
        if (size < 2)
            continue;
        inSets.insert(set.members.begin(), set.members.end());
        const int required = set.mode == SetMode::Quorum ? size / 2 + 1
            : set.mode == SetMode::ActiveActive          ? set.required
                                                         : set.acknowledgements + 1;
        if (required < size)
            groups.push_back({set.id.as<ElementId>(), set.members, size, required});
    }
    for (const Component& component : design.components) {
        if (component.instances > component.required && !inSets.contains(component.id))
            groups.push_back({component.id.as<ElementId>(), {component.id}, component.instances, component.required});
    }
    return groups;
}

DomainId sharedZone(const Design& design, const Group& group)
{
    DomainId outermost;
    const auto isFurtherOut = [&](const DomainId& id) {
        return outermost.empty() || (id != outermost && design.isWithin(outermost, id));
    };
    for (const ComponentId& member : group.members) {
        for (const DomainId& place : design.components.at(member).placement) {
            for (const DomainId& id : design.ancestry(place)) {
                const Domain& domain = design.domains.at(id);
                if (isSpreadLevel(domain.kind) && domain.availability.unavailability() > 0 && isFurtherOut(id)
                    && group.parts - partsWithin(design, group, id) < group.required)
                    outermost = id;
            }
        }
    }
    return outermost;
}

int zonesNeeded(const Group& group)
{
    for (int zones = 2; zones <= group.parts; ++zones) {
        if (group.parts - (group.parts + zones - 1) / zones >= group.required)
            return zones;
    }
    return 0;
}

Edited spreadOver(const Design& design, const std::vector<Group>& groups, const DomainId& zone)
{
    requireDomain(design, zone);
    for (const Group& group : groups) {
        for (const ComponentId& member : group.members)
            requireComponent(design, member);
    }
    Edited edited{design, {}};
    edited.touched = Spreading(edited.design, zone).run(groups);
    return edited;
}

} // namespace linchpin
