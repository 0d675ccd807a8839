// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/spots.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace linchpin
{

namespace
{

/// How far from the wanted position a spot is looked for, in steps of the grid.
constexpr int reach = 60;

std::int64_t areaOf(const Rect& rect)
{
    return static_cast<std::int64_t>(rect.width) * rect.height;
}

bool isFurtherIn(const Design& design, const Domain& domain, const Domain& than)
{
    if (design.isWithin(domain.id, than.id))
        return true;
    return !design.isWithin(than.id, domain.id) && areaOf(*domain.bounds) < areaOf(*than.bounds);
}

template<class Fits>
DomainId innermost(const Design& design, Fits&& fits)
{
    const Domain* best = nullptr;
    for (const Domain& domain : design.domains) {
        if (domain.bounds && fits(domain) && (!best || isFurtherIn(design, domain, *best)))
            best = &domain;
    }
    return best ? best->id : DomainId();
}

Rect cardAt(Point position)
{
    return {position.x, position.y, cardWidth, cardHeight};
}

class Search
{
public:
    Search(const Design& design, Point wanted, const DomainId& home)
        : m_wanted(wanted)
        , m_lowest(wanted.y + cardHeight)
    {
        const auto around = design.ancestry(home);
        for (const DomainId& id : around) {
            if (const auto& bounds = design.domains.at(id).bounds; bounds && !m_frame)
                m_frame = *bounds;
        }
        const Rect window = cardAt(wanted).grown(reach * gridStep + spotGap);
        const auto avoid = [&](std::vector<Rect>& rects, const Rect& rect) {
            m_lowest = std::max(m_lowest, rect.bottom());
            if (rect.intersects(window))
                rects.push_back(rect);
        };
        for (const Component& component : design.components) {
            if (const auto card = cardOf(component))
                avoid(m_things, *card);
        }
        for (const Note& note : design.notes) {
            if (note.bounds)
                avoid(m_things, *note.bounds);
        }
        for (const Domain& domain : design.domains) {
            if (domain.bounds && std::find(around.begin(), around.end(), domain.id) == around.end()
                && !(m_frame && domain.bounds->contains(*m_frame)))
                avoid(m_domains, *domain.bounds);
        }
    }

    std::optional<Point> run() const
    {
        if (isFree(cardAt(m_wanted), 0) && (!m_frame || m_frame->contains(cardAt(m_wanted))))
            return m_wanted;
        for (int ring = 1; ring <= reach; ++ring) {
            if (const auto found = onRing(ring))
                return found;
        }
        if (m_frame)
            return std::nullopt;
        const int below = m_lowest + spotGap - m_wanted.y;
        return m_wanted + Point{0, (below + gridStep - 1) / gridStep * gridStep};
    }

private:
    bool isFree(const Rect& card, int gap) const
    {
        const Rect room = card.grown(gap);
        const auto isInTheWay = [&](const Rect& rect) { return rect.intersects(room); };
        return std::none_of(m_things.begin(), m_things.end(), isInTheWay)
            && std::none_of(m_domains.begin(), m_domains.end(), isInTheWay);
    }

    bool isInside(const Rect& card) const
    {
        if (!m_frame)
            return true;
        const Rect inner{m_frame->x + gridStep, m_frame->y + domainLabelRoom, m_frame->width - 2 * gridStep,
                         m_frame->height - domainLabelRoom - gridStep};
        return inner.contains(card);
    }

    std::optional<Point> onRing(int ring) const
    {
        const auto isGood = [this](int dx, int dy) {
            const Rect card = cardAt(m_wanted + Point{dx * gridStep, dy * gridStep});
            return isInside(card) && isFree(card, spotGap);
        };
        const std::array<Point, 4> sides{{{0, ring}, {ring, 0}, {-ring, 0}, {0, -ring}}};
        for (const Point side : sides) {
            for (int along = 0; along <= ring; ++along) {
                for (const int sign : {1, -1}) {
                    const int dx = side.x ? side.x : sign * along;
                    const int dy = side.x ? sign * along : side.y;
                    if (isGood(dx, dy))
                        return m_wanted + Point{dx * gridStep, dy * gridStep};
                }
            }
        }
        return std::nullopt;
    }

    Point m_wanted;
    int m_lowest;
    std::optional<Rect> m_frame;
    std::vector<Rect> m_things;
    std::vector<Rect> m_domains;
};

} // namespace

std::optional<Rect> cardOf(const Component& component)
{
    if (!component.position)
        return std::nullopt;
    return cardAt(*component.position);
}

Point gridStepsBetween(const Rect& from, const Rect& to)
{
    const auto nearest = [](int distance) {
        const int half = distance < 0 ? -gridStep / 2 : gridStep / 2;
        return (distance + half) / gridStep * gridStep;
    };
    return {nearest(to.x - from.x), nearest(to.y - from.y)};
}

DomainId innermostDomainAt(const Design& design, Point point)
{
    return innermost(design, [&](const Domain& domain) { return domain.bounds->contains(point); });
}

DomainId innermostDomainAround(const Design& design, const Rect& rect, const DomainId& except)
{
    return innermost(design, [&](const Domain& domain) {
        return domain.bounds->contains(rect) && (except.empty() || !design.isWithin(domain.id, except));
    });
}

std::optional<Point> freeSpot(const Design& design, Point wanted, const DomainId& home)
{
    return Search(design, wanted, home).run();
}

} // namespace linchpin
