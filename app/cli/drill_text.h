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

/// The reports of `linchpin drill` to be read; each begins with the title, a whole line of text.
/// @{
/// What fails, what stops because of it in waves, the journeys, and what stands one failure away then.
std::string outageText(const DrillGround& ground, const std::vector<std::string>& ids, const std::string& title,
                       bool isColoured);
std::string ladderText(const DrillGround& ground, const Ladder& ladder, const std::string& title, bool isColoured);
/// \param chaos "monkey"
std::string chaosText(const DrillGround& ground, const ChaosRun& run, std::string_view chaos, std::uint64_t seed,
                      const std::string& title, bool isColoured);
std::string partitionText(const DrillGround& ground, const Partition& partition, const std::string& title,
                          bool isColoured);
/// @}

} // namespace linchpin::cli
