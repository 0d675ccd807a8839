// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"

#include <string>
#include <vector>

namespace linchpin
{

/// What does not work any more, and why.
struct Fallen
{
    std::string id;     ///< a component or domain, or the event of one instance, a failover or a shared cause
    std::string reason; ///< "failed", "needs Orders DB, which has no copy left"

    bool operator==(const Fallen&) const = default;
};

enum class JourneyState {
    Up,
    Degraded, ///< works, but without something optional or asynchronous that it had
    Down,
};

struct JourneyOutcome
{
    JourneyId id;
    std::string name;
    bool critical = true;
    bool everWorks = true; ///< with all up
    JourneyState state = JourneyState::Up;
    std::vector<ComponentId> missing; ///< of a degraded journey: what it does without
};

/// What comes of a failure.
struct Outage
{
    std::vector<std::string> killed; ///< as it was asked
    bool systemUp = true;
    std::vector<JourneyOutcome> journeys;
    /// From the failure outwards: what failed itself, then what stops because of it, and so on. Components that
    /// stop for some journeys or accesses only are among them, and their reason says so.
    std::vector<std::vector<Fallen>> waves;
    bool systemEverWorks = true; ///< with all up
};

/// What stops when these fail, everything else being up (spec: sections 2 to 4; the waves are those of a repeated
/// evaluation from "all up").
/// \param ids as DrillGround::eventsNamed() takes them
/// \throws Error for an unknown id
Outage outageOf(const DrillGround& ground, const std::vector<std::string>& ids);

/// Boxes whose failure alone would now bring down a critical journey that still works, or any where none is critical:
/// ids of components, domains, shared causes and failovers, ascending. Instances count as their component.
std::vector<std::string> oneFailureAway(const DrillGround& ground, const std::vector<std::string>& ids);

} // namespace linchpin
