// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/local_tree.h"

#include <stop_token>
#include <utility>
#include <vector>

namespace linchpin
{

/// The pairs of leaves that fail the root of the tree together, neither of them alone; each ascending, and
/// in ascending order. Exhaustive: one of a pair lies on a success path, and with it down every other leaf is
/// tried, a bit a scenario.
/// \throws Cancelled (core/tree/diagram.h)
std::vector<std::pair<std::uint32_t, std::uint32_t>> doubleFailures(const LocalTree& tree,
                                                                    const std::stop_token& stop = {});

} // namespace linchpin
