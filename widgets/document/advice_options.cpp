// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/advice_options.h"

#include <algorithm>

namespace linchpin
{

std::optional<double> targetOf(const Goal& goal, const Design& design)
{
    if (const Journey* journey = design.journey(goal.journey))
        return journey->target;
    std::optional<double> strictest;
    for (const Journey& journey : design.journeys) {
        if (journey.critical && journey.target)
            strictest = std::max(strictest.value_or(0), *journey.target);
    }
    return strictest;
}

} // namespace linchpin
