// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/goal.h"
#include "core/advice/move.h"

#include <cstddef>
#include <optional>
#include <set>

namespace linchpin
{

/// What is wanted of the advisor. The analysis of the whole design does not depend on it.
struct AdviceOptions
{
    Goal goal;
    bool wantsPlan = false;         ///< suggestions alone otherwise
    std::set<Move> without;         ///< moves that no step of the plan takes
    std::optional<double> budget;   ///< monthly cost that the plan may add
    std::set<std::size_t> unticked; ///< steps of that very plan, by position

    bool operator==(const AdviceOptions&) const = default;

    /// Whether the other asks for the same plan, before any step is unticked.
    bool hasSamePlan(const AdviceOptions& other) const
    {
        return goal == other.goal && without == other.without && budget == other.budget;
    }
};

/// The availability that a plan ends at: the journey's target; for the system the strictest of its critical journeys.
std::optional<double> targetOf(const Goal& goal, const Design& design);

} // namespace linchpin
