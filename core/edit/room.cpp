// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/room.h"

#include "core/edit/containment.h"
#include "core/edit/spots.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace linchpin
{

namespace
{

/// Positions and bounds along one axis.
struct Across
{
    static int& at(Point& point) { return point.x; }
    static int start(const Rect& rect) { return rect.x; }
    static int end(const Rect& rect) { return rect.right(); }
    static void move(Rect& rect, int by) { rect.x += by; }
    static void grow(Rect& rect, int by) { rect.width += by; }
};

struct Down
{
    static int& at(Point& point) { return point.y; }
    static int start(const Rect& rect) { return rect.y; }
    static int end(const Rect& rect) { return rect.bottom(); }
    static void move(Rect& rect, int by) { rect.y += by; }
    static void grow(Rect& rect, int by) { rect.height += by; }
};

template<class Along>
void open(Design& design, int from, int by, const DomainId& home)
{
    const auto around = design.ancestry(home);
    std::vector<ComponentId> components;
    for (const Component& component : design.components) {
        if (const auto card = cardOf(component); card && Along::start(*card) >= from)
            components.push_back(component.id);
    }
    for (const ComponentId& id : components)
        design.components.change(id, [&](Component& component) { Along::at(*component.position) += by; });
    std::vector<NoteId> notes;
    for (const Note& note : design.notes) {
        if (note.bounds && Along::start(*note.bounds) >= from)
            notes.push_back(note.id);
    }
    for (const NoteId& id : notes)
        design.notes.change(id, [&](Note& note) { Along::move(*note.bounds, by); });
    std::vector<DomainId> domains;
    for (const Domain& domain : design.domains) {
        if (domain.bounds)
            domains.push_back(domain.id);
    }
    for (const DomainId& id : domains) {
        const bool isAround = std::find(around.begin(), around.end(), id) != around.end();
        design.domains.change(id, [&](Domain& domain) {
            Rect& bounds = *domain.bounds;
            const int end = Along::end(bounds);
            const int start = Along::start(bounds);
            if (start > from || (start == from && !isAround))
                Along::move(bounds, by);
            else if (end > from || (isAround && end == from))
                Along::grow(bounds, by);
        });
    }
    std::vector<ConnectionId> bent;
    for (const Connection& arrow : design.connections) {
        if (!arrow.waypoints.empty())
            bent.push_back(arrow.id);
    }
    for (const ConnectionId& id : bent) {
        design.connections.change(id, [&](Connection& arrow) {
            for (Point& bend : arrow.waypoints)
                Along::at(bend) += Along::at(bend) >= from ? by : 0;
        });
    }
}

/// What is drawn and lies neither in the domain nor around it; of no domain: everything.
class Strangers
{
public:
    Strangers(const Design& design, const DomainId& home)
    {
        for (const Component& component : design.components) {
            const auto card = cardOf(component);
            if (!card)
                continue;
            m_cards.push_back(*card);
            if (!isHeldBy(design, component, home))
                m_outside.push_back(*card);
        }
        for (const Note& note : design.notes) {
            if (!note.bounds)
                continue;
            m_cards.push_back(*note.bounds);
            const Domain* domain = design.domains.find(home);
            if (!domain || !domain->bounds || !domain->bounds->contains(*note.bounds))
                m_outside.push_back(*note.bounds);
        }
        for (const Domain& domain : design.domains) {
            if (!domain.bounds || design.isWithin(home, domain.id))
                continue;
            m_cards.push_back(*domain.bounds);
            if (home.empty() || !design.isWithin(domain.id, home))
                m_outside.push_back(*domain.bounds);
        }
    }

    bool leaveFree(const Rect& rect) const
    {
        return std::none_of(m_cards.begin(), m_cards.end(), [&](const Rect& other) { return other.intersects(rect); });
    }
    /// What lies in the domain as it is does not count: it may be drawn in one of its places.
    bool stayOutside(const Rect& bounds, const Rect& grown) const
    {
        return std::none_of(m_outside.begin(), m_outside.end(),
                            [&](const Rect& other) { return other.intersects(grown) && !other.intersects(bounds); });
    }
    /// Where nothing that reaches across the line, beside the rectangle, does any more.
    template<class Along, class Other>
    int lineBeyond(int line, const Rect& rect) const
    {
        const auto isAcross = [&](const Rect& other) {
            return Other::start(other) < Other::end(rect) && Other::start(rect) < Other::end(other)
                && Along::start(other) < line && line < Along::end(other);
        };
        for (auto found = m_cards.begin(); found != m_cards.end();) {
            found = std::find_if(m_cards.begin(), m_cards.end(), isAcross);
            line = found == m_cards.end() ? line : Along::end(*found);
        }
        return line;
    }

private:
    static bool isHeldBy(const Design& design, const Component& component, const DomainId& home)
    {
        return !home.empty() && !component.placement.empty()
            && std::all_of(component.placement.begin(), component.placement.end(),
                           [&](const DomainId& place) { return design.isWithin(place, home); });
    }

    std::vector<Rect> m_cards;   ///< what nothing may be drawn over
    std::vector<Rect> m_outside; ///< what the domain may not come to enclose
};

Rect padded(const Rect& rect)
{
    return {rect.x - domainPadding, rect.y - domainLabelRoom, rect.width + 2 * domainPadding,
            rect.height + domainLabelRoom + domainPadding};
}

int upToGrid(int value)
{
    const int beyond = ((value % gridStep) + gridStep) % gridStep;
    return beyond == 0 ? value : value + gridStep - beyond;
}

/// A domain that grows around what it is to hold, for which a card or a box that it comes to hold has its padding.
/// A border that moves left or up comes to lie on the grid.
Rect grownAround(const Rect& bounds, const Rect& held, bool isNew)
{
    if (bounds.contains(isNew ? padded(held) : held))
        return bounds;
    const Rect grown = bounds.united(padded(held));
    const int left = grown.x < bounds.x ? -upToGrid(-grown.x) : grown.x;
    const int top = grown.y < bounds.y ? -upToGrid(-grown.y) : grown.y;
    return {left, top, grown.right() - left, grown.bottom() - top};
}

/// Whether the domain and those around it can grow around the rectangle without covering strangers.
bool canGrow(const Design& design, Rect rect, const DomainId& parent)
{
    bool isNew = true;
    for (const DomainId& id : design.ancestry(parent)) {
        const auto& bounds = design.domains.at(id).bounds;
        if (!bounds)
            continue;
        rect = grownAround(*bounds, rect, isNew);
        if (rect == *bounds)
            return true;
        if (!Strangers(design, id).stayOutside(*bounds, rect))
            return false;
        isNew = false;
    }
    return true;
}

/// Opens gaps around the domain until nothing is in the way of those bounds. \return how far that moved what it holds
Point makeWay(Design& design, const DomainId& id, const Rect& grown)
{
    const Rect bounds = *design.domains.at(id).bounds;
    if (const int by = upToGrid(grown.right() - bounds.right()); by > 0)
        openColumn(design, bounds.right(), by, id);
    if (const int by = upToGrid(grown.bottom() - bounds.bottom()); by > 0)
        openRow(design, bounds.bottom(), by, id);
    const Point moved{upToGrid(bounds.x - grown.x), upToGrid(bounds.y - grown.y)};
    if (moved.x > 0)
        openColumn(design, bounds.x, moved.x, id);
    if (moved.y > 0)
        openRow(design, bounds.y, moved.y, id);
    return moved;
}

/// Opens a gap for the rectangle, so far beyond the neighbour. \return the rectangle in it
template<class Along, class Other>
Rect opened(Design& design, const Rect& neighbour, int distance, Rect rect, const DomainId& parent)
{
    const int line = Strangers(design, parent).lineBeyond<Along, Other>(Along::end(neighbour), rect);
    Along::move(rect, upToGrid(line + distance - Along::start(rect)));
    open<Along>(design, line, upToGrid(Along::end(rect) + domainPadding - line), parent);
    return rect;
}

} // namespace

void openColumn(Design& design, int x, int width, const DomainId& home)
{
    open<Across>(design, x, width, home);
}

void openRow(Design& design, int y, int height, const DomainId& home)
{
    open<Down>(design, y, height, home);
}

bool hasRoom(const Design& design, const Rect& rect, const DomainId& parent)
{
    return Strangers(design, parent).leaveFree(rect.grown(spotGap / 2)) && canGrow(design, rect, parent);
}

Rect enclose(Design& design, Rect rect, const DomainId& home)
{
    std::unordered_set<DomainId> cleared; // once is enough, and where things overlap already never would be
    for (bool isClear = false; !isClear;) {
        isClear = true;
        std::vector<std::pair<DomainId, Rect>> growing;
        Rect held = rect;
        for (const DomainId& id : design.ancestry(home)) {
            const auto& bounds = design.domains.at(id).bounds;
            if (!bounds)
                continue;
            const Rect grown = grownAround(*bounds, held, growing.empty());
            if (grown == *bounds)
                break;
            if (!Strangers(design, id).stayOutside(*bounds, grown) && cleared.insert(id).second) {
                rect = rect.moved(makeWay(design, id, grown));
                isClear = false;
                break;
            }
            growing.emplace_back(id, grown);
            held = grown;
        }
        for (const auto& [id, grown] : growing) {
            if (isClear)
                design.domains.change(id, [&, bounds = grown](Domain& domain) { domain.bounds = bounds; });
        }
    }
    return rect;
}

Rect makeRoomBeside(Design& design, const Rect& neighbour, int width, int height, const DomainId& parent)
{
    const Rect here{neighbour.x, neighbour.y, width, height};
    const Rect right = here.moved({upToGrid(neighbour.width + domainPadding), 0});
    const Rect below = here.moved({0, upToGrid(neighbour.height + domainPadding)});
    const bool isWide = width > height * 3 / 2;
    for (const Rect& rect : {isWide ? below : right, isWide ? right : below}) {
        if (hasRoom(design, rect, parent))
            return enclose(design, rect, parent);
    }
    const Rect rect = isWide ? opened<Down, Across>(design, neighbour, domainPadding, below, parent)
                             : opened<Across, Down>(design, neighbour, domainPadding, right, parent);
    return enclose(design, rect, parent);
}

Point makeRoomBeyond(Design& design, Point wanted, const DomainId& domain)
{
    const Rect bounds = *design.domains.at(domain).bounds;
    const Point least{bounds.x + domainPadding, bounds.y + domainLabelRoom};
    const Rect below{upToGrid(std::max(wanted.x, least.x)), upToGrid(bounds.bottom()), cardWidth, cardHeight};
    const Rect beside{upToGrid(bounds.right()), upToGrid(std::max(wanted.y, least.y)), cardWidth, cardHeight};
    Rect card = below;
    if (!hasRoom(design, below, domain))
        card = hasRoom(design, beside, domain) ? beside : opened<Down, Across>(design, bounds, 0, below, domain);
    card = enclose(design, card, domain);
    return {card.x, card.y};
}

} // namespace linchpin
