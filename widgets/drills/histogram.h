// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/played.h"

#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace linchpin
{

/// Counts over classes of one width, with what is to be told of each, and lines at what is worth comparing with.
struct Histogram
{
    struct Bin
    {
        double count = 0;
        QString words; ///< "41 outages of 10 min to 18 min"
    };
    struct Tick
    {
        double at = 0; ///< in classes from the left edge of the first
        QString word;
    };
    struct Mark
    {
        enum class Kind { Target, Exact, Mean };

        Kind kind = Kind::Exact;
        double at = 0; ///< as of a tick
        QString word;
    };

    std::vector<Bin> bins;
    std::vector<Tick> ticks;
    std::vector<Mark> marks;                           ///< from the left
    std::optional<std::pair<double, double>> interval; ///< of the mean, as of a tick

    bool isEmpty() const;
};

/// Outages by length, classes four to a power of ten.
Histogram lengthHistogram(const SimulatedJourney& played);
/// Years by their downtime, with the target, the exact mean and the mean of the years.
Histogram yearHistogram(const SimulatedJourney& played, const ExactDowntime& exact);

} // namespace linchpin
