// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <optional>
#include <span>

namespace linchpin
{

/// A structure without its cycles.
struct Unrolled
{
    FaultTree tree;          ///< over the events of the structure
    std::vector<Node> roots; ///< the nodes asked for, in their order
};

/// Evaluates each cycle often enough, round by round into new gates: with k gates read before they are
/// evaluated, a monotone iteration is settled after k + 1 rounds.
/// \return nothing where more than maxGates gates would come of it
/// \throws Cancelled
std::optional<Unrolled> unrolled(const Structure& structure, std::span<const Node> roots, std::size_t maxGates,
                                 const std::stop_token& stop = {});

} // namespace linchpin
