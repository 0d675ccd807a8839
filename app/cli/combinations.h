// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <map>
#include <string>
#include <vector>

namespace linchpin::cli
{

/// A minimal cut set of two events or more.
struct Combination
{
    double probability = 0;                           ///< of all being down at once
    const std::vector<std::string>* events = nullptr; ///< in the analysis
};

/// Those of the analysis, the most probable first.
std::vector<Combination> combinations(const Design& design, const Analysis& analysis);

/// The boxes that stop only journeys that are not critical, with those journeys.
std::map<std::string, std::vector<JourneyId>> spofsOfOthers(const Analysis& analysis);

} // namespace linchpin::cli
