// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <cstdlib>

namespace linchpin::layout
{

/// A direction of travel, and the side of a card that faces it.
enum class Heading { Right, Down, Left, Up };

inline constexpr Heading allHeadings[] = {Heading::Right, Heading::Down, Heading::Left, Heading::Up};

inline bool isHorizontal(Heading heading)
{
    return heading == Heading::Right || heading == Heading::Left;
}

inline Heading opposite(Heading heading)
{
    return static_cast<Heading>((static_cast<int>(heading) + 2) % 4);
}

inline Point stepOf(Heading heading, int length)
{
    switch (heading) {
    case Heading::Right:
        return {length, 0};
    case Heading::Down:
        return {0, length};
    case Heading::Left:
        return {-length, 0};
    case Heading::Up:
        break;
    }
    return {0, -length};
}

/// Of two points on one horizontal or vertical line.
inline Heading headingOf(Point from, Point to)
{
    return to.x > from.x ? Heading::Right : to.x < from.x ? Heading::Left : to.y > from.y ? Heading::Down : Heading::Up;
}

inline int distance(Point a, Point b)
{
    return std::abs(a.x - b.x) + std::abs(a.y - b.y);
}

/// How far in front of `from` the other point lies, along the heading.
inline int ahead(Point from, Point to, Heading heading)
{
    const Point step = stepOf(heading, 1);
    return (to.x - from.x) * step.x + (to.y - from.y) * step.y;
}

/// How long the side of the card that faces the heading is.
inline int sideLength(const Rect& card, Heading side)
{
    return isHorizontal(side) ? card.height : card.width;
}

/// A point on that side, counted from its upper or left end.
inline Point onSide(const Rect& card, Heading side, int offset)
{
    switch (side) {
    case Heading::Right:
        return {card.right(), card.y + offset};
    case Heading::Down:
        return {card.x + offset, card.bottom()};
    case Heading::Left:
        return {card.x, card.y + offset};
    case Heading::Up:
        break;
    }
    return {card.x + offset, card.y};
}

/// The rectangle without area that two points of one horizontal or vertical line span.
inline Rect lineBetween(Point a, Point b)
{
    const int x = a.x < b.x ? a.x : b.x;
    const int y = a.y < b.y ? a.y : b.y;
    return {x, y, (a.x < b.x ? b.x : a.x) - x, (a.y < b.y ? b.y : a.y) - y};
}

/// Whether the line has points strictly inside the rectangle.
inline bool runsThrough(const Rect& line, const Rect& rect)
{
    return line.x < rect.right() && rect.x < line.right() && line.y < rect.bottom() && rect.y < line.bottom();
}

} // namespace linchpin::layout
