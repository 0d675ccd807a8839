// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"

#include <cstdint>
#include <vector>

namespace linchpin
{

/// The minimal cut sets of a monotone failure function, of at most the given order, each as sorted
/// levels; sorted by order, then lexicographically. None for a function that always fails.
/// Rauzy's minimal solutions (RESS 40, 1993), truncated by order on the way down.
/// \param most stops with that many found, smallest orders first
/// \param truncated set where there were more
std::vector<std::vector<std::uint32_t>> minimalCutSets(const Diagram& diagram, Diagram::Ref root, unsigned maxOrder,
                                                       std::size_t most, bool* truncated = nullptr);

/// The levels of the minimal cut sets of order 1: the root fails when that event alone does.
std::vector<std::uint32_t> singleFailures(const Diagram& diagram, Diagram::Ref root);

} // namespace linchpin
