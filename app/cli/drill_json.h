// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/chaos.h"
#include "core/drill/ladder.h"
#include "core/drill/partition.h"

#include <string>
#include <string_view>
#include <vector>

namespace linchpin::cli
{

/// What `linchpin drill --format json` prints.
/// @{
std::string outageJson(const DrillGround& ground, const std::vector<std::string>& ids);
std::string ladderJson(const Ladder& ladder);
/// \param chaos "monkey"
std::string chaosJson(const DrillGround& ground, const ChaosRun& run, std::string_view chaos, std::uint64_t seed);
std::string partitionJson(const Partition& partition);
/// @}

} // namespace linchpin::cli
