// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/tracer.h"

#include <algorithm>

namespace linchpin::layout
{

namespace
{

constexpr int leastGap = 40;    ///< from here on cards side by side are joined at their left and right sides
constexpr int strangeSide = 70; ///< cost of a side that does not face the other card

Rect around(const std::vector<Terminal>& starts, const std::vector<Terminal>& goals)
{
    Rect area{starts.front().stub.x, starts.front().stub.y, 0, 0};
    for (const auto* terminals : {&starts, &goals}) {
        for (const Terminal& terminal : *terminals)
            area =
                area.united(lineBetween(terminal.port, terminal.port)).united({terminal.stub.x, terminal.stub.y, 0, 0});
    }
    return area;
}

} // namespace

Heading facingSide(const Rect& card, const Rect& other)
{
    if (other.x - card.right() >= leastGap)
        return Heading::Right;
    if (card.x - other.right() >= leastGap)
        return Heading::Left;
    if (other.y >= card.bottom())
        return Heading::Down;
    if (card.y >= other.bottom())
        return Heading::Up;
    return other.x >= card.x ? Heading::Right : Heading::Left;
}

std::vector<Point> simplified(const std::vector<Point>& points)
{
    std::vector<Point> kept;
    for (const Point point : points) {
        if (!kept.empty() && kept.back() == point)
            continue;
        while (kept.size() >= 2) {
            const Point a = kept[kept.size() - 2];
            const Point b = kept.back();
            const bool isStraight = (a.x == b.x && b.x == point.x) || (a.y == b.y && b.y == point.y);
            if (!isStraight)
                break;
            kept.pop_back();
        }
        if (kept.empty() || !(kept.back() == point))
            kept.push_back(point);
    }
    return kept;
}

/// A straight line, or one that changes its level once, between sides that face each other.
std::vector<Point> Tracer::simple(const Port& from, const Port& to) const
{
    const Point start = pointOf(from);
    const Point end = pointOf(to);
    if (to.side != opposite(from.side))
        return {};
    const int gap = ahead(start, end, from.side);
    const auto isFree = [&](Point a, Point b) {
        return m_ground.isClear(lineBetween(a, b), clearance, from.card, to.card);
    };
    constexpr int mostFollowed = 24;
    const bool isLevel = isHorizontal(from.side) ? start.y == end.y : start.x == end.x;
    if (isLevel)
        return gap > 0 && isFree(start, end) && m_ground.followed(lineBetween(start, end)) <= mostFollowed
            ? std::vector{start, end}
            : std::vector<Point>{};
    if (gap < clearance)
        return {};
    constexpr int half = 32;
    for (const int turn : {gap / 2, half, gap - half}) {
        if (turn < std::min(clearance, gap / 2) || gap - turn < std::min(clearance, gap / 2))
            continue;
        Point first = start + stepOf(from.side, turn);
        Point second = isHorizontal(from.side) ? Point{first.x, end.y} : Point{end.x, first.y};
        if (isFree(start, first) && isFree(first, second) && isFree(second, end)
            && m_ground.followed(lineBetween(start, first)) + m_ground.followed(lineBetween(second, end))
                <= mostFollowed)
            return {start, first, second, end};
    }
    return {};
}

Terminal Tracer::terminalAt(const Port& port, int distance) const
{
    const Point point = pointOf(port);
    return {point, point + stepOf(port.side, distance), port.side, 0};
}

std::vector<Point> Tracer::searched(const std::vector<Terminal>& starts, const std::vector<Terminal>& goals,
                                    int distance, int margin)
{
    PathSearch::Question question;
    question.starts = starts;
    question.goals = goals;
    question.region = around(starts, goals).grown(margin);
    for (const int card : m_ground.cardsIn(question.region.grown(distance)))
        question.obstacles.push_back(m_ground.card(card).grown(distance));
    if (!isTired()) {
        for (const Raster::Entry& line : m_ground.linesIn(question.region))
            question.lines.push_back(line.rect);
    }
    return m_search.answer(question);
}

std::vector<Point> Tracer::searched(const std::vector<Port>& starts, const std::vector<Port>& goals)
{
    struct Attempt
    {
        int distance;
        int margin;
    };
    constexpr Attempt attempts[] = {{clearance, 96}, {clearance, 400}, {8, 96}, {8, 400}, {4, 400}, {clearance, 1600}};
    const int from = starts.front().card;
    const int to = goals.front().card;
    for (const Attempt& attempt : attempts) {
        const auto terminals = [&](const std::vector<Port>& ports, int other) {
            std::vector<Terminal> result;
            for (const Port& port : ports) {
                Terminal terminal = terminalAt(port, attempt.distance);
                const Rect stub = lineBetween(terminal.port, terminal.stub);
                if (!m_ground.isClear(stub, attempt.distance, port.card, Ground::none))
                    continue;
                if (ports.size() > 1 && port.side != facingSide(m_ground.card(port.card), m_ground.card(other)))
                    terminal.cost = strangeSide;
                result.push_back(terminal);
            }
            return result;
        };
        const std::vector<Terminal> first = terminals(starts, to);
        const std::vector<Terminal> last = terminals(goals, from);
        if (first.empty() || last.empty())
            continue;
        std::vector<Point> points = searched(first, last, attempt.distance, attempt.margin);
        if (!points.empty())
            return points;
    }
    return {};
}

/// The draft with its ends moved along the sides, unless it then comes too near to a card or a route.
std::vector<Point> Tracer::adapted(const Port& from, const Port& to, std::vector<Point> points) const
{
    const std::size_t last = points.size() - 1;
    if (last < 2)
        return {};
    points[0] = pointOf(from);
    points[last] = pointOf(to);
    (isHorizontal(from.side) ? points[1].y : points[1].x) = isHorizontal(from.side) ? points[0].y : points[0].x;
    (isHorizontal(to.side) ? points[last - 1].y : points[last - 1].x) =
        isHorizontal(to.side) ? points[last].y : points[last].x;
    int length = 0;
    int followed = 0;
    for (std::size_t i = 1; i <= last; ++i) {
        const Rect line = lineBetween(points[i - 1], points[i]);
        const int passedFrom = i == 1 ? from.card : Ground::none;
        const int passedTo = i == last ? to.card : Ground::none;
        if (!m_ground.isClear(line, clearance, passedFrom, passedTo))
            return {};
        length += line.width + line.height;
        followed += m_ground.followed(line);
    }
    constexpr int tolerated = 24;
    const bool isLong = last > 3;
    return followed <= tolerated + (isLong ? length / 10 : 0) ? points : std::vector<Point>{};
}

std::vector<Point> Tracer::between(const Port& from, const Port& to, const std::vector<Point>& draft)
{
    std::vector<Point> points = simple(from, to);
    if (points.empty())
        points = adapted(from, to, draft);
    if (points.empty())
        points = searched({from}, {to});
    return simplified(points);
}

Trace Tracer::between(int from, int to, const std::vector<Point>& points)
{
    if (!points.empty())
        return through(from, to, points);
    const auto middle = [&](int card, Heading side) {
        return Port{card, side, sideLength(m_ground.card(card), side) / 2};
    };
    const Port start = middle(from, facingSide(m_ground.card(from), m_ground.card(to)));
    Port end = middle(to, facingSide(m_ground.card(to), m_ground.card(from)));
    if (end.side == start.side) // cards on top of each other
        end = middle(to, opposite(start.side));
    std::vector<Point> found = simple(start, end);
    if (found.empty()) {
        std::vector<Port> starts;
        std::vector<Port> ends;
        for (const Heading side : allHeadings) {
            starts.push_back(middle(from, side));
            ends.push_back(middle(to, side));
        }
        found = searched(starts, ends);
    }
    if (found.empty())
        return across(start, end);
    return {simplified(found), false};
}

/// Right through everything, but out of the one side and in at the other.
Trace Tracer::across(const Port& from, const Port& to) const
{
    const Terminal start = terminalAt(from, clearance);
    const Terminal end = terminalAt(to, clearance);
    std::vector<Point> points{start.port, start.stub};
    if (isHorizontal(from.side) == isHorizontal(to.side)) {
        const bool isFlat = isHorizontal(from.side);
        const Rect cards = m_ground.card(from.card).united(m_ground.card(to.card));
        const int gap = ahead(start.stub, end.stub, from.side);
        if (gap >= 0 && to.side == opposite(from.side)) {
            const Point turn = start.stub + stepOf(from.side, gap / 2);
            points.push_back(turn);
            points.push_back(isFlat ? Point{turn.x, end.stub.y} : Point{end.stub.x, turn.y});
        } else {
            const int aside = isFlat ? cards.y - clearance : cards.x - clearance;
            points.push_back(isFlat ? Point{start.stub.x, aside} : Point{aside, start.stub.y});
            points.push_back(isFlat ? Point{end.stub.x, aside} : Point{aside, end.stub.y});
        }
    } else {
        points.push_back(isHorizontal(from.side) ? Point{start.stub.x, end.stub.y} : Point{end.stub.x, start.stub.y});
    }
    points.push_back(end.stub);
    points.push_back(end.port);
    return {simplified(points), true};
}

std::vector<Point> Tracer::leg(const std::vector<Terminal>& starts, const std::vector<Terminal>& goals)
{
    for (const auto& [distance, margin] : {std::pair(clearance, 96), std::pair(clearance, 600), std::pair(4, 200)}) {
        std::vector<Point> points = searched(starts, goals, distance, margin);
        if (!points.empty())
            return points;
    }
    const Terminal& start = starts.front();
    const Terminal& goal = goals.front();
    const Point corner =
        isHorizontal(start.outward) ? Point{goal.stub.x, start.stub.y} : Point{start.stub.x, goal.stub.y};
    return {start.port, start.stub, corner, goal.stub, goal.port};
}

Trace Tracer::through(int from, int to, const std::vector<Point>& points)
{
    const auto sides = [&](int card, Point towards) {
        const Rect& rect = m_ground.card(card);
        const Heading facing = facingSide(rect, {towards.x, towards.y, 0, 0});
        std::vector<Terminal> terminals;
        for (const Heading side : {facing, static_cast<Heading>((static_cast<int>(facing) + 1) % 4),
                                   static_cast<Heading>((static_cast<int>(facing) + 3) % 4), opposite(facing)}) {
            terminals.push_back(terminalAt({card, side, sideLength(rect, side) / 2}, clearance));
            terminals.back().cost = side == facing ? 0 : strangeSide;
        }
        return terminals;
    };
    std::vector<Terminal> starts = sides(from, points.front());
    std::vector<Point> whole;
    for (std::size_t i = 0; i <= points.size(); ++i) {
        std::vector<Terminal> goals;
        if (i == points.size()) {
            goals = sides(to, points.back());
        } else {
            // Arriving the way that goes on saves the next leg a bend.
            const Point next = i + 1 < points.size() ? points[i + 1] : m_ground.card(to).center();
            const Heading onward = facingSide({points[i].x, points[i].y, 0, 0}, {next.x, next.y, 0, 0});
            for (const Heading heading : allHeadings)
                goals.push_back({points[i], points[i], heading, opposite(heading) == onward ? 0 : bendCost + 1});
        }
        const std::vector<Point> part = simplified(leg(starts, goals));
        whole.insert(whole.end(), part.begin(), part.end());
        if (i == points.size())
            break;
        const Heading arrival = part.size() > 1 ? headingOf(part[part.size() - 2], part.back()) : Heading::Right;
        starts.clear();
        for (const int turn : {0, 1, 3}) {
            const auto heading = static_cast<Heading>((static_cast<int>(arrival) + turn) % 4);
            // A step away, so that it does not turn on the spot and go back the way that it came.
            starts.push_back(
                {points[i], points[i] + stepOf(heading, clearance), heading, turn == 0 ? 0 : bendCost + 1});
        }
    }
    Trace trace{simplified(whole), false};
    trace.crosses = !m_ground.isClear(trace.points, 0, from, to);
    return trace;
}

} // namespace linchpin::layout
