// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/advice.h"

namespace linchpin::cli
{

std::string_view toString(PlanEnd end)
{
    switch (end) {
    case PlanEnd::TargetMet:
        return "target-met";
    case PlanEnd::NothingHelps:
        return "nothing-helps";
    case PlanEnd::BudgetSpent:
        return "budget-spent";
    case PlanEnd::TooManySteps:
        return "too-many-steps";
    case PlanEnd::NotExact:
        return "not-exact";
    }
    return "";
}

std::string obstacleTo(const Analysis& today)
{
    if (!today.unavailability)
        return "nothing to suggest yet: the design has no components";
    if (today.broken)
        return "nothing to improve yet: a journey does not work even with everything up";
    if (today.method != Method::Exact)
        return "nothing to compare: the figures of this design are bounds, not exact";
    return {};
}

} // namespace linchpin::cli
