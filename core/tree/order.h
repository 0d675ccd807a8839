// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/local_tree.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// Ways to order the leaves of a diagram; none is best on all trees.
enum class Heuristic {
    HubsFirst,     ///< what very many gates use first (zones, regions), then depth first: what hangs together by
                   ///< those alone falls apart below them
    Force,         ///< depth first with the smaller input first, then drawn together: FORCE (Aloul, Markov &
                   ///< Sakallah 2003)
    DynamicWeight, ///< the leaf on which most hangs first, weighed again without it (Minato, Ishiura & Yajima 1990)
    MostUsedFirst, ///< depth first with the input that most gates use first
};

/// Whether some leaves are used by far more gates than the rest.
bool hasHubs(const LocalTree& tree);

/// The leaves of the tree in the order of their levels.
/// \throws Cancelled (core/tree/diagram.h)
std::vector<std::uint32_t> leafOrder(const LocalTree& tree, Heuristic heuristic, const std::stop_token& stop = {});

} // namespace linchpin
