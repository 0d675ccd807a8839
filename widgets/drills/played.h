// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/simulation.h"

#include <map>
#include <memory>
#include <vector>

namespace linchpin
{

/// What the engine answers, in hours a year; both the same where it is exact.
struct ExactDowntime
{
    double low = 0;
    double high = 0;
    bool isKnown = true; ///< false: out of reach

    bool isExact() const { return isKnown && low == high; }
};

/// Failures and repairs played over some years, and what the engine says of the same design.
struct Played
{
    std::shared_ptr<const Design> design;
    SimulationOptions options; ///< without what is told and what stops
    Simulation simulation;
    ExactDowntime exact;                             ///< of the system
    std::map<std::string, ExactDowntime> ofJourneys; ///< by id
    std::vector<SetId> heldDown;                     ///< failoversHeldDown()

    /// \param journey empty: the system
    const SimulatedJourney& of(const JourneyId& journey) const;
    ExactDowntime exactOf(const JourneyId& journey) const;
};

/// \throws Cancelled, and Error as simulated() does
Played played(std::shared_ptr<const Design> design, const SimulationOptions& options);

} // namespace linchpin
