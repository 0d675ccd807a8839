// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/spaces.h"

#include "core/layout/nest.h"

#include <cstdlib>

namespace linchpin::layout
{

namespace
{

constexpr int gap = 32;
constexpr int grid = 8;
constexpr Point stride{120, 48};
constexpr int mostRings = 48;

Point snapped(Point point)
{
    const auto down = [](int value) { return value - ((value % grid) + grid) % grid; };
    return {down(point.x), down(point.y)};
}

/// Calls `accept(point)` for points around the centre, nearest ring first, until it returns true.
template<class Accept>
bool searchAround(Point centre, Accept&& accept)
{
    for (int ring = 0; ring <= mostRings; ++ring) {
        for (int across = 0; across <= ring; ++across) {
            for (const int down : {ring, -ring}) {
                for (const int along : {across, -across}) {
                    if (accept(centre + Point{along * stride.x, down * stride.y})
                        || accept(centre + Point{down * stride.x, along * stride.y}))
                        return true;
                }
            }
        }
    }
    return false;
}

} // namespace

Spaces::Spaces(const Design& design)
    : m_cards(design.components.size())
    , m_boxes(design.domains.size())
{
    const auto rowOf = [&](const DomainId& id) {
        const std::size_t row = design.domains.rowOf(id);
        return row < design.domains.size() ? static_cast<int>(row) : outside;
    };
    for (const Domain& domain : design.domains)
        m_parents.push_back(rowOf(domain.parent));
    for (std::size_t row = 0; row < m_boxes.size(); ++row) {
        if (design.domains[row].bounds)
            putBox(row, *design.domains[row].bounds);
    }
    for (std::size_t row = 0; row < m_cards.size(); ++row) {
        m_domainOf.push_back(rowOf(design.commonDomain(design.components[row])));
        if (const auto& at = design.components[row].position)
            putCard(row, {at->x, at->y, cardWidth, cardHeight});
    }
    for (const Note& note : design.notes) {
        if (note.bounds)
            m_noteRaster.insert(0, *note.bounds);
    }
}

bool Spaces::isWithin(int inner, int outer) const
{
    std::size_t steps = 0;
    while (inner != outer && inner != outside && steps++ <= m_parents.size())
        inner = m_parents[inner];
    return inner == outer;
}

void Spaces::putCard(std::size_t row, const Rect& rect)
{
    m_cards[row] = rect;
    m_cardRaster.insert(static_cast<int>(row), rect);
    m_extent = m_isEmpty ? rect : m_extent.united(rect);
    m_isEmpty = false;
}

void Spaces::putBox(std::size_t row, const Rect& rect)
{
    if (m_boxes[row])
        m_boxRaster.erase(static_cast<int>(row), *m_boxes[row]);
    m_boxes[row] = rect;
    m_boxRaster.insert(static_cast<int>(row), rect);
    m_extent = m_isEmpty ? rect : m_extent.united(rect);
    m_isEmpty = false;
}

/// Whether nothing lies there or too near, save the boxes that the domain is in.
bool Spaces::isFree(const Rect& rect, int domain) const
{
    bool isFree = true;
    const Rect wide = rect.grown(gap);
    m_cardRaster.visit(wide, [&](const Raster::Entry& entry) { return isFree = !entry.rect.intersects(wide); });
    if (isFree)
        m_noteRaster.visit(rect, [&](const Raster::Entry& entry) { return isFree = !entry.rect.intersects(rect); });
    if (isFree) {
        m_boxRaster.visit(wide, [&](const Raster::Entry& entry) {
            return isFree = isWithin(domain, entry.key) || !entry.rect.intersects(wide);
        });
    }
    return isFree;
}

bool Spaces::fits(const Rect& rect, int domain) const
{
    return domain == outside || !m_boxes[domain] || m_boxes[domain]->contains(boxAround(rect));
}

/// Whether the domain and those around it can take in the rectangle without taking in strangers.
bool Spaces::canGrow(const Rect& rect, int domain) const
{
    Rect inside = rect;
    for (int at = domain; at != outside && m_boxes[at]; at = m_parents[at]) {
        const Rect grown = m_boxes[at]->united(boxAround(inside));
        if (grown == *m_boxes[at])
            return true;
        bool isClear = true;
        m_cardRaster.visit(grown, [&](const Raster::Entry& entry) {
            return isClear = isWithin(m_domainOf[entry.key], at) || !entry.rect.intersects(grown);
        });
        m_boxRaster.visit(grown, [&](const Raster::Entry& entry) {
            return isClear =
                       isClear && (isWithin(entry.key, at) || isWithin(at, entry.key) || !entry.rect.intersects(grown));
        });
        if (!isClear)
            return false;
        inside = grown;
    }
    return true;
}

void Spaces::grow(const Rect& rect, int domain)
{
    Rect inside = rect;
    for (int at = domain; at != outside && m_boxes[at]; at = m_parents[at]) {
        const Rect grown = m_boxes[at]->united(boxAround(inside));
        if (grown == *m_boxes[at])
            return;
        putBox(static_cast<std::size_t>(at), grown);
        inside = grown;
    }
}

Point Spaces::claim(int width, int height, int domain, Point wanted)
{
    Point found = snapped(wanted);
    const auto rectAt = [&](Point at) { return Rect{at.x, at.y, width, height}; };
    if (domain != outside && m_boxes[domain]) {
        const Rect& box = *m_boxes[domain];
        const auto within = [](int value, int low, int high) { return std::max(low, std::min(value, high)); };
        found.x = within(found.x, box.x + sidePadding, box.right() - sidePadding - width);
        found.y = within(found.y, box.y + headPadding, box.bottom() - sidePadding - height);
    }
    const Point centre = found;
    const bool isInside = searchAround(centre, [&](Point at) {
        found = at;
        return fits(rectAt(at), domain) && isFree(rectAt(at), domain);
    });
    const auto grows = [&](Point at) {
        found = at;
        return isFree(rectAt(at), domain) && canGrow(rectAt(at), domain);
    };
    if (!isInside && !searchAround(centre, grows))
        return snapped({m_extent.x, m_extent.bottom() + 2 * gap});
    grow(rectAt(found), domain);
    return found;
}

} // namespace linchpin::layout
