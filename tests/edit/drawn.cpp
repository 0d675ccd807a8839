// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edit/drawn.h"

#include "core/edit/spots.h"
#include "core/layout/arrange.h"
#include "core/model/catalogue.h"
#include "core/model/validation.h"

#include <algorithm>
#include <map>
#include <set>

namespace linchpin
{

std::uint64_t Dice::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

namespace
{

std::string numbered(const char* prefix, std::size_t number)
{
    return prefix + std::to_string(number);
}

class Inventing
{
public:
    explicit Inventing(Dice& dice)
        : m_dice(dice)
    { }

    Design run()
    {
        addDomains();
        addComponents();
        addSets();
        addJourneys();
        addArrows();
        for (int n = m_dice.below(4); n > 0; --n) {
            Note note;
            note.id = NoteId(numbered("note", m_design.notes.size()));
            m_design.notes.put(note);
        }
        return m_design;
    }

private:
    DomainId domain(DomainKind kind, const DomainId& parent)
    {
        const std::string id = std::string(toString(kind)) + numbered("-", m_design.domains.size());
        Domain made = newDomain(DomainId(id), id, kind);
        made.parent = parent;
        if (m_dice.oneIn(6))
            made.acceptedRisk = "known";
        m_design.domains.put(made);
        m_domains.push_back(made.id);
        return made.id;
    }

    void addDomains()
    {
        DomainId top;
        if (m_dice.oneIn(3))
            top = domain(m_dice.oneIn(2) ? DomainKind::Provider : DomainKind::Custom, {});
        const bool hasRegions = !m_dice.oneIn(5);
        for (int regions = 1 + m_dice.below(2); hasRegions && regions > 0; --regions) {
            const DomainId region = domain(DomainKind::Region, m_dice.oneIn(6) ? DomainId() : top);
            const DomainKind level = m_dice.oneIn(4) ? DomainKind::DataCenter : DomainKind::Zone;
            for (int zones = m_dice.below(4); zones > 0; --zones) {
                const DomainId zone = domain(level, region);
                for (int racks = m_dice.oneIn(3) ? 1 + m_dice.below(2) : 0; racks > 0; --racks)
                    domain(DomainKind::Rack, zone);
            }
        }
    }

    void addComponents()
    {
        const std::vector<ComponentKind> kinds = allOf<ComponentKind>();
        const int count = 4 + m_dice.below(9);
        for (int i = 0; i < count; ++i) {
            const ComponentKind kind = i == 0 && !m_dice.oneIn(4) ? ComponentKind::Client
                : m_dice.oneIn(4)                                 ? ComponentKind::Database
                                                                  : m_dice.of(kinds);
            const std::string id = (i < 10 ? "c0" : "c") + std::to_string(i);
            Component part = newComponent(
                ComponentId(id), m_dice.oneIn(4) ? "App" + numbered(" ", m_design.components.size() + 1) : id, kind);
            if (m_dice.oneIn(4)) {
                part.instances = 2 + m_dice.below(3);
                part.required = 1 + m_dice.below(part.instances);
            }
            if (!m_domains.empty() && kind != ComponentKind::Client && !m_dice.oneIn(5)) {
                part.placement.push_back(m_dice.of(m_domains));
                for (int more = part.instances > 1 && m_dice.oneIn(2) ? 1 + m_dice.below(2) : 0; more > 0; --more)
                    part.placement.push_back(m_dice.of(m_domains));
            }
            if (m_dice.oneIn(8))
                part.acceptedRisk = "known";
            part.locked = m_dice.oneIn(8);
            m_design.components.put(part);
            m_parts.push_back(part.id);
        }
    }

    void addSets()
    {
        for (std::size_t i = 1; i + 3 < m_parts.size(); i += 3) {
            if (m_dice.oneIn(3))
                continue;
            RedundancySet set;
            set.id = SetId(numbered("set", i));
            set.name = numbered("Set ", i);
            set.mode = m_dice.of(allOf<SetMode>());
            const int size = 2 + m_dice.below(2);
            for (int member = 0; member < size; ++member)
                set.members.push_back(m_parts[i + static_cast<std::size_t>(member)]);
            const ComponentKind kind = m_design.components.at(set.members.front()).kind;
            const bool isAlike = !m_dice.oneIn(3);
            for (const ComponentId& member : set.members) {
                m_design.components.change(member, [&](Component& part) {
                    part.kind = isAlike ? kind : part.kind;
                    if (isAlike && !m_dice.oneIn(3))
                        part.placement = m_design.components.at(set.members.front()).placement;
                });
            }
            if (set.mode == SetMode::ActiveActive)
                set.required = 1 + m_dice.below(size);
            if (set.mode == SetMode::PrimaryReplica) {
                set.acknowledgements = m_dice.below(size);
                set.replicaReads = m_dice.oneIn(2);
                if (!m_dice.oneIn(3))
                    set.failover = Failover{0.99, 2, {}};
            }
            if (m_dice.oneIn(3))
                set.commonCause = 0.05;
            m_design.sets.put(set);
        }
    }

    void addJourneys()
    {
        const int count = m_dice.below(3);
        for (int i = 0; i < count; ++i) {
            Journey journey;
            journey.id = JourneyId(numbered("j", static_cast<std::size_t>(i)));
            journey.name = journey.id.text();
            journey.access = m_dice.of(allOf<Access>());
            const ComponentId entry = m_dice.oneIn(3) ? m_dice.of(m_parts) : m_parts.front();
            const RedundancySet* set = m_design.setOf(entry);
            journey.entries.push_back(set && m_dice.oneIn(2) ? set->id.as<ElementId>() : entry.as<ElementId>());
            m_design.journeys.push_back(journey);
        }
    }

    void addArrows()
    {
        for (std::size_t to = 1; to < m_parts.size(); ++to) {
            connect(m_parts[static_cast<std::size_t>(m_dice.below(static_cast<int>(to)))], m_parts[to]);
            if (m_dice.oneIn(2))
                connect(m_dice.of(m_parts), m_dice.of(m_parts));
        }
    }

    void connect(const ComponentId& from, const ComponentId& to)
    {
        if (from == to)
            return;
        Connection arrow;
        arrow.id = ConnectionId(numbered("e", m_design.connections.size()));
        arrow.from = from;
        arrow.to = to;
        arrow.kind = m_dice.oneIn(2) ? ConnectionKind::Request : m_dice.of(allOf<ConnectionKind>());
        arrow.optional = m_dice.oneIn(8);
        if (!m_design.journeys.empty() && m_dice.oneIn(5))
            arrow.journeys.push_back(m_design.journeys.front().id);
        m_design.connections.put(arrow);
    }

    Dice& m_dice;
    Design m_design;
    std::vector<DomainId> m_domains;
    std::vector<ComponentId> m_parts;
};

void bend(Design& design, Dice& dice)
{
    for (std::size_t i = 0; i < design.connections.size(); ++i) {
        if (dice.oneIn(3))
            design.connections.change(design.connections[i].id, [&](Connection& arrow) {
                arrow.waypoints = {{8 * dice.below(120), 8 * dice.below(80)},
                                   {8 * dice.below(120), 8 * dice.below(80)}};
            });
    }
}

/// Rows of boxes, each domain around its own.
class Packing
{
public:
    Packing(const Design& design, Dice& dice, int gap)
        : m_design(design)
        , m_dice(dice)
        , m_gap(gap)
    { }

    Design run()
    {
        while (m_noteHome.size() < m_design.notes.size())
            m_noteHome.push_back(m_design.domains.empty() || m_dice.oneIn(3) ? DomainId() : anyDomain());
        fill({}, {0, 0});
        return m_design;
    }

private:
    DomainId anyDomain()
    {
        return m_design.domains[static_cast<std::size_t>(m_dice.below(static_cast<int>(m_design.domains.size())))].id;
    }

    /// Puts all that the domain holds right of and below the point. \return what that takes
    Rect fill(const DomainId& home, Point at)
    {
        Rect whole{at.x, at.y, cardWidth, cardHeight};
        Rect row{at.x, at.y, 0, 0};
        const int columns = 1 + m_dice.below(3);
        int inRow = 0;
        const auto put = [&](auto&& draw) {
            if (inRow == columns) {
                row = {at.x, whole.bottom() + m_gap, 0, 0};
                inRow = 0;
            }
            const int x = inRow == 0 ? at.x : row.right() + m_gap;
            const Rect box = draw(Point{x, row.y});
            row = inRow == 0 ? box : row.united(box);
            whole = whole.united(box);
            ++inRow;
        };
        const std::vector<Component> components(m_design.components.begin(), m_design.components.end());
        for (const Component& component : components) {
            if (m_design.commonDomain(component) == home)
                put([&](Point corner) {
                    m_design.components.change(component.id, [&](Component& part) { part.position = corner; });
                    return Rect{corner.x, corner.y, cardWidth, cardHeight};
                });
        }
        for (std::size_t i = 0; i < m_design.notes.size(); ++i) {
            if (m_noteHome[i] == home)
                put([&](Point corner) {
                    const Rect bounds{corner.x, corner.y, 80 + 8 * m_dice.below(20), 40 + 8 * m_dice.below(20)};
                    m_design.notes.change(m_design.notes[i].id, [&](Note& note) { note.bounds = bounds; });
                    return bounds;
                });
        }
        const std::vector<Domain> domains(m_design.domains.begin(), m_design.domains.end());
        for (const Domain& domain : domains) {
            if (domain.parent == home)
                put([&](Point corner) { return enclose(domain.id, corner); });
        }
        return whole;
    }

    Rect enclose(const DomainId& id, Point corner)
    {
        constexpr int label = 40;
        const Rect inner = fill(id, {corner.x + m_gap, corner.y + label});
        const Rect room{corner.x, corner.y, inner.width + 2 * m_gap, inner.height + label + m_gap};
        Rect bounds = room;
        bounds.height -= m_dice.oneIn(3) ? 4 : 0;
        bounds.width -= m_dice.oneIn(3) ? 4 : 0;
        if (m_dice.oneIn(4))
            bounds = {bounds.x + 4, bounds.y + 2, bounds.width - 4, bounds.height - 2};
        m_design.domains.change(id, [&](Domain& domain) { domain.bounds = bounds; });
        return room;
    }

    Design m_design;
    Dice& m_dice;
    int m_gap;
    std::vector<DomainId> m_noteHome;
};

std::string overlap(const std::string& a, const std::string& b)
{
    return a + " covers " + b;
}

bool isAround(const Design& design, const DomainId& domain, const DomainId& home)
{
    return !home.empty() && design.isWithin(home, domain);
}

/// Whether the box is drawn in one of the places of the component.
bool isOneOfItsPlaces(const Design& design, const Component& component, const Domain& box, const Rect& card)
{
    return box.bounds->contains(card)
        && std::any_of(component.placement.begin(), component.placement.end(),
                       [&](const DomainId& place) { return design.isWithin(place, box.id); });
}

template<class T, class Box>
std::string faultAmong(const Table<T>& all, Box&& boxOf)
{
    for (const T& a : all) {
        for (const T& b : all) {
            if (a.id < b.id && boxOf(a) && boxOf(b) && boxOf(a)->intersects(*boxOf(b)))
                return overlap(a.id.text(), b.id.text());
        }
    }
    return {};
}

std::string faultOfDomains(const Design& design)
{
    for (const Domain& a : design.domains) {
        if (!a.bounds)
            continue;
        const Domain* parent = design.domains.find(a.parent);
        if (parent && parent->bounds && !parent->bounds->contains(*a.bounds))
            return a.id.text() + " sticks out of " + parent->id.text();
        for (const Domain& b : design.domains) {
            if (b.bounds && !design.isWithin(a.id, b.id) && !design.isWithin(b.id, a.id)
                && a.bounds->intersects(*b.bounds))
                return overlap(a.id.text(), b.id.text());
        }
    }
    return {};
}

bool isOnGrid(Point point)
{
    return point.x % gridStep == 0 && point.y % gridStep == 0;
}

/// What stood left of something, or above it, does still.
template<class Boxes>
std::string faultOfOrder(const Boxes& before, const Boxes& after)
{
    for (const auto& [one, was] : before) {
        for (const auto& [other, otherWas] : before) {
            const Rect& is = after.at(one);
            const Rect& otherIs = after.at(other);
            if ((was.right() <= otherWas.x && is.right() > otherIs.x)
                || (was.bottom() <= otherWas.y && is.bottom() > otherIs.y))
                return one + " was before " + other;
        }
    }
    return {};
}

std::map<std::string, Rect> thingsOf(const Design& design)
{
    std::map<std::string, Rect> boxes;
    for (const Component& component : design.components)
        boxes.emplace(component.id.text(), cardOf(component).value_or(Rect()));
    for (const Note& note : design.notes)
        boxes.emplace(note.id.text(), note.bounds.value_or(Rect()));
    return boxes;
}

} // namespace

Design randomSystem(Dice& dice)
{
    return Inventing(dice).run();
}

Design packed(const Design& design, Dice& dice, int gap)
{
    Design result = Packing(design, dice, gap).run();
    bend(result, dice);
    return result;
}

Design drawn(const Design& design, Dice& dice)
{
    Design result = arranged(design);
    for (std::size_t i = 0; i < result.notes.size(); ++i) {
        for (int attempt = 0; attempt < 20; ++attempt) {
            Design with = result;
            const Rect bounds{8 * dice.below(150) - 80, 8 * dice.below(100) - 80, 160, 72};
            with.notes.change(with.notes[i].id, [&](Note& note) { note.bounds = bounds; });
            if (faultOf(with).empty()) {
                result = with;
                break;
            }
        }
    }
    bend(result, dice);
    return result;
}

std::string faultOf(const Design& design)
{
    const auto cards = faultAmong(design.components, [](const Component& part) { return cardOf(part); });
    if (!cards.empty())
        return cards;
    const auto notes = faultAmong(design.notes, [](const Note& note) { return note.bounds; });
    if (!notes.empty())
        return notes;
    const auto domains = faultOfDomains(design);
    if (!domains.empty())
        return domains;
    for (const Component& part : design.components) {
        const auto card = cardOf(part);
        if (!card)
            continue;
        const DomainId home = design.commonDomain(part);
        for (const Domain& box : design.domains) {
            if (!box.bounds)
                continue;
            if (isAround(design, box.id, home)
                    ? !box.bounds->contains(*card)
                    : box.bounds->intersects(*card) && !isOneOfItsPlaces(design, part, box, *card))
                return part.id.text() + (isAround(design, box.id, home) ? " sticks out of " : " covers ")
                    + box.id.text();
        }
        for (const Note& note : design.notes) {
            if (note.bounds && note.bounds->intersects(*card))
                return overlap(part.id.text(), note.id.text());
        }
    }
    for (const Note& note : design.notes) {
        for (const Domain& box : design.domains) {
            if (note.bounds && box.bounds && box.bounds->intersects(*note.bounds)
                && !box.bounds->contains(*note.bounds))
                return overlap(box.id.text(), note.id.text());
        }
    }
    return {};
}

std::string faultOfEdit(const Design& before, const Design& after, const std::vector<ElementId>& movable)
{
    if (const auto violation = validate(after))
        return violation->table + "/" + violation->id + "/" + violation->field + ": " + violation->problem;
    for (const Component& part : after.components) {
        if (!part.position)
            return part.id.text() + " is not drawn";
        if (!before.components.contains(part.id) && !isOnGrid(*part.position))
            return part.id.text() + " is not on the grid";
    }
    for (const Domain& domain : after.domains) {
        if (!domain.bounds)
            return domain.id.text() + " is not drawn";
        const bool areOnGrid = std::all_of(before.domains.begin(), before.domains.end(), [](const Domain& other) {
            return isOnGrid({other.bounds->x, other.bounds->y});
        });
        if (areOnGrid && !isOnGrid({domain.bounds->x, domain.bounds->y}))
            return domain.id.text() + " is not on the grid";
    }
    auto were = thingsOf(before);
    for (const ElementId& id : movable)
        were.erase(id.text());
    if (auto fault = faultOfOrder(were, thingsOf(after)); !fault.empty())
        return fault;
    std::set<std::string> names;
    for (const Component& part : before.components)
        names.insert(part.name);
    for (const Component& part : after.components) {
        if (!before.components.contains(part.id) && !names.insert(part.name).second)
            return part.name + " is there twice";
    }
    std::set<std::string> domainNames;
    for (const Domain& domain : after.domains) {
        if (!domainNames.insert(domain.name).second)
            return domain.name + " is there twice";
    }
    return faultOf(after);
}

} // namespace linchpin
