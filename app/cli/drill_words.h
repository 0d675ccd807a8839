// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"

#include <string>
#include <vector>

namespace linchpin::cli
{

/// "Orders DB [db]", or "db" where that is its name too.
std::string labelOf(const Design& design, const std::string& id);
/// "Orders DB [db], Cache [cache] and 3 more"
std::string labelsOf(const Design& design, const std::vector<std::string>& ids);

/// The names of these journeys, or "everything" where they are all that there are.
std::string journeysOf(const DrillGround& ground, const std::vector<JourneyId>& ids);

} // namespace linchpin::cli
