// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/local_tree.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// How often a failure function was seen failing.
struct Sample
{
    std::uint64_t failed = 0;
    std::uint64_t taken = 0;

    double share() const { return taken > 0 ? static_cast<double>(failed) / static_cast<double>(taken) : 0; }
    /// Bounds that hold the true probability with the confidence given, however small it is (Clopper &
    /// Pearson 1934).
    double low(double confidence) const;
    double high(double confidence) const;
};

/// Draws the state of every leaf, 256 times at once, until the share is known to about 1 % or the work is
/// done. The same numbers for the same tree.
/// \param probability of being down, by item; read for leaves
/// \param maxWork      gates evaluated, 256 scenarios at once
/// \throws Cancelled (core/tree/diagram.h)
Sample sampled(const LocalTree& tree, const std::vector<double>& probability, std::uint64_t maxWork,
               const std::stop_token& stop);

} // namespace linchpin
