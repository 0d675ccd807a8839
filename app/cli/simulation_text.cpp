// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill_words.h"
#include "app/cli/sentences.h"
#include "app/cli/simulation_report.h"
#include "app/cli/text_page.h"
#include "core/engine/words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace linchpin::cli
{

namespace
{

constexpr std::size_t mostJourneys = 12;
constexpr std::size_t mostCauses = 5;
constexpr std::size_t barWidth = 30;
/// Classes of lengths that make one row: a tenfold.
constexpr std::size_t classesOfARow = 4;

std::string rounded(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, value < 10 ? "%.2g" : "%.0f", value);
    return text;
}

/// Precise enough to be compared: "3 h 57 min", "12.9 h".
std::string precise(double hours)
{
    constexpr double longHours = 10;
    if (hours < longHours)
        return durationOfHours(hours);
    char text[32];
    std::snprintf(text, sizeof text, "%.1f h", hours);
    return text;
}

class SimulationText
{
public:
    SimulationText(const Played& played, bool isColoured)
        : m_played(played)
        , m_page(isColoured)
    { }

    std::string write(const std::string& title)
    {
        const auto& [years, seed] = std::pair(m_played.options.years, m_played.options.seed);
        m_page.title(title);
        m_page.add("Played " + counted(years, "year") + " with seed " + std::to_string(seed) + ": "
                   + counted(m_played.simulation.events, "event") + "\n");
        subjects();
        differences();
        return m_page.text();
    }

private:
    void subjects()
    {
        const auto& journeys = m_played.simulation.journeys;
        if (m_played.design.journeys.size() == 1)
            return subject("The system, by its one journey: " + journeys.front().name, journeys.front());
        subject("The system", m_played.simulation.system);
        if (m_played.design.journeys.empty())
            return;
        const std::size_t shown = std::min(journeys.size(), mostJourneys);
        for (std::size_t i = 0; i < shown; ++i)
            subject(journeys[i].name, journeys[i]);
        if (shown < journeys.size())
            m_page.add("\n" + andMore(journeys.size() - shown));
    }

    void subject(const std::string& name, const SimulatedJourney& journey)
    {
        m_page.heading(name);
        Rows rows = {{"down a year", mean(journey)}, {"", exact(journey)}};
        if (journey.outages > 0 && !isAlwaysDown(journey)) {
            rows.push_back({"outages", outages(journey)});
            rows.push_back({"of all years", years(journey)});
        }
        if (journey.target)
            rows.push_back({"target", target(journey)});
        m_page.add(table(rows, 1));
        if (isAlwaysDown(journey))
            return;
        lengths(journey);
        causes(journey);
    }

    /// It does not work even with everything up.
    bool isAlwaysDown(const SimulatedJourney& journey) const
    {
        if (journey.id.text().empty())
            return m_played.exact.broken;
        const JourneyResult* exact = m_played.exact.journey(journey.id);
        return exact && exact->broken;
    }

    std::string mean(const SimulatedJourney& journey) const
    {
        if (isAlwaysDown(journey))
            return "always down: it does not work even with everything up";
        if (journey.outages == 0)
            return "never down";
        const auto interval = journey.meanInterval();
        return precise(journey.mean())
            + (interval ? ", 95 % interval " + precise(interval->low) + " to " + precise(interval->high)
                        : ", too few outages for an interval");
    }

    std::string exact(const SimulatedJourney& journey) const
    {
        const auto hours = exactHours(m_played, journey.id);
        if (!hours)
            return "an exact answer is out of reach";
        const auto isWithin = isExactWithin(journey, hours);
        return "exact: " + precise(*hours)
            + (!isWithin       ? ""
                   : *isWithin ? ", within the interval"
                               : ", outside the interval");
    }

    static std::string outages(const SimulatedJourney& journey)
    {
        return rounded(static_cast<double>(journey.outages) / static_cast<double>(journey.hoursDown.size()))
            + " a year, of " + durationOfHours(journey.hoursOfOutages / static_cast<double>(journey.outages))
            + " in the mean, the longest of " + durationOfHours(journey.longestHours);
    }

    static std::string years(const SimulatedJourney& journey)
    {
        return "half are down at most " + durationOfHours(journey.quantile(0.5)) + ", 90 % at most "
            + durationOfHours(journey.quantile(0.9)) + ", 99 % at most " + durationOfHours(journey.quantile(0.99));
    }

    static std::string target(const SimulatedJourney& journey)
    {
        const std::size_t years = journey.hoursDown.size();
        const auto met = std::llround(journey.yearsOnTarget() * static_cast<double>(years));
        return percentOfUnavailability(1 - *journey.target) + ", met in " + std::to_string(met) + " of "
            + counted(years, "year");
    }

    void lengths(const SimulatedJourney& journey)
    {
        std::vector<std::uint64_t> counts;
        for (std::size_t i = 0; i < journey.lengths.size(); ++i) {
            const std::size_t row = i == 0 ? 0 : 1 + (i - 1) / classesOfARow;
            counts.resize(std::max(counts.size(), row + 1), 0);
            counts[row] += journey.lengths[i];
        }
        if (counts.empty())
            return;
        const std::uint64_t most = *std::max_element(counts.begin(), counts.end());
        const auto bound = [](std::size_t row) {
            return durationOfHours(SimulatedJourney::lengthOf(row == 0 ? 0 : 1 + (row - 1) * classesOfARow));
        };
        Rows rows = {{"outages that last", "", ""}};
        for (std::size_t row = 0; row < counts.size(); ++row) {
            if (counts[row] == 0)
                continue;
            const auto bar = static_cast<std::size_t>(
                std::ceil(static_cast<double>(counts[row]) / static_cast<double>(most) * barWidth));
            rows.push_back(
                {"  " + bound(row) + " to " + bound(row + 1), std::to_string(counts[row]), std::string(bar, '#')});
        }
        m_page.add(table(rows));
    }

    void causes(const SimulatedJourney& journey)
    {
        std::vector<std::pair<std::string, OutageCause>> causes(journey.causes.begin(), journey.causes.end());
        if (causes.empty())
            return;
        std::stable_sort(causes.begin(), causes.end(),
                         [](const auto& a, const auto& b) { return a.second.hours > b.second.hours; });
        double all = 0;
        for (const auto& [id, cause] : causes)
            all += cause.hours;
        Rows rows = {{"brought about by", "", ""}};
        for (const auto& [id, cause] : causes)
            rows.push_back({"  " + labelOf(m_played.design, id), shareOf(cause.hours, all),
                            counted(static_cast<std::size_t>(cause.outages), "outage")});
        m_page.rows(std::move(rows), mostCauses + 1);
    }

    void differences()
    {
        if (m_played.heldDown.empty())
            return;
        std::vector<std::string> sets;
        for (const SetId& id : m_played.heldDown)
            sets.push_back(id.text());
        m_page.heading("May differ from the exact figures by construction");
        m_page.sentence("Something else than its own failure (a region, a shared cause, what it needs) can hold the "
                        "primary of "
                        + labelsOf(m_played.design, sets)
                        + " down, and for longer than its own repair, with which the exact answer reckons");
    }

    const Played& m_played;
    TextPage m_page;
};

} // namespace

std::string simulationText(const Played& played, const std::string& title, bool isColoured)
{
    return SimulationText(played, isColoured).write(title);
}

} // namespace linchpin::cli
