// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace linchpin
{

/// A plan as a staircase: availability, by its nines, over the cost that it adds.
struct Stairs
{
    struct Step
    {
        std::size_t position = 0; ///< in the plan, unticked steps counted
        QString label;            ///< "Second DNS provider"
        double cost = 0;          ///< a month, of all up to this one
        double unavailability = 0;
    };

    double today = 0;             ///< unavailability
    std::vector<Step> steps;      ///< those that are taken
    std::optional<double> target; ///< availability
};

Stairs stairs(const Plan& plan, const std::optional<double>& target);

/// How many nines: 2 of 99 %, 3 of 99.9 %. What cannot fail counts as the most that is shown.
double ninesOf(double unavailability);
inline constexpr double mostNines = 12;

/// "99.9 %" of 3
QString ninesWords(int nines);

} // namespace linchpin
