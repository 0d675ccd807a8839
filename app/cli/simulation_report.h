// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/simulation.h"
#include "core/engine/analysis.h"

#include <optional>
#include <string>

namespace linchpin::cli
{

/// What was played, beside what is exact.
struct Played
{
    const Design& design;
    SimulationOptions options; ///< that it was played with
    Simulation simulation;
    Analysis exact;
    std::vector<SetId> heldDown; ///< sets by which the two may differ
};

/// Of the journey, or the system for an empty id, in hours a year; nothing where no exact answer is in reach.
std::optional<double> exactHours(const Played& played, const JourneyId& id);
/// Whether the exact figure lies in the 95 % interval; nothing where one of the two is missing, as the interval is with
/// too few outages.
std::optional<bool> isExactWithin(const SimulatedJourney& journey, std::optional<double> exact);

/// What `linchpin simulate` prints.
/// @{
/// \param withYears with the hours down of every year
std::string simulationJson(const Played& played, bool withYears);
std::string simulationText(const Played& played, const std::string& title, bool isColoured);
/// @}

} // namespace linchpin::cli
