// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/local_tree.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// Certain bounds on an unavailability.
struct Interval
{
    double low = 0;
    double high = 1;
};

/// Bounds from diagrams that are kept small: at each gate one diagram lies below the failure function and
/// one above it; of both, the nodes whose replacement by a constant loses least probability are replaced
/// (never fails below, always fails above). Monotone, so the bounds hold whatever is replaced.
/// \param low   unavailability of the leaves, by item, at least
/// \param high  likewise, at most
/// \param order leaves in the order of their levels
/// \param keep  nodes that a gate's diagram is cut down to
/// \param maxNodes made in all for each side; beyond it that side is not narrowed
/// \throws Cancelled (core/tree/diagram.h)
Interval truncatedBounds(const LocalTree& tree, const std::vector<double>& low, const std::vector<double>& high,
                         const std::vector<std::uint32_t>& order, std::size_t keep, std::size_t maxNodes,
                         const std::stop_token& stop);

} // namespace linchpin
