// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ports.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace linchpin::layout
{

namespace
{

constexpr int inset = 8;      ///< from the ends of a side
constexpr int narrowest = 10; ///< between ports, where one is moved

int levelOf(Point point, Heading side)
{
    return isHorizontal(side) ? point.y : point.x;
}

} // namespace

void Ports::assign(const std::vector<int>& arrows)
{
    m_isAssigned.assign(m_arrows.size(), false);
    std::set<std::pair<int, Heading>> sides;
    for (const int index : arrows) {
        Arrow& arrow = m_arrows[index];
        const std::vector<Point>& points = arrow.route.points;
        if (points.size() < 2)
            continue;
        const auto port = [&](int card, Point at, Point next) {
            const Rect& rect = m_ground.card(card);
            const Heading side = headingOf(at, next);
            return Port{card, side, isHorizontal(side) ? at.y - rect.y : at.x - rect.x};
        };
        arrow.start = port(arrow.from, points[0], points[1]);
        arrow.end = port(arrow.to, points.back(), points[points.size() - 2]);
        if (!arrow.through.empty())
            continue;
        m_isAssigned[index] = true;
        sides.emplace(arrow.from, arrow.start.side);
        sides.emplace(arrow.to, arrow.end.side);
    }
    for (const auto& [card, side] : sides)
        place(card, side);

    std::vector<std::pair<int, int>> crooked;
    for (const int index : arrows) {
        const Arrow& arrow = m_arrows[index];
        if (m_isAssigned[index] && arrow.end.side == opposite(arrow.start.side)) {
            const int from =
                levelOf(onSide(m_ground.card(arrow.from), arrow.start.side, arrow.start.offset), arrow.start.side);
            const int to = levelOf(onSide(m_ground.card(arrow.to), arrow.end.side, arrow.end.offset), arrow.end.side);
            crooked.emplace_back(std::abs(from - to), index);
        }
    }
    std::sort(crooked.begin(), crooked.end());
    for (const auto& [difference, index] : crooked) {
        if (difference > 0)
            straighten(index);
    }
}

std::vector<Ports::End> Ports::endsAt(int card, Heading side)
{
    std::vector<End> ends;
    for (const int arrow : m_arrowsAtCard[card]) {
        for (const bool isStart : {true, false}) {
            const Port& port = portOf({arrow, isStart});
            if (port.card == card && port.side == side)
                ends.push_back({arrow, isStart});
        }
    }
    return ends;
}

/// Whether the route of a leaves its card above or to the left of that of b, so that they do not cross.
bool Ports::isBefore(const End& a, const End& b)
{
    const auto rank = [this](const End& end) {
        const std::vector<Point>& points = m_arrows[end.arrow].route.points;
        const Heading side = portOf(end).side;
        const auto at = [&](std::size_t i) {
            i = std::min(i, points.size() - 1);
            return levelOf(points[end.isStart ? i : points.size() - 1 - i], side);
        };
        return std::tuple(at(2), at(points.size()), m_arrows[end.arrow].id, end.isStart);
    };
    return rank(a) < rank(b);
}

void Ports::place(int card, Heading side)
{
    std::vector<End> ends = endsAt(card, side);
    const int length = sideLength(m_ground.card(card), side);
    std::sort(ends.begin(), ends.end(), [this](const End& a, const End& b) { return isBefore(a, b); });
    const auto isNew = [this](const End& end) { return m_isAssigned[end.arrow]; };
    if (std::all_of(ends.begin(), ends.end(), isNew)) {
        spread(ends, length);
        return;
    }
    std::vector<End> there;
    std::copy_if(ends.begin(), ends.end(), std::back_inserter(there), [&](const End& end) { return !isNew(end); });
    std::stable_sort(there.begin(), there.end(),
                     [this](const End& a, const End& b) { return portOf(a).offset < portOf(b).offset; });
    for (const End& end : ends) {
        if (!isNew(end))
            continue;
        squeeze(end, there, length);
        const auto after = std::find_if(there.begin(), there.end(),
                                        [&](const End& other) { return portOf(other).offset > portOf(end).offset; });
        there.insert(after, end);
    }
}

void Ports::spread(const std::vector<End>& ends, int length)
{
    const int count = static_cast<int>(ends.size());
    const int widest = length <= cardHeight ? 16 : 40;
    const double step = std::min<double>(widest, static_cast<double>(length) / (count + 1));
    for (int i = 0; i < count; ++i)
        portOf(ends[i]).offset = static_cast<int>(length / 2 + (i - (count - 1) / 2.0) * step);
}

/// Puts the end into the gap where it belongs, or into the widest one if that is too narrow.
void Ports::squeeze(const End& end, const std::vector<End>& ends, int length)
{
    std::vector<int> edges{0};
    std::size_t gap = 0;
    for (const End& other : ends) {
        edges.push_back(portOf(other).offset);
        gap += isBefore(other, end) ? 1 : 0;
    }
    edges.push_back(length);
    if (edges[gap + 1] - edges[gap] < 2 * narrowest) {
        for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
            if (edges[i + 1] - edges[i] > edges[gap + 1] - edges[gap])
                gap = i;
        }
    }
    portOf(end).offset = (edges[gap] + edges[gap + 1]) / 2;
}

bool Ports::canMove(const End& end, int offset)
{
    const Port& port = portOf(end);
    if (offset == port.offset)
        return true;
    if (offset < inset || offset > sideLength(m_ground.card(port.card), port.side) - inset)
        return false;
    for (const End& other : endsAt(port.card, port.side)) {
        if (other.arrow == end.arrow && other.isStart == end.isStart)
            continue;
        const int there = portOf(other).offset;
        const bool isAbove = there < port.offset || (there == port.offset && isBefore(other, end));
        if (isAbove ? there + narrowest > offset : there - narrowest < offset)
            return false;
    }
    return true;
}

void Ports::straighten(int index)
{
    Arrow& arrow = m_arrows[index];
    const Rect& from = m_ground.card(arrow.from);
    const Rect& to = m_ground.card(arrow.to);
    const Heading side = arrow.start.side;
    const int zero = levelOf({from.x, from.y}, side);
    const int otherZero = levelOf({to.x, to.y}, side);
    const int level = zero + arrow.start.offset;
    const int otherLevel = otherZero + arrow.end.offset;
    const bool isStartCrowded = endsAt(arrow.from, side).size() > endsAt(arrow.to, arrow.end.side).size();
    const int middle = (level + otherLevel) / 2;
    for (const int wanted : {isStartCrowded ? level : otherLevel, isStartCrowded ? otherLevel : level, middle}) {
        const Point start = onSide(from, side, wanted - zero);
        const Point end = onSide(to, arrow.end.side, wanted - otherZero);
        if (ahead(start, end, side) <= 0 || !canMove({index, true}, wanted - zero)
            || !canMove({index, false}, wanted - otherZero)
            || !m_ground.isClear(lineBetween(start, end), clearance, arrow.from, arrow.to))
            continue;
        arrow.start.offset = wanted - zero;
        arrow.end.offset = wanted - otherZero;
        return;
    }
}

} // namespace linchpin::layout
