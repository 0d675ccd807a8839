// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

#include <set>
#include <string>
#include <vector>

namespace linchpin
{

/// How a journey reaches a component.
enum class Reached { Not, Off, Needed };

/// Whether boxes of the kind may do something that nobody asks them to: fetch messages, clean up, watch.
bool actsByItself(ComponentKind kind);

/// Arrows by which a consumer fetches from a queue or a stream: reading ones of boxes that no journey calls. The
/// messages go the other way.
std::vector<ConnectionId> fetchingArrows(const Design& design);

/// By component row: over arrows that are neither asynchronous nor optional (Needed), or over any (Off). Arrows that
/// are for other journeys or accesses count for nothing. What fetches from a queue is reached from it (Off). A set is
/// reached by all its members where it is not active-active.
std::vector<Reached> reachedBy(const Design& design, const Journey& journey);

/// What of a drawing stands for a part of the scenario.
struct FoundPart
{
    std::vector<ComponentId> components; ///< a component, or the members of a set; empty: none found
    std::vector<JourneyId> journeys;     ///< those that reach it
    std::vector<JourneyId> wrongly;      ///< those that reach it on another path than they should

    bool operator==(const FoundPart&) const = default;
};

/// One for each part of the scenario: each component or set stands for one part at most, so that the weight of the
/// parts found is the most possible.
/// \param design with the scenario's journeys (asked())
std::vector<FoundPart> foundParts(const Scenario& scenario, const Design& design);

/// Share of the part that is there, 0 to 1: that of its journeys that reach it; on a wrong path they count half.
double shareOf(const Part& part, const FoundPart& found);

} // namespace linchpin
