// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"
#include "core/advice/suggestion.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin::cli
{

/// What `suggest` found for one design, to be reported.
struct Advice
{
    Outset outset;
    std::vector<Suggestion> suggestions; ///< the best first
    std::optional<std::size_t> most;     ///< suggestions to list; nothing: as the format sees fit
    std::optional<Plan> plan;            ///< where one was asked for
    PlanOptions wanted;                  ///< of the plan
};

/// As in `suggest --format json`: "target-met".
std::string_view toString(PlanEnd end);

/// Why nothing can be suggested for the design, one clause; empty where something could be.
std::string obstacleTo(const Analysis& today);

} // namespace linchpin::cli
