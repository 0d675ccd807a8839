// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/histogram.h"

#include "core/engine/analysis.h"
#include "widgets/drills/time_words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

constexpr double hour = 1;
constexpr double minute = hour / 60;
constexpr double second = minute / 60;
constexpr double day = 24 * hour;

/// Of the downtime of years: the least of these that needs no more classes than this.
constexpr int mostYearClasses = 32;
constexpr std::array niceWidths = {second,  2 * second, 5 * second, 10 * second, 20 * second, 30 * second,
                                   minute,  2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                   hour,    2 * hour,   4 * hour,   6 * hour,    12 * hour,   day,
                                   2 * day, 4 * day,    8 * day,    16 * day};

double niceWidth(double room)
{
    const auto at = std::find_if(niceWidths.begin(), niceWidths.end(),
                                 [&](double width) { return width * mostYearClasses >= room; });
    return at == niceWidths.end() ? niceWidths.back() : *at;
}

/// Where a length lies among the classes of lengths, the first of them being 0.
double placeOfLength(double hours)
{
    return 1 + std::log10(hours / SimulatedJourney::lengthOf(1)) * 4;
}

QString range(double from, double to)
{
    return Words::tr("%1 to %2").arg(from > 0 ? hoursWords(from) : QStringLiteral("0"), hoursWords(to));
}

void addMarks(Histogram& histogram, const SimulatedJourney& played, const ExactDowntime& exact, double width)
{
    using Kind = Histogram::Mark::Kind;
    const double mean = played.mean();
    if (played.target) {
        const double allowed = (1 - *played.target) * hoursPerYear;
        histogram.marks.push_back({Kind::Target, allowed / width, Words::tr("target %1").arg(hoursWords(allowed))});
    }
    if (exact.isExact())
        histogram.marks.push_back({Kind::Exact, exact.low / width, Words::tr("exact %1").arg(preciseHours(exact.low))});
    histogram.marks.push_back({Kind::Mean, mean / width, Words::tr("played %1").arg(preciseHours(mean))});
    // From the left, so that no line runs through the words of another.
    std::stable_sort(histogram.marks.begin(), histogram.marks.end(),
                     [](const Histogram::Mark& a, const Histogram::Mark& b) { return a.at < b.at; });
    if (const auto interval = played.meanInterval())
        histogram.interval = {interval->low / width, interval->high / width};
}

} // namespace

bool Histogram::isEmpty() const
{
    return std::all_of(bins.begin(), bins.end(), [](const Bin& bin) { return bin.count == 0; });
}

Histogram lengthHistogram(const SimulatedJourney& played)
{
    Histogram histogram;
    const auto isUsed = [](std::uint64_t count) { return count > 0; };
    const auto used = std::find_if(played.lengths.begin(), played.lengths.end(), isUsed);
    if (used == played.lengths.end())
        return histogram;
    const auto first = static_cast<std::size_t>(used - played.lengths.begin());
    for (std::size_t i = first; i < played.lengths.size(); ++i) {
        const auto count = static_cast<int>(played.lengths[i]);
        histogram.bins.push_back({static_cast<double>(count),
                                  Words::tr("%n outages of %1", nullptr, count)
                                      .arg(range(SimulatedJourney::lengthOf(i), SimulatedJourney::lengthOf(i + 1)))});
    }
    const auto last = static_cast<double>(histogram.bins.size());
    for (const double length : {second, minute, hour, day, 7 * day, 30 * day}) {
        const double at = placeOfLength(length) - static_cast<double>(first);
        if (at >= 0 && at <= last)
            histogram.ticks.push_back({at, hoursWords(length)});
    }
    return histogram;
}

Histogram yearHistogram(const SimulatedJourney& played, const ExactDowntime& exact)
{
    constexpr double outliers = 0.995;
    Histogram histogram;
    if (played.hoursDown.empty())
        return histogram;
    double room = std::max({played.quantile(outliers), 1.2 * played.mean(), second});
    if (exact.isExact())
        room = std::max(room, 1.2 * exact.low);
    if (played.target)
        room = std::max(room, std::min(1.2 * (1 - *played.target) * hoursPerYear, 3 * room));
    const double width = niceWidth(room);
    const auto classes = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(room / width)));
    histogram.bins.resize(classes);
    for (const double hours : played.hoursDown)
        histogram.bins[std::min(classes - 1, static_cast<std::size_t>(hours / width))].count += 1;
    const bool isOpen = played.quantile(1) > static_cast<double>(classes) * width;
    for (std::size_t i = 0; i < classes; ++i) {
        const double from = static_cast<double>(i) * width;
        const bool isRest = isOpen && i + 1 == classes;
        histogram.bins[i].words =
            Words::tr("%n years with %1 down", nullptr, static_cast<int>(histogram.bins[i].count))
                .arg(isRest ? Words::tr("%1 or more").arg(hoursWords(from)) : range(from, from + width));
    }
    const std::size_t step = std::max<std::size_t>(1, (classes + 3) / 4);
    for (std::size_t i = 0; i <= classes; i += step)
        histogram.ticks.push_back(
            {static_cast<double>(i), i == 0 ? QStringLiteral("0") : hoursWords(static_cast<double>(i) * width)});
    addMarks(histogram, played, exact, width);
    return histogram;
}

} // namespace linchpin
