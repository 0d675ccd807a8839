// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// What fails in a round (Netflix's Simian Army).
enum class Chaos {
    Monkey,  ///< instances: in each group (a set, or a component in none) with probability 1/2 one, as with a mean
             ///< of two working days between kills; chosen by their failure rates
    Gorilla, ///< one zone, data center or rack
    Kong,    ///< one region or provider
};

struct ChaosRound
{
    std::vector<std::string> killed;
    bool survived = true;        ///< the system works
    std::vector<JourneyId> down; ///< journeys that work otherwise
};

/// Rounds that begin with all up each; the same for a seed on any machine.
struct ChaosRun
{
    std::vector<ChaosRound> rounds;
    std::size_t survived = 0;
    std::optional<std::size_t> firstOutage; ///< the number of the round, from 0
};

/// \param stopsAtOutage  the first round that is not survived is the last
/// \throws Error where there is nothing of the kind to fail
ChaosRun chaosRun(const DrillGround& ground, Chaos chaos, std::size_t rounds, std::uint64_t seed,
                  bool stopsAtOutage = false);

} // namespace linchpin
