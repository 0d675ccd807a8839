// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/second_region.h"

#include "core/edit/containment.h"
#include "core/edit/membership.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/room.h"
#include "core/edit/spots.h"
#include "core/model/implicit_entries.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace linchpin
{

namespace
{

bool isReplicated(ComponentKind kind)
{
    return kind == ComponentKind::Database || kind == ComponentKind::ObjectStorage;
}

class Regions
{
public:
    Regions(const Design& before, Design& design, DomainId region)
        : m_before(before)
        , m_design(design)
        , m_region(std::move(region))
        , m_inside(contentsOf(before, {m_region}))
        , m_ids(design)
        , m_names(design)
    {
        for (const RedundancySet& set : before.sets) {
            for (const ComponentId& member : set.members)
                m_setOf.emplace(member, set.id);
        }
    }

    std::vector<ElementId> run()
    {
        findEntries();
        copyDomains();
        chooseCopies();
        requireRoom(m_before, m_chosen.size());
        copyComponents();
        joinSets();
        copyArrows();
        return std::move(m_touched);
    }

private:
    bool isInside(const ComponentId& id) const { return m_inside.components.contains(id); }

    const RedundancySet* setOf(const ComponentId& id) const
    {
        const auto at = m_setOf.find(id);
        return at == m_setOf.end() ? nullptr : &m_before.sets.at(at->second);
    }

    static bool isHard(const Connection& arrow) { return arrow.kind != ConnectionKind::Async; }

    /// Components and sets inside that journeys or callers from outside enter by.
    void findEntries()
    {
        std::vector<ElementId> entries;
        for (const Journey& journey : m_before.journeys)
            entries.insert(entries.end(), journey.entries.begin(), journey.entries.end());
        if (m_before.journeys.empty()) {
            const DesignRows rows = rowsOf(m_before);
            entries = implicitEntries(m_before, rows.setOf, rows.from, rows.to);
            m_implicit = entries;
        }
        for (const ElementId& entry : entries)
            enter(entry.text());
        for (const Connection& arrow : m_before.connections) {
            if (isHard(arrow) && !isInside(arrow.from) && isInside(arrow.to))
                enter(arrow.to.text());
        }
    }

    void enter(const std::string& id)
    {
        m_entries.insert(id);
        if (const RedundancySet* set = setOf(ComponentId(id)))
            m_entries.insert(set->id.text());
    }

    bool isEntry(const ComponentId& id) const
    {
        const RedundancySet* set = setOf(id);
        return m_entries.contains(set ? set->id.text() : id.text());
    }

    bool isImplicit(const ComponentId& id) const
    {
        const RedundancySet* set = setOf(id);
        return std::any_of(m_implicit.begin(), m_implicit.end(), [&](const ElementId& entry) {
            return entry.text() == id.text() || (set && entry.text() == set->id.text());
        });
    }

    /// Around all that is drawn of the region.
    std::optional<Rect> extent() const
    {
        std::optional<Rect> whole = m_design.domains.at(m_region).bounds;
        if (whole)
            return whole;
        const auto add = [&](const std::optional<Rect>& part) {
            if (part)
                whole = whole ? whole->united(*part) : *part;
        };
        for (const DomainId& id : m_inside.domains)
            add(m_design.domains.at(id).bounds);
        for (const ComponentId& id : m_inside.components)
            add(cardOf(m_design.components.at(id)));
        return whole;
    }

    void copyDomains()
    {
        if (const auto before = extent()) {
            const Rect made =
                makeRoomBeside(m_design, *before, before->width, before->height, m_design.domains.at(m_region).parent);
            // Where room was opened, the region itself may have moved.
            const Rect now = *extent();
            m_offset = {made.x - now.x, made.y - now.y};
        }
        std::vector<DomainId> inside(m_inside.domains.begin(), m_inside.domains.end());
        std::sort(inside.begin(), inside.end());
        for (const DomainId& id : inside) {
            Domain made = m_design.domains.at(id);
            made.name = distinctDomainName(m_design, nextName(made.name));
            made.id = DomainId(m_ids(made.name, std::string(toString(made.kind))));
            made.acceptedRisk.reset();
            if (made.bounds)
                made.bounds = made.bounds->moved(m_offset);
            m_copyOf.emplace(id, made.id);
            m_design.domains.put(std::move(made));
        }
        for (const DomainId& id : inside) {
            m_design.domains.change(m_copyOf.at(id), [&](Domain& made) {
                if (const auto parent = m_copyOf.find(made.parent); parent != m_copyOf.end())
                    made.parent = parent->second;
            });
        }
        m_touched.push_back(m_copyOf.at(m_region).as<ElementId>());
    }

    /// How the parts of a set come to the second region.
    enum class Manner { Alone, Joined, Replicas, None };

    Manner mannerOf(const RedundancySet& set) const
    {
        if (!std::all_of(set.members.begin(), set.members.end(),
                         [this](const ComponentId& member) { return isInside(member); }))
            return Manner::None;
        if (set.mode == SetMode::Quorum)
            return Manner::Alone;
        const bool isState = isReplicated(m_before.components.at(set.members.front()).kind);
        if (isState)
            return set.mode == SetMode::PrimaryReplica ? Manner::Replicas : Manner::Joined;
        return m_entries.contains(set.id.text()) ? Manner::Joined : Manner::Alone;
    }

    /// As many as it takes over there for one to be promoted.
    static bool isPromotable(const RedundancySet& set, const ComponentId& member)
    {
        return std::find(set.members.begin(), set.members.end(), member) - set.members.begin() <= set.acknowledgements;
    }

    void chooseCopies()
    {
        for (const Component& component : m_before.components) {
            if (!isInside(component.id))
                continue;
            const RedundancySet* set = setOf(component.id);
            const Manner manner = set ? mannerOf(*set) : Manner::Alone;
            if (manner == Manner::None || (manner == Manner::Replicas && !isPromotable(*set, component.id)))
                continue;
            m_chosen.push_back(component.id);
        }
    }

    void copyComponents()
    {
        for (const ComponentId& id : m_chosen) {
            Component made = m_design.components.at(id);
            made.name = m_names.distinct(nextName(made.name));
            made.id = ComponentId(m_ids(made.name, std::string(toString(made.kind))));
            made.acceptedRisk.reset();
            made.locked = false;
            for (DomainId& place : made.placement)
                place = m_copyOf.at(place);
            if (made.position)
                made.position = *made.position + m_offset;
            m_copies.emplace(id, made.id);
            m_touched.push_back(made.id.as<ElementId>());
            m_design.components.put(std::move(made));
        }
    }

    void joinSets()
    {
        const bool isEntryCopied =
            std::any_of(m_chosen.begin(), m_chosen.end(), [this](const ComponentId& id) { return isImplicit(id); });
        if (m_before.journeys.empty() && (isEntryCopied || entersEverywhere()))
            nameTheJourney();
        for (const RedundancySet& set : m_before.sets) {
            std::vector<ComponentId> copies;
            for (const ComponentId& member : set.members) {
                if (const auto copy = m_copies.find(member); copy != m_copies.end())
                    copies.push_back(copy->second);
            }
            if (copies.empty())
                continue;
            if (mannerOf(set) == Manner::Alone) {
                RedundancySet made = set;
                made.members = copies;
                made.name = distinctSetName(nextName(set.name));
                made.id = SetId(m_ids(made.name, "set"));
                m_design.sets.put(std::move(made));
                continue;
            }
            m_design.sets.change(set.id, [&](RedundancySet& joined) {
                joined.members.insert(joined.members.end(), copies.begin(), copies.end());
            });
            m_joined.insert(copies.begin(), copies.end());
            if (set.mode == SetMode::ActiveActive && set.required == 1)
                enterBySet(m_design, set.id, set.members); // any other asks for more than the member does
        }
        for (const ComponentId& id : m_chosen) {
            const bool isState = isReplicated(m_before.components.at(id).kind);
            if (m_setOf.contains(id) || (!isEntry(id) && !isState))
                continue;
            const SetMode mode = isState ? copyModeOf(m_design, {id}) : SetMode::ActiveActive;
            RedundancySet made = newSet(m_design, m_ids, {id, m_copies.at(id)}, mode);
            m_joined.insert(m_copies.at(id));
            const SetId madeId = made.id;
            m_design.sets.put(std::move(made));
            enterBySet(m_design, madeId, {id});
        }
    }

    std::string distinctSetName(std::string name) const
    {
        const auto isTaken = [&](const RedundancySet& set) { return set.name == name; };
        while (std::any_of(m_design.sets.begin(), m_design.sets.end(), isTaken))
            name = nextName(name);
        return name;
    }

    /// Whether copies that nothing calls would become entries of the journey that the design is taken to have.
    bool entersEverywhere() const
    {
        return std::none_of(m_before.components.begin(), m_before.components.end(),
                            [](const Component& component) { return component.kind == ComponentKind::Client; });
    }

    void nameTheJourney()
    {
        Journey journey;
        journey.id = JourneyId(m_ids(implicitJourneyId, "journey"));
        journey.name = implicitJourneyName;
        journey.entries = m_implicit;
        m_design.journeys.push_back(std::move(journey));
    }

    /// Who is asked over there in the place of that one; empty where nobody else is.
    ComponentId counterpart(const ComponentId& id) const
    {
        if (const auto copy = m_copies.find(id); copy != m_copies.end())
            return copy->second;
        const RedundancySet* set = setOf(id);
        if (set && isInside(id) && mannerOf(*set) == Manner::Replicas)
            return m_copies.at(set->members.front());
        return {};
    }

    void copyArrows()
    {
        for (const Connection& arrow : m_before.connections)
            m_known.emplace(arrow.from, arrow.to, arrow.kind);
        for (const Connection& arrow : m_before.connections) {
            const auto from = m_copies.find(arrow.from);
            const ComponentId to = counterpart(arrow.to);
            const RedundancySet* set = setOf(arrow.to);
            const bool isReplication = set && set == setOf(arrow.from);
            if (isReplication && mannerOf(*set) != Manner::Alone) {
                if (set->mode == SetMode::PrimaryReplica && arrow.from == set->members.front())
                    add(arrow, arrow.from, m_copies.contains(arrow.from) ? m_copies.at(arrow.from) : ComponentId());
                continue;
            }
            if (from != m_copies.end())
                add(arrow, from->second, to.empty() ? arrow.to : to);
            else if (!isInside(arrow.from) && !to.empty() && m_joined.contains(to) && callsEach(arrow.to))
                add(arrow, arrow.from, to);
        }
    }

    /// In other sets one arrow is an arrow to all.
    bool callsEach(const ComponentId& member) const
    {
        const RedundancySet* set = m_design.setOf(member);
        return set && set->mode == SetMode::ActiveActive;
    }

    void add(const Connection& like, const ComponentId& from, const ComponentId& to)
    {
        if (from.empty() || to.empty() || from == to || !m_known.emplace(from, to, like.kind).second)
            return;
        Connection made = like;
        made.id = m_ids.forArrow(from, to);
        made.from = from;
        made.to = to;
        const bool movesAlong = from != like.from && to != like.to;
        made.waypoints = movesAlong ? m_design.connections.at(like.id).waypoints : std::vector<Point>();
        for (Point& bend : made.waypoints)
            bend = bend + m_offset;
        m_design.connections.put(std::move(made));
    }

    const Design& m_before;
    Design& m_design;
    DomainId m_region;
    Contents m_inside;
    FreshIds m_ids;
    ComponentNames m_names;
    Point m_offset;
    std::unordered_map<ComponentId, SetId> m_setOf;
    std::unordered_set<std::string> m_entries;
    std::vector<ElementId> m_implicit; ///< entries of the journey that the design is taken to have
    std::unordered_map<DomainId, DomainId> m_copyOf;
    std::vector<ComponentId> m_chosen;
    std::unordered_map<ComponentId, ComponentId> m_copies;
    std::unordered_set<ComponentId> m_joined; ///< copies in one set with their originals
    std::set<std::tuple<ComponentId, ComponentId, ConnectionKind>> m_known;
    std::vector<ElementId> m_touched;
};

} // namespace

Edited inSecondRegion(const Design& design, const DomainId& region)
{
    requireDomain(design, region);
    Edited edited{design, {}};
    edited.touched = Regions(design, edited.design, region).run();
    requireNesting(edited.design);
    return edited;
}

} // namespace linchpin
