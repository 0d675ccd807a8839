// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"

#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// One failure that was tried, and what it stops.
struct Rung
{
    enum class Kind { Instance, Component, Domain, SharedCause, Failover, Pair };

    Kind kind = Kind::Component;
    std::vector<std::string> ids; ///< as DrillGround::eventsNamed() takes them; two of a pair
    std::vector<JourneyId> stops; ///< journeys that work otherwise; of a pair, those that neither stops alone
    bool stopsSystem = false;     ///< of a pair: and neither does alone
    double probability = 0;       ///< that all of it is down at a moment
    double hoursPerYear() const;  ///< for which it is
};

/// Every single failure and every pair, tried.
struct Ladder
{
    std::vector<Rung> singles; ///< all: instances (where there are several), components, domains, causes, failovers
    std::vector<Rung> pairs;   ///< of components, domains, causes and failovers: those that stop something together
    std::size_t pairsTried = 0;
};

/// \throws Cancelled (core/tree/cancelled.h)
Ladder ladderOf(const DrillGround& ground, const std::stop_token& stop = {});

} // namespace linchpin
