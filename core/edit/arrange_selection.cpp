// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/arrange_selection.h"

#include "core/edit/containment.h"
#include "core/edit/require.h"
#include "core/edit/room.h"
#include "core/edit/spots.h"
#include "core/layout/arrange.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>

namespace linchpin
{

namespace
{

constexpr int farthest = 400; ///< from where it was, before a gap is opened for it instead
constexpr int searchStep = 2 * gridStep;

/// What is arranged together: it lies in one domain.
struct Group
{
    std::vector<ComponentId> components;
    std::vector<DomainId> domains;
};

bool isWorthwhile(const Group& group)
{
    return !group.domains.empty() || group.components.size() > 1;
}

std::map<DomainId, Group> groupsOf(const Design& design, const Selection& selection)
{
    const Contents held = contentsOf(design, selection.domains);
    std::map<DomainId, Group> groups;
    for (const DomainId& id : selection.domains) {
        const Domain& domain = design.domains.at(id);
        if (domain.bounds && !held.domains.contains(domain.parent))
            groups[domain.parent].domains.push_back(id);
    }
    const auto add = [&](const ComponentId& id) {
        const Component& component = design.components.at(id);
        if (!component.position || component.locked || held.components.contains(id))
            return;
        auto& components = groups[design.commonDomain(component)].components;
        if (std::find(components.begin(), components.end(), id) == components.end())
            components.push_back(id);
    };
    for (const ComponentId& id : selection.components)
        add(id);
    for (const SetId& id : selection.sets) {
        for (const ComponentId& member : design.sets.at(id).members)
            add(member);
    }
    std::erase_if(groups, [](const auto& group) { return !isWorthwhile(group.second); });
    return groups;
}

/// One group taken out of the drawing and put back arranged.
class Arranging
{
public:
    Arranging(const Design& design, const DomainId& home, const Group& group)
        : m_before(design)
        , m_design(design)
        , m_home(home)
        , m_contents(contentsOf(design, group.domains))
    {
        m_contents.components.insert(group.components.begin(), group.components.end());
        for (const DomainId& id : m_contents.domains)
            add(m_design.domains.at(id).bounds);
        for (const ComponentId& id : m_contents.components)
            add(cardOf(m_design.components.at(id)));
    }

    Design run()
    {
        const Design part = arranged(partOf());
        const Rect whole = extentOf(part);
        takeOut();
        const Rect at = room(whole.width, whole.height);
        putBack(part, Point{at.x - whole.x, at.y - whole.y});
        return std::move(m_design);
    }

private:
    void add(const std::optional<Rect>& box)
    {
        if (box)
            m_old = m_old.width == 0 ? *box : m_old.united(*box);
    }

    static Rect extentOf(const Design& part)
    {
        Rect whole;
        const auto unite = [&](const Rect& box) { whole = whole.width == 0 ? box : whole.united(box); };
        for (const Domain& domain : part.domains)
            unite(*domain.bounds);
        for (const Component& component : part.components)
            unite(*cardOf(component));
        for (const Note& note : part.notes)
            unite(*note.bounds);
        return whole;
    }

    bool holds(const ComponentId& id) const { return m_contents.components.contains(id); }

    Design partOf() const
    {
        Design part = m_design;
        part.components.eraseIf([&](const Component& each) { return !holds(each.id); });
        part.domains.eraseIf([&](const Domain& each) { return !m_contents.domains.contains(each.id); });
        part.connections.eraseIf([&](const Connection& arrow) { return !holds(arrow.from) || !holds(arrow.to); });
        part.notes = {};
        return part;
    }

    void takeOut()
    {
        for (const ComponentId& id : m_contents.components)
            m_design.components.change(id, [](Component& component) { component.position.reset(); });
        for (const DomainId& id : m_contents.domains)
            m_design.domains.change(id, [](Domain& domain) { domain.bounds.reset(); });
        for (const NoteId& id : m_contents.notes)
            m_design.notes.change(id, [](Note& note) { note.bounds.reset(); });
        const std::vector<Connection> arrows(m_design.connections.begin(), m_design.connections.end());
        for (const Connection& arrow : arrows) {
            if (!arrow.waypoints.empty() && (holds(arrow.from) || holds(arrow.to)))
                m_design.connections.change(arrow.id, [](Connection& changed) { changed.waypoints.clear(); });
        }
    }

    /// As near as may be to where it was.
    Rect room(int width, int height)
    {
        const Rect wanted{m_old.x, m_old.y, width, height};
        if (!isSurrounding())
            return widened(wanted);
        for (int distance = 0; distance <= farthest; distance += searchStep) {
            for (int x = -distance; x <= distance; x += searchStep) {
                const int left = distance - std::abs(x);
                for (const int y : {left, -left}) {
                    if (const Rect rect = wanted.moved({x, y}); hasRoom(m_design, rect, m_home))
                        return enclose(m_design, rect, m_home);
                }
            }
        }
        return makeRoomBeside(m_design, m_old, width, height, m_home);
    }

    /// Whether something else is drawn among what is arranged.
    bool isSurrounding() const { return !hasRoom(m_design, m_old.grown(-spotGap / 2), m_home); }

    /// Opens the room that it takes more than before, right of it and below; the domain grows with it.
    Rect widened(const Rect& wanted)
    {
        const auto steps = [](int length) { return (length + gridStep - 1) / gridStep * gridStep; };
        if (wanted.width > m_old.width)
            openColumn(m_design, m_old.right(), steps(wanted.width - m_old.width), m_home);
        if (wanted.height > m_old.height)
            openRow(m_design, m_old.bottom(), steps(wanted.height - m_old.height), m_home);
        return wanted;
    }

    void putBack(const Design& part, Point by)
    {
        for (const Domain& placed : part.domains)
            m_design.domains.change(placed.id, [&](Domain& domain) { domain.bounds = placed.bounds->moved(by); });
        for (const Component& placed : part.components) {
            m_design.components.change(placed.id,
                                       [&](Component& component) { component.position = *placed.position + by; });
        }
        for (const Note& note : m_before.notes) {
            if (m_contents.notes.contains(note.id))
                putBack(note);
        }
    }

    /// With the domain that it was drawn in; below what that holds now, where something would cover it.
    void putBack(const Note& note)
    {
        const DomainId home = homeOf(*note.bounds);
        const Rect was = *m_before.domains.at(home).bounds;
        const Rect is = *m_design.domains.at(home).bounds;
        Rect bounds = note.bounds->moved({is.x - was.x, is.y - was.y});
        if (!is.contains(bounds) || !hasRoom(m_design, bounds.grown(-spotGap / 2), home)) {
            bounds = {is.x + domainPadding, is.bottom(), bounds.width, bounds.height};
            bounds = enclose(m_design, bounds, home);
        }
        m_design.notes.change(note.id, [&](Note& changed) { changed.bounds = bounds; });
    }

    DomainId homeOf(const Rect& note) const
    {
        DomainId home;
        for (const Domain& domain : m_before.domains) {
            if (m_contents.domains.contains(domain.id) && domain.bounds && domain.bounds->contains(note)
                && (home.empty() || m_before.isWithin(domain.id, home)))
                home = domain.id;
        }
        return home;
    }

    const Design m_before;
    Design m_design;
    DomainId m_home;
    Contents m_contents;
    Rect m_old;
};

} // namespace

Edited arrangedSelection(const Design& design, const std::vector<ElementId>& ids)
{
    const auto groups = groupsOf(design, selectionOf(design, ids));
    if (groups.empty())
        return {arranged(design), {}};
    Design result = design;
    for (const auto& [home, group] : groups)
        result = Arranging(result, home, group).run();
    return {std::move(result), ids};
}

} // namespace linchpin
