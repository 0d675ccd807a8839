// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/stairs.h"

#include "widgets/style/text.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

Stairs stairs(const Plan& plan, const std::optional<double>& target)
{
    Stairs stairs;
    stairs.today = plan.unavailabilityBefore;
    stairs.target = target;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        if (step.isTaken)
            stairs.steps.push_back({i, toQString(step.suggestion.candidate.shortTitle), step.costSoFar,
                                    step.suggestion.unavailabilityAfter});
    }
    return stairs;
}

double ninesOf(double unavailability)
{
    return unavailability > 0 ? std::clamp(-std::log10(unavailability), 0.0, mostNines) : mostNines;
}

QString ninesWords(int nines)
{
    if (nines <= 0)
        return QStringLiteral("0 %");
    if (nines == 1)
        return QStringLiteral("90 %");
    const QString behind = nines > 2 ? QLatin1Char('.') + QString(nines - 2, QLatin1Char('9')) : QString();
    return QStringLiteral("99%1 %").arg(behind);
}

} // namespace linchpin
