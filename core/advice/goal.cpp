// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/goal.h"

namespace linchpin
{

Design seenBy(const Goal& goal, const Design& design)
{
    Design seen = design;
    if (design.journey(goal.journey)) {
        for (Journey& journey : seen.journeys)
            journey.critical = journey.id == goal.journey;
    }
    return seen;
}

} // namespace linchpin
