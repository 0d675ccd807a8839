// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/attempt.h"

#include <numeric>

namespace linchpin
{

double Attempt::secondsInAll() const
{
    return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

bool isBlind(const Attempt& attempt)
{
    return attempt.phase < Phase::Predict || attempt.phase == Phase::Drills
        || (attempt.phase == Phase::Predict && !attempt.passed.contains(Phase::Predict));
}

Attempt entered(Attempt attempt, Phase phase)
{
    attempt.phase = phase;
    if (phase == Phase::Predict)
        attempt.predicted = attempt.drawn;
    if (phase == Phase::Drills && attempt.drills.empty())
        attempt.drilled = attempt.drawn;
    return attempt;
}

std::vector<DrillAnswer> drillsOf(const Scenario& scenario, const Attempt& attempt, const std::stop_token& stop)
{
    std::vector<DrillAnswer> drills;
    for (PracticeDrill& drill : drillsFor(scenario, asked(scenario, attempt.drilled), attempt.seed, usualDrills, stop))
        drills.push_back({std::move(drill), {}, {}, false});
    return drills;
}

} // namespace linchpin
