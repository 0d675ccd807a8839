// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/ground.h"
#include "core/layout/path_search.h"

#include <vector>

namespace linchpin::layout
{

/// Where an arrow touches a card.
struct Port
{
    int card = Ground::none;
    Heading side{};
    int offset = 0; ///< from the upper or left end of the side

    bool operator==(const Port&) const = default;
};

struct Trace
{
    std::vector<Point> points;
    bool crosses = false;
};

/// Finds the way of one arrow over the ground.
class Tracer
{
public:
    explicit Tracer(const Ground& ground)
        : m_ground(ground)
    { }

    /// Before many arrows: they are worth so much work together.
    void begin() { m_workBefore = m_search.work(); }
    /// What they were worth is spent: from now on routes keep off cards, but no longer off each other.
    bool isTired() const { return m_search.work() - m_workBefore > enoughWork; }

    /// From the middle of the best side to the middle of the best side, through the points in between.
    Trace between(int from, int to, const std::vector<Point>& through);
    /// From port to port, as the draft runs if that is still good; nothing where there is no way.
    std::vector<Point> between(const Port& from, const Port& to, const std::vector<Point>& draft);
    Point pointOf(const Port& port) const { return onSide(m_ground.card(port.card), port.side, port.offset); }

private:
    std::vector<Point> simple(const Port& from, const Port& to) const;
    std::vector<Point> adapted(const Port& from, const Port& to, std::vector<Point> points) const;
    std::vector<Point> searched(const std::vector<Terminal>& starts, const std::vector<Terminal>& goals, int distance,
                                int margin);
    std::vector<Point> searched(const std::vector<Port>& starts, const std::vector<Port>& goals);
    Terminal terminalAt(const Port& port, int distance) const;
    Trace through(int from, int to, const std::vector<Point>& points);
    std::vector<Point> leg(const std::vector<Terminal>& starts, const std::vector<Terminal>& goals);
    Trace across(const Port& from, const Port& to) const;

    const Ground& m_ground;
    static constexpr std::int64_t enoughWork = 40'000'000;
    PathSearch m_search;
    std::int64_t m_workBefore = 0;
};

/// The side of the card on which an arrow to the other one best begins.
Heading facingSide(const Rect& card, const Rect& other);
/// Takes out points that repeat or lie on a straight line.
std::vector<Point> simplified(const std::vector<Point>& points);

} // namespace linchpin::layout
