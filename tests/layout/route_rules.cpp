// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layout/route_rules.h"

#include "tests/layout/random_designs.h"

#include <algorithm>

using namespace linchpin;

namespace
{

Rect span(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

bool runsThrough(const Rect& line, const Rect& card)
{
    return line.x < card.right() && line.right() > card.x && line.y < card.bottom() && line.bottom() > card.y;
}

bool isOnBorder(Point p, const Rect& card)
{
    const bool isWithinX = p.x > card.x && p.x < card.right();
    const bool isWithinY = p.y > card.y && p.y < card.bottom();
    return (isWithinY && (p.x == card.x || p.x == card.right()))
        || (isWithinX && (p.y == card.y || p.y == card.bottom()));
}

} // namespace

bool keepsClear(const Design& design, const Route& route, int distance)
{
    const Connection& connection = design.connections.at(route.id);
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        for (const Component& one : design.components) {
            const bool isEnd = one.id == connection.from || one.id == connection.to;
            if (!isEnd && runsThrough(span(route.points[i - 1], route.points[i]), cardOf(one).grown(distance)))
                return false;
        }
    }
    return true;
}

std::string faultOf(const Design& design, const Route& route)
{
    const std::string name = route.id.text();
    const std::vector<Point>& points = route.points;
    if (points.size() < 2)
        return name + " has no points";
    const Connection& connection = design.connections.at(route.id);
    const Rect from = cardOf(design.components.at(connection.from));
    const Rect to = cardOf(design.components.at(connection.to));
    if (!isOnBorder(points.front(), from))
        return name + " does not begin at its card";
    if (!isOnBorder(points.back(), to))
        return name + " does not end at its card";
    for (std::size_t i = 1; i < points.size(); ++i) {
        const Rect line = span(points[i - 1], points[i]);
        if ((line.width == 0) == (line.height == 0))
            return name + " has a slanting or empty segment";
        if (i > 1 && (line.width == 0) == (points[i - 1].x == points[i - 2].x))
            return name + " does not turn at a point";
        if (!route.crosses && (runsThrough(line, from) || runsThrough(line, to)))
            return name + " runs through its own card";
    }
    if (!route.crosses && !keepsClear(design, route, 0))
        return name + " runs through a card";
    return {};
}
