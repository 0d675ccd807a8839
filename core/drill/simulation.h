// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

struct SimulationOptions
{
    std::uint64_t years = 1'000; ///< of 8766 hours; at least 1
    std::uint64_t seed = 1;
    unsigned threads = 0;          ///< 0: as many as there are processors; the answer does not depend on it
    std::size_t keptOutages = 500; ///< the first ones, of the system and of each journey
    std::function<void(double share)> progress; ///< called from any thread, now and then
    std::stop_token stop;
};

/// A time during which a journey, or the system, does not work.
struct SimulatedOutage
{
    double startHours = 0; ///< from the beginning of the first year
    double hours = 0;
    std::string cause; ///< the box whose failure brought it about, the last of those that were down; empty: none did
};

struct OutageCause
{
    std::uint64_t outages = 0;
    double hours = 0;
};

/// Of hours a year.
struct HoursInterval
{
    double low = 0;
    double high = 0;

    /// But for rounding.
    bool holds(double hours) const;
};

/// What came of a journey, or of the system.
struct SimulatedJourney
{
    JourneyId id; ///< empty: the system
    std::string name;
    std::optional<double> target;  ///< availability
    std::vector<double> hoursDown; ///< by year
    std::uint64_t outages = 0;
    double hoursOfOutages = 0;
    double longestHours = 0;
    /// Outages by length: the count at i is of those from lengthOf(i) up to lengthOf(i + 1) hours.
    std::vector<std::uint64_t> lengths;
    std::map<std::string, OutageCause> causes; ///< by box; none where it does not work even with everything up
    std::vector<SimulatedOutage> firstOutages; ///< so many as were to be kept

    /// Hours a year.
    double mean() const;
    /// The 95 % confidence interval of the mean, as Fay and Feuer (1997) give it for sums of Poisson counts with
    /// weights: the years are independent samples, and where outages are rare it reaches farther up than down, as one
    /// more of the longest would move the mean. Nothing where too few outages make up most of the hours.
    std::optional<HoursInterval> meanInterval() const;
    /// So many of the years were no worse. \param share in [0, 1]
    double quantile(double share) const;
    /// The share of the years in which the target was met; 1 where there is none.
    double yearsOnTarget() const;
    /// Of a class of lengths, in hours: four to a power of ten, from a second on.
    static double lengthOf(std::size_t i);
};

struct Simulation
{
    SimulatedJourney system;
    std::vector<SimulatedJourney> journeys;
    std::uint64_t events = 0; ///< failures, repairs and takeovers that were played
};

/// Plays failures and repairs one after another: each basic event fails and is repaired after exponential times that
/// give it its availability and repair time; a shared cause lasts as its owner's longest repair. When a primary stops
/// working, its failover takes over after its minutes with the probability of its coverage, until the primary works
/// again without it. Where the primary cannot do that, whether the failover takes over is decided anew after each of
/// the primary's repair times, as the exact answer has it. Years are played in runs of 64 that begin in the stationary
/// state, so that runs may be played side by side.
///
/// The mean agrees with the exact downtime but where a failover waits while something other than the primary's own
/// repair holds the primary down: the exact answer takes the primary's own repair time for that.
/// \throws Cancelled, and Error where the design is too tangled to be played
Simulation simulated(const Design& design, const SimulationOptions& options);

/// Sets with an automatic failover whose primary can be held down by more than its own failures: there the mean may
/// differ from the exact downtime by construction.
std::vector<SetId> failoversHeldDown(const Design& design);

} // namespace linchpin
