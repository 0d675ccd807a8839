// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/simulation.h"

#include "core/drill/replay.h"
#include "core/engine/analysis.h"
#include "core/engine/design_index.h"
#include "core/tree/cancelled.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <mutex>
#include <thread>

namespace linchpin
{

namespace
{

constexpr std::uint64_t yearsOfARun = 64;
constexpr double shortestHours = 1.0 / 3600;
constexpr int classesToATenfold = 4;

std::size_t lengthClass(double hours)
{
    if (hours < shortestHours)
        return 0;
    return 1 + static_cast<std::size_t>(std::log10(hours / shortestHours) * classesToATenfold);
}

/// What one run gives of each root.
struct RunResult
{
    std::vector<SimulatedJourney> journeys; ///< the system first
    std::uint64_t events = 0;
};

class Run
{
public:
    /// \param room  by root, for so many outages
    Run(const ReplayPlan& plan, std::uint64_t firstYear, std::uint64_t years, std::vector<std::size_t> room)
        : m_plan(plan)
        , m_firstHour(static_cast<double>(firstYear) * hoursPerYear)
        , m_years(years)
        , m_room(std::move(room))
    {
        m_result.journeys.resize(plan.roots.size());
        for (SimulatedJourney& journey : m_result.journeys)
            journey.hoursDown.assign(years, 0);
    }

    RunResult play(std::uint64_t seed, const std::stop_token& stop)
    {
        Replay replay(m_plan, seed);
        const double hours = static_cast<double>(m_years) * hoursPerYear;
        std::vector<Replay::Turn> began(m_plan.roots.size());
        replay.play(hours, stop, [&](const Replay::Turn& turn) {
            if (!turn.fails)
                add(began[turn.root], turn.at);
            began[turn.root] = turn;
        });
        for (std::size_t root = 0; root < began.size(); ++root) {
            if (began[root].fails)
                add(began[root], hours);
        }
        m_result.events = replay.events();
        return std::move(m_result);
    }

private:
    void add(const Replay::Turn& began, double end)
    {
        SimulatedJourney& journey = m_result.journeys[began.root];
        const double hours = end - began.at;
        const std::string& cause = began.cause == Replay::noCause ? m_none : m_plan.events.boxes[began.cause].id;
        ++journey.outages;
        journey.longestHours = std::max(journey.longestHours, hours);
        const std::size_t length = lengthClass(hours);
        if (journey.lengths.size() <= length)
            journey.lengths.resize(length + 1, 0);
        ++journey.lengths[length];
        journey.hoursOfOutages += hours;
        if (began.cause != Replay::noCause) {
            OutageCause& blamed = journey.causes[cause];
            ++blamed.outages;
            blamed.hours += hours;
        }
        auto year = static_cast<std::size_t>(began.at / hoursPerYear);
        for (double at = began.at; at < end && year < m_years; ++year) {
            const double to = std::min(end, static_cast<double>(year + 1) * hoursPerYear);
            journey.hoursDown[year] += to - at;
            at = to;
        }
        if (journey.firstOutages.size() < m_room[began.root])
            journey.firstOutages.push_back({m_firstHour + began.at, hours, cause});
    }

    const ReplayPlan& m_plan;
    double m_firstHour;
    std::uint64_t m_years;
    std::vector<std::size_t> m_room;
    std::string m_none;
    RunResult m_result;
};

void append(SimulatedJourney& whole, const SimulatedJourney& part, std::size_t keptOutages)
{
    whole.hoursDown.insert(whole.hoursDown.end(), part.hoursDown.begin(), part.hoursDown.end());
    whole.outages += part.outages;
    whole.hoursOfOutages += part.hoursOfOutages;
    whole.longestHours = std::max(whole.longestHours, part.longestHours);
    if (whole.lengths.size() < part.lengths.size())
        whole.lengths.resize(part.lengths.size(), 0);
    for (std::size_t i = 0; i < part.lengths.size(); ++i)
        whole.lengths[i] += part.lengths[i];
    for (const auto& [box, cause] : part.causes) {
        whole.causes[box].outages += cause.outages;
        whole.causes[box].hours += cause.hours;
    }
    const std::size_t room = keptOutages - whole.firstOutages.size();
    const auto kept = static_cast<std::ptrdiff_t>(std::min(room, part.firstOutages.size()));
    whole.firstOutages.insert(whole.firstOutages.end(), part.firstOutages.begin(), part.firstOutages.begin() + kept);
}

/// Plays the runs on some threads, each run for itself, and adds them up in their order.
class Runs
{
public:
    Runs(const ReplayPlan& plan, const SimulationOptions& options)
        : m_plan(plan)
        , m_options(options)
        , m_results((options.years + yearsOfARun - 1) / yearsOfARun)
    {
        m_sum.journeys.resize(plan.roots.size());
    }

    RunResult play()
    {
        const unsigned wanted = m_options.threads > 0 ? m_options.threads : std::thread::hardware_concurrency();
        const auto threads = std::clamp<std::size_t>(wanted, 1, m_results.size());
        {
            std::vector<std::jthread> helpers;
            for (std::size_t i = 1; i < threads; ++i)
                helpers.emplace_back([this] { work(); });
            work();
        }
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_sum);
    }

private:
    void work()
    {
        try {
            for (std::size_t run = m_next++; run < m_results.size(); run = m_next++) {
                const std::uint64_t firstYear = run * yearsOfARun;
                const std::uint64_t years = std::min(yearsOfARun, m_options.years - firstYear);
                const std::uint64_t seed = SplitMix(m_options.seed ^ SplitMix(run + 1).next()).next();
                add(run, Run(m_plan, firstYear, years, room()).play(seed, m_options.stop));
                const std::size_t done = ++m_done;
                if (m_options.progress)
                    m_options.progress(static_cast<double>(done) / static_cast<double>(m_results.size()));
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
            m_next = m_results.size();
        }
    }

    /// By root, for outages that the runs added up so far have left.
    std::vector<std::size_t> room()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::size_t> room;
        for (const SimulatedJourney& journey : m_sum.journeys)
            room.push_back(m_options.keptOutages - journey.firstOutages.size());
        return room;
    }

    void add(std::size_t run, RunResult result)
    {
        const std::lock_guard lock(m_mutex);
        m_results[run] = std::move(result);
        for (; m_added < m_results.size() && m_results[m_added]; ++m_added) {
            const RunResult& next = *m_results[m_added];
            for (std::size_t root = 0; root < m_sum.journeys.size(); ++root)
                append(m_sum.journeys[root], next.journeys[root], m_options.keptOutages);
            m_sum.events += next.events;
            m_results[m_added].reset();
        }
    }

    const ReplayPlan& m_plan;
    const SimulationOptions& m_options;
    std::vector<std::optional<RunResult>> m_results; ///< those not yet added
    RunResult m_sum;
    std::size_t m_added = 0;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::size_t> m_done = 0;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

constexpr double normalQuantile = 1.959964; ///< of 97.5 %

/// Of the gamma distribution with that mean and variance, after Wilson and Hilferty (1931).
/// \param normal the quantile of the normal distribution
double gammaQuantile(double mean, double variance, double normal)
{
    const double part = variance / (9 * mean * mean);
    return mean * std::pow(std::max(0.0, 1 - part + normal * std::sqrt(part)), 3);
}

} // namespace

bool HoursInterval::holds(double hours) const
{
    const double rounding = 1e-9 * hours;
    return low - rounding <= hours && hours <= high + rounding;
}

double SimulatedJourney::mean() const
{
    double sum = 0;
    for (const double hours : hoursDown)
        sum += hours;
    return hoursDown.empty() ? 0 : sum / static_cast<double>(hoursDown.size());
}

std::optional<HoursInterval> SimulatedJourney::meanInterval() const
{
    constexpr double fewestOutages = 3; ///< all as long as each other, that would spread the hours as much
    const double middle = mean();
    if (hoursDown.size() < 2 || !(middle > 0))
        return {};
    const auto years = static_cast<double>(hoursDown.size());
    double squares = 0;
    for (const double hours : hoursDown)
        squares += (hours - middle) * (hours - middle);
    const double sum = middle * years;
    const double variance = squares * years / (years - 1);
    if (!(variance > 0))
        return HoursInterval{middle, middle};
    if (sum * sum < fewestOutages * variance)
        return {};
    const double oneMore = *std::max_element(hoursDown.begin(), hoursDown.end()) - middle;
    const double low = gammaQuantile(sum, variance, -normalQuantile) / years;
    const double high = gammaQuantile(sum + oneMore, variance + oneMore * oneMore, normalQuantile) / years;
    return HoursInterval{low, std::min(high, hoursPerYear)};
}

double SimulatedJourney::quantile(double share) const
{
    if (hoursDown.empty())
        return 0;
    std::vector<double> sorted = hoursDown;
    const auto last = static_cast<double>(sorted.size() - 1);
    const auto at = static_cast<std::ptrdiff_t>(std::ceil(std::clamp(share, 0.0, 1.0) * last));
    std::nth_element(sorted.begin(), sorted.begin() + at, sorted.end());
    return sorted[static_cast<std::size_t>(at)];
}

double SimulatedJourney::yearsOnTarget() const
{
    if (!target || hoursDown.empty())
        return 1;
    const double allowed = (1 - *target) * hoursPerYear;
    const auto met = std::count_if(hoursDown.begin(), hoursDown.end(), [&](double hours) { return hours <= allowed; });
    return static_cast<double>(met) / static_cast<double>(hoursDown.size());
}

double SimulatedJourney::lengthOf(std::size_t i)
{
    return i == 0 ? 0 : shortestHours * std::pow(10.0, static_cast<double>(i - 1) / classesToATenfold);
}

Simulation simulated(const Design& design, const SimulationOptions& options)
{
    Simulation simulation;
    const ReplayPlan plan(design, options.stop);
    for (const JourneyRoot& journey : plan.journeys) {
        SimulatedJourney& made = simulation.journeys.emplace_back();
        made.id = journey.id;
        made.name = journey.name;
        made.target = journey.target;
    }
    RunResult played = Runs(plan, options).play();
    const auto take = [](SimulatedJourney& made, SimulatedJourney& what) {
        what.id = std::move(made.id);
        what.name = std::move(made.name);
        what.target = made.target;
        made = std::move(what);
    };
    take(simulation.system, played.journeys.front());
    for (std::size_t i = 0; i < simulation.journeys.size(); ++i)
        take(simulation.journeys[i], played.journeys[i + 1]);
    simulation.events = played.events;
    return simulation;
}

std::vector<SetId> failoversHeldDown(const Design& design)
{
    const DesignIndex index(design);
    const Events events = eventsOf(design);
    std::vector<SetId> sets;
    for (std::size_t set = 0; set < design.sets.size(); ++set) {
        if (events.failovers[set] == noEvent)
            continue;
        const std::uint32_t row = index.members[set].front();
        const Component& primary = design.components[row];
        const auto& outgoing = index.outgoing[row];
        const bool needsOthers = std::any_of(outgoing.begin(), outgoing.end(), [&](std::uint32_t connection) {
            return index.uses[connection].kind != ConnectionKind::Async && !index.uses[connection].optional
                && index.setOf[index.to[connection]] != static_cast<std::int32_t>(set);
        });
        const bool isPlaced = std::any_of(primary.placement.begin(), primary.placement.end(), [&](const DomainId& id) {
            const auto& chain = index.domainChain[design.domains.rowOf(id)];
            return std::any_of(chain.begin(), chain.end(),
                               [&](std::uint32_t domain) { return events.domains[domain] != noEvent; });
        });
        if (needsOthers || isPlaced || primary.instances > 1 || events.componentShared[row] != noEvent)
            sets.push_back(design.sets[set].id);
    }
    return sets;
}

} // namespace linchpin
