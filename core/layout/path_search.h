// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/heading.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace linchpin::layout
{

inline constexpr int clearance = 16;
inline constexpr int bendCost = 60;
inline constexpr int crossingCost = 16;
inline constexpr int closeBy = 8; ///< nearer than this lines look like one

/// Where a path may begin or end.
struct Terminal
{
    Point port;
    Point stub;        ///< straight in front of the port; the port itself where there is no card
    Heading outward{}; ///< from the port to the stub
    int cost = 0;
};

/// A way from one terminal to another, as horizontal and vertical lines around obstacles: A* over the
/// grid that their borders and the terminals span (Wybrow, Marriott and Stuckey 2009).
class PathSearch
{
public:
    struct Question
    {
        std::vector<Terminal> starts;
        std::vector<Terminal> goals; ///< `outward` leads away from the end
        std::vector<Rect> obstacles; ///< their inside is forbidden
        std::vector<Rect> lines;     ///< other routes, better crossed than followed
        Rect region;                 ///< the path stays in it
    };

    /// The corners from port to port, or nothing where there is no way or it takes too long to find.
    std::vector<Point> answer(const Question& question);
    /// What all answers took so far, in steps of some ten nanoseconds: the same on every machine.
    std::int64_t work() const { return m_work; }

private:
    struct State
    {
        int x, y, heading;
    };

    void span(const Question& question);
    void forbid(const std::vector<Rect>& obstacles);
    void open(const Question& question);
    void openAlong(int line, int start, int end, bool isFlat);
    void weigh(const std::vector<Rect>& lines);
    void begin(const std::vector<Terminal>& starts);
    void step(const State& state, int heading, std::int64_t cost, int from);
    void arrive(const State& state, std::int64_t cost, int at);
    int index(int x, int y) const { return y * static_cast<int>(m_xs.size()) + x; }
    State stateOf(int index) const;
    Point pointOf(const State& state) const { return {m_xs[state.x], m_ys[state.y]}; }
    std::int64_t estimate(const State& state) const;
    void reach(const State& state, std::int64_t cost, int from);
    void push(std::int64_t rank, int at);
    std::vector<Point> traced(int last, const Terminal& goal, const Question& question) const;

    /// What is known of a state; of this search if it has its number.
    struct Record
    {
        unsigned search = 0;
        int from = -1;
        std::int64_t cost = 0;
    };

    std::vector<int> m_xs;
    std::vector<int> m_ys;
    std::vector<int> m_rightward; ///< what the step to the right costs beyond its length; below 0: no way
    std::vector<int> m_downward;
    std::vector<Record> m_records;
    unsigned m_searches = 0;
    std::int64_t m_work = 0;
    int m_greed = 0; ///< percent by which the estimate is taken higher in large grids
    std::vector<std::int64_t> m_open;
    std::vector<int> m_arrivals; ///< by goal: the state before it
    std::vector<std::int64_t> m_bestArrivals;
    const std::vector<Terminal>* m_goals = nullptr;
};

} // namespace linchpin::layout
