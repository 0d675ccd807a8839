// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/local_tree.h"
#include "core/tree/truncated.h"

#include <vector>

namespace linchpin
{

/// Bounds from one walk over the gates. Failures of coherent functions of independent events are
/// associated (Esary, Proschan & Walkup 1967): all fail at least as often as if they were independent, any
/// fails at most as often; and any fails at least as often as the worst, all at most as often as the best.
/// \param low  unavailability of the leaves, by item, at least
/// \param high likewise, at most
/// \param known what is certain of gates otherwise, by item; empty: nothing
Interval associationBounds(const LocalTree& tree, const std::vector<double>& low, const std::vector<double>& high,
                           const std::vector<Interval>& known = {});

} // namespace linchpin
