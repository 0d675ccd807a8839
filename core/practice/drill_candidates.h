// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/practice_drill.h"

#include <vector>

namespace linchpin
{

struct DrillCandidate
{
    PracticeDrill drill;
    bool isFelt = false; ///< something stops because of it
    double teaches = 0;  ///< above 0: how far the answer is from what the arrows alone suggest
};

/// All that could be asked about a drawing, each once, in the order of its rows.
/// \throws Cancelled
std::vector<DrillCandidate> drillCandidates(const Scenario& scenario, const DrillGround& ground,
                                            const std::stop_token& stop);

} // namespace linchpin
