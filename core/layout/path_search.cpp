// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_search.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace linchpin::layout
{

namespace
{

constexpr std::size_t mostNodes = 250'000;
constexpr std::size_t manyNodes = 400;
constexpr int stateBits = 21; ///< of a state or goal, below its rank in the queue
constexpr int greed = 25;     ///< percent
constexpr int mostExpanded = 40'000;
constexpr std::int64_t unreached = std::numeric_limits<std::int64_t>::max();
constexpr int forbidden = -1; ///< through an obstacle
constexpr int unused = -2;    ///< on no line that an obstacle or a terminal sends out

void makeUnique(std::vector<int>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

int firstNotBelow(const std::vector<int>& values, int value)
{
    return static_cast<int>(std::lower_bound(values.begin(), values.end(), value) - values.begin());
}

int firstAbove(const std::vector<int>& values, int value)
{
    return static_cast<int>(std::upper_bound(values.begin(), values.end(), value) - values.begin());
}

void add(int& cost, int more)
{
    if (cost >= 0)
        cost += more;
}

} // namespace

void PathSearch::span(const Question& question)
{
    m_xs.clear();
    m_ys.clear();
    const Rect& region = question.region;
    const auto addX = [&](int x) {
        if (x >= region.x && x <= region.right())
            m_xs.push_back(x);
    };
    const auto addY = [&](int y) {
        if (y >= region.y && y <= region.bottom())
            m_ys.push_back(y);
    };
    for (const Rect& obstacle : question.obstacles) {
        addX(obstacle.x);
        addX(obstacle.right());
        addY(obstacle.y);
        addY(obstacle.bottom());
    }
    for (const auto* terminals : {&question.starts, &question.goals}) {
        for (const Terminal& terminal : *terminals) {
            addX(terminal.stub.x);
            addY(terminal.stub.y);
        }
    }
    makeUnique(m_xs);
    makeUnique(m_ys);
}

/// The border of an obstacle lies on the grid, unless the region cuts it.
void PathSearch::forbid(const std::vector<Rect>& obstacles)
{
    for (const Rect& obstacle : obstacles) {
        const int right = firstNotBelow(m_xs, obstacle.right());
        const int bottom = firstNotBelow(m_ys, obstacle.bottom());
        const int insideLeft = firstAbove(m_xs, obstacle.x);
        const int insideTop = firstAbove(m_ys, obstacle.y);
        for (int y = insideTop; y < bottom; ++y) {
            for (int x = std::max(0, insideLeft - 1); x < right; ++x)
                m_rightward[index(x, y)] = forbidden;
        }
        for (int y = std::max(0, insideTop - 1); y < bottom; ++y) {
            for (int x = insideLeft; x < right; ++x)
                m_downward[index(x, y)] = forbidden;
        }
    }
}

/// Each border and each terminal sends lines out as far as they see.
void PathSearch::open(const Question& question)
{
    const auto openBorder = [&](int at, int start, int end, bool isFlat) {
        const std::vector<int>& across = isFlat ? m_ys : m_xs;
        const std::vector<int>& along = isFlat ? m_xs : m_ys;
        const int line = firstNotBelow(across, at);
        if (line < static_cast<int>(across.size()) && across[line] == at)
            openAlong(line, firstNotBelow(along, start), firstAbove(along, end) - 1, isFlat);
    };
    for (const Rect& obstacle : question.obstacles) {
        for (const int x : {obstacle.x, obstacle.right()})
            openBorder(x, obstacle.y, obstacle.bottom(), false);
        for (const int y : {obstacle.y, obstacle.bottom()})
            openBorder(y, obstacle.x, obstacle.right(), true);
    }
    for (const auto* terminals : {&question.starts, &question.goals}) {
        for (const Terminal& terminal : *terminals) {
            openBorder(terminal.stub.x, terminal.stub.y, terminal.stub.y, false);
            openBorder(terminal.stub.y, terminal.stub.x, terminal.stub.x, true);
        }
    }
}

void PathSearch::openAlong(int line, int start, int end, bool isFlat)
{
    std::vector<int>& steps = isFlat ? m_rightward : m_downward;
    const int last = static_cast<int>((isFlat ? m_xs : m_ys).size()) - 1;
    const auto cell = [&](int i) { return isFlat ? index(i, line) : index(line, i); };
    for (int i = start; i < end; ++i) {
        if (steps[cell(i)] != forbidden)
            steps[cell(i)] = 0;
    }
    for (int i = end; i >= 0 && i < last && steps[cell(i)] != forbidden; ++i)
        steps[cell(i)] = 0;
    for (int i = start - 1; i >= 0 && i < last && steps[cell(i)] != forbidden; --i)
        steps[cell(i)] = 0;
}

void PathSearch::weigh(const std::vector<Rect>& lines)
{
    const int columns = static_cast<int>(m_xs.size());
    const int rows = static_cast<int>(m_ys.size());
    for (const Rect& line : lines) {
        const bool isFlat = line.height == 0;
        const std::vector<int>& along = isFlat ? m_xs : m_ys;
        const std::vector<int>& across = isFlat ? m_ys : m_xs;
        std::vector<int>& costAlong = isFlat ? m_rightward : m_downward;
        std::vector<int>& costAcross = isFlat ? m_downward : m_rightward;
        const int start = isFlat ? line.x : line.y;
        const int end = isFlat ? line.right() : line.bottom();
        const int at = isFlat ? line.y : line.x;
        const auto cell = [&](int i, int j) { return isFlat ? index(i, j) : index(j, i); };

        const int crossed = firstAbove(across, at) - 1;
        const int last = (isFlat ? rows : columns) - 1;
        if (crossed >= 0 && crossed < last) {
            for (int i = firstAbove(along, start); i < static_cast<int>(along.size()) && along[i] < end; ++i)
                add(costAcross[cell(i, crossed)], crossingCost);
        }
        for (int j = firstAbove(across, at - closeBy); j <= last && across[j] < at + closeBy; ++j) {
            for (int i = std::max(0, firstAbove(along, start) - 1); i + 1 < static_cast<int>(along.size()); ++i) {
                const int shared = std::min(along[i + 1], end) - std::max(along[i], start);
                if (shared <= 0)
                    break;
                add(costAlong[cell(i, j)], shared);
            }
        }
    }
}

PathSearch::State PathSearch::stateOf(int index) const
{
    const int columns = static_cast<int>(m_xs.size());
    return {index / 4 % columns, index / 4 / columns, index % 4};
}

/// Never more than the way costs: its length and the bends that it has at least.
std::int64_t PathSearch::estimate(const State& state) const
{
    const Point at = pointOf(state);
    const auto heading = static_cast<Heading>(state.heading);
    std::int64_t least = unreached;
    for (const Terminal& goal : *m_goals) {
        const Heading arrival = opposite(goal.outward);
        const int forward = ahead(at, goal.stub, heading);
        const bool isLevel = isHorizontal(heading) ? at.y == goal.stub.y : at.x == goal.stub.x;
        int bends = 0;
        if (arrival == heading)
            bends = isLevel && forward >= 0 ? 0 : 2;
        else if (arrival == opposite(heading))
            bends = 2;
        else
            bends = forward >= 0 && ahead(at, goal.stub, arrival) >= 0 ? 1 : 3;
        least = std::min<std::int64_t>(least, distance(at, goal.stub) + bends * bendCost + goal.cost);
    }
    return least;
}

void PathSearch::push(std::int64_t rank, int at)
{
    m_open.push_back(rank << stateBits | at);
    std::push_heap(m_open.begin(), m_open.end(), std::greater<>());
}

void PathSearch::reach(const State& state, std::int64_t cost, int from)
{
    const int at = index(state.x, state.y) * 4 + state.heading;
    Record& record = m_records[at];
    if (record.search == m_searches && cost >= record.cost)
        return;
    record = {m_searches, from, cost};
    push(cost + estimate(state) * (100 + m_greed) / 100, at);
}

std::vector<Point> PathSearch::traced(int last, const Terminal& goal, const Question& question) const
{
    std::vector<Point> points{goal.port};
    int first = last;
    for (int at = last; at >= 0; at = m_records[at].from) {
        points.push_back(pointOf(stateOf(at)));
        first = at;
    }
    const State start = stateOf(first);
    for (const Terminal& terminal : question.starts) {
        if (terminal.stub == pointOf(start) && static_cast<int>(terminal.outward) == start.heading) {
            points.push_back(terminal.port);
            break;
        }
    }
    std::reverse(points.begin(), points.end());
    return points;
}

void PathSearch::begin(const std::vector<Terminal>& starts)
{
    m_open.clear();
    if (++m_searches == 0) {
        m_records.clear();
        m_searches = 1;
    }
    const std::size_t states = m_xs.size() * m_ys.size() * 4;
    if (m_records.size() < states)
        m_records.resize(states);
    m_arrivals.assign(m_goals->size(), -1);
    m_bestArrivals.assign(m_goals->size(), unreached);
    for (const Terminal& start : starts) {
        const State state{firstNotBelow(m_xs, start.stub.x), firstNotBelow(m_ys, start.stub.y),
                          static_cast<int>(start.outward)};
        const bool isOnGrid = state.x < static_cast<int>(m_xs.size()) && state.y < static_cast<int>(m_ys.size())
            && pointOf(state) == start.stub;
        if (isOnGrid)
            reach(state, start.cost, -1);
    }
}

void PathSearch::step(const State& state, int heading, std::int64_t cost, int from)
{
    const Point by = stepOf(static_cast<Heading>(heading), 1);
    const State next{state.x + by.x, state.y + by.y, heading};
    if (next.x < 0 || next.y < 0 || next.x >= static_cast<int>(m_xs.size()) || next.y >= static_cast<int>(m_ys.size()))
        return;
    const std::vector<int>& steps = by.y == 0 ? m_rightward : m_downward;
    const int more = steps[index(std::min(state.x, next.x), std::min(state.y, next.y))];
    if (more >= 0)
        reach(next, cost + distance(pointOf(state), pointOf(next)) + more, from);
}

/// A goal waits in the line with its own cost, so the first that comes up is the best.
void PathSearch::arrive(const State& state, std::int64_t cost, int at)
{
    for (std::size_t i = 0; i < m_goals->size(); ++i) {
        const Terminal& goal = (*m_goals)[i];
        const Heading arrival = opposite(goal.outward);
        const auto heading = static_cast<Heading>(state.heading);
        if (!(goal.stub == pointOf(state)) || opposite(arrival) == heading)
            continue;
        const std::int64_t whole = cost + goal.cost + (arrival == heading ? 0 : bendCost);
        if (m_bestArrivals[i] <= whole)
            continue;
        m_arrivals[i] = at;
        m_bestArrivals[i] = whole;
        push(whole, static_cast<int>(m_xs.size() * m_ys.size() * 4 + i));
    }
}

std::vector<Point> PathSearch::answer(const Question& question)
{
    span(question);
    const std::size_t nodes = m_xs.size() * m_ys.size();
    if (nodes == 0 || nodes > mostNodes)
        return {};
    m_work += static_cast<std::int64_t>(nodes / 2 + 10 * (question.obstacles.size() + question.lines.size()));
    m_greed = nodes > manyNodes ? greed : 0;
    m_rightward.assign(nodes, unused);
    m_downward.assign(nodes, unused);
    forbid(question.obstacles);
    open(question);
    weigh(question.lines);
    m_goals = &question.goals;
    begin(question.starts);
    const int firstGoal = static_cast<int>(nodes * 4);
    for (int expanded = 0; !m_open.empty() && expanded < mostExpanded; ++expanded) {
        m_work += 10;
        std::pop_heap(m_open.begin(), m_open.end(), std::greater<>());
        const std::int64_t rank = m_open.back() >> stateBits;
        const int at = static_cast<int>(m_open.back() & ((1 << stateBits) - 1));
        m_open.pop_back();
        if (at >= firstGoal)
            return traced(m_arrivals[at - firstGoal], question.goals[at - firstGoal], question);
        const State state = stateOf(at);
        const std::int64_t cost = m_records[at].cost;
        if (rank > cost + estimate(state) * (100 + m_greed) / 100)
            continue;
        arrive(state, cost, at);
        step(state, state.heading, cost, at);
        step(state, (state.heading + 1) % 4, cost + bendCost, at);
        step(state, (state.heading + 3) % 4, cost + bendCost, at);
    }
    return {};
}

} // namespace linchpin::layout
