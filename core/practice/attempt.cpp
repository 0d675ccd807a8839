// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/attempt.h"

#include <numeric>

namespace linchpin
{

double Attempt::secondsInAll() const
{
    return std::accumulate(seconds.begin(), seconds.end(), 0.0);
}

Attempt entered(Attempt attempt, const Scenario& scenario, Phase phase)
{
    attempt.phase = phase;
    if (phase == Phase::Predict)
        attempt.predicted = attempt.drawn;
    if (phase == Phase::Drills && attempt.drills.empty()) {
        attempt.drilled = attempt.drawn;
        for (PracticeDrill& drill : drillsFor(scenario, asked(scenario, attempt.drawn), attempt.seed))
            attempt.drills.push_back({std::move(drill), {}, {}, false});
    }
    return attempt;
}

} // namespace linchpin
