// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/outage.h"

#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// "Orders DB, Cache and 3 more": what fails or stops, by name.
std::string namesOfBoxes(const Design& design, const std::vector<std::string>& ids);

/// "Fails", "Stops because of it", "Wave 2"
std::string waveTitle(std::size_t wave);

/// "stops", "works", "works, but without Cache"
std::string standingOf(const Design& design, const JourneyOutcome& journey);

/// "When Orders DB fails, the system keeps working"
std::string headlineOf(const Design& design, const Outage& outage);

/// The outage in words, to be pasted anywhere: what fails, the waves with their reasons, the journeys, and what is one
/// failure away. Lines, the last one ended too; empty where nothing fails.
/// \param oneAway of oneFailureAway(); nothing: not said
std::string storyOf(const DrillGround& ground, const Outage& outage,
                    const std::optional<std::vector<std::string>>& oneAway = {});

} // namespace linchpin
