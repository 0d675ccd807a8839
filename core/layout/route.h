// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <memory>
#include <vector>

namespace linchpin
{

/// The line of an arrow.
struct Route
{
    ConnectionId id;
    std::vector<Point>
        points;           ///< from the border of one card to the border of the other, horizontal and vertical in turn
    bool crosses = false; ///< no way round was found: it runs through cards

    bool operator==(const Route&) const = default;
};

/// Routes of those arrows, in their order; of all, in the order of the table, where `which` is empty.
/// A component without a position is taken to be at (0, 0).
std::vector<Route> routes(const Design& design, const std::vector<ConnectionId>& which = {});

/// Where the label of the arrow is centred: the middle of its longest segment.
Point labelPlace(const Route& route);

/// The routes of a design that changes: holds the index of obstacles, and lets lie what need not move.
class RoutePlan
{
public:
    explicit RoutePlan(const Design& design);
    ~RoutePlan();
    RoutePlan(RoutePlan&&) noexcept;
    RoutePlan& operator=(RoutePlan&&) noexcept;

    /// Compares with the design before by pointer. Routes arrows that were added or bent, whose ends
    /// moved, and that a moved card covers; these last return when it is moved away again.
    void update(const Design& now);

    /// \throws std::out_of_range where the design has no such connection
    const Route& route(const ConnectionId& id) const;
    /// Arrows whose routes the last update() made, changed or removed, sorted.
    const std::vector<ConnectionId>& changedSinceLastUpdate() const;

private:
    class State;
    std::unique_ptr<State> m_state;
};

} // namespace linchpin
