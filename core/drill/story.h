// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/box_name.h"
#include "core/drill/outage.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linchpin
{

/// How a box is called, as nameOfBox() does.
using NameOf = std::string (*)(const Design& design, const std::string& id);

/// "Orders DB, Cache and 3 more": what fails or stops, by name.
std::string namesOfBoxes(const Design& design, const std::vector<std::string>& ids, NameOf name = nameOfBox);

/// "Fails", "Stops because of it", "Then stops, wave 2"
std::string waveTitle(std::size_t wave);

/// "stops", "works", "works, but without Cache"
std::string standingOf(const Design& design, const JourneyOutcome& journey, NameOf name = nameOfBox);

/// "When Orders DB fails, the system keeps working"
std::string headlineOf(const Design& design, const Outage& outage, NameOf name = nameOfBox);

/// A heading, and what stands below it.
struct StoryPart
{
    std::string heading;
    std::vector<std::pair<std::string, std::string>> lines; ///< a name, and what is said of it; the latter may be empty
};

/// Wave by wave.
std::vector<StoryPart> waveParts(const Design& design, const Outage& outage, NameOf name = nameOfBox);
/// Nothing where no journey is drawn.
std::optional<StoryPart> journeysPart(const Design& design, const Outage& outage, NameOf name = nameOfBox);
/// What is one failure away now. \param oneAway of oneFailureAway()
StoryPart nextPart(const Design& design, const Outage& outage, const std::vector<std::string>& oneAway,
                   NameOf name = nameOfBox);

/// The outage in words, to be pasted anywhere: what fails, the waves with their reasons, the journeys, and what is one
/// failure away. Lines, the last one ended too; empty where nothing fails.
/// \param oneAway of oneFailureAway(); nothing: not said
std::string storyOf(const Design& design, const Outage& outage,
                    const std::optional<std::vector<std::string>>& oneAway = {});

} // namespace linchpin
