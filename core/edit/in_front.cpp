// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/in_front.h"

#include "core/edit/spots.h"

#include <algorithm>
#include <cstdlib>

namespace linchpin
{

namespace
{

/// From a card to the one beside or below it: room for an arrow.
constexpr int roomAcross = 72;
constexpr int roomDown = 56;

int onGrid(int value)
{
    return value >= 0 ? value / gridStep * gridStep : -((-value + gridStep - 1) / gridStep * gridStep);
}

/// Into the range as far as the grid has points there.
int within(int value, int low, int high)
{
    const int first = -onGrid(-low);
    const int last = onGrid(high);
    return first > last ? value : std::clamp(value, first, last);
}

Point wayToCallers(const Design& design, const Rect& card, const std::vector<ComponentId>& callers)
{
    Point sum;
    int count = 0;
    for (const ComponentId& id : callers) {
        if (const auto caller = cardOf(design.components.at(id))) {
            sum = sum + (caller->center() - card.center());
            ++count;
        }
    }
    return count == 0 || sum == Point() ? Point{-1, 0} : Point{sum.x / count, sum.y / count};
}

int stepTo(int distance, int length, int room)
{
    const int middle = std::abs(distance) / 2;
    return (distance < 0 ? -1 : 1) * (middle >= length + spotGap ? middle : length + room);
}

} // namespace

Point spotInFront(const Design& design, const Component& target, const std::vector<ComponentId>& callers,
                  const DomainId& home, int side)
{
    const Rect card = *cardOf(target);
    const Point way = wayToCallers(design, card, callers);
    Point spot{card.x, card.y};
    if (std::abs(way.x) >= std::abs(way.y))
        spot = spot + Point{stepTo(way.x, cardWidth, roomAcross), side * (cardHeight + spotGap) / 2};
    else
        spot = spot + Point{side * (cardWidth + spotGap) / 2, stepTo(way.y, cardHeight, roomDown)};
    spot = {onGrid(spot.x), onGrid(spot.y)};

    if (const Domain* domain = design.domains.find(home); domain && domain->bounds) {
        const Rect& bounds = *domain->bounds;
        spot.x = within(spot.x, bounds.x + domainPadding, bounds.right() - domainPadding - cardWidth);
        spot.y = within(spot.y, bounds.y + domainLabelRoom, bounds.bottom() - domainPadding - cardHeight);
    }
    return spot;
}

} // namespace linchpin
