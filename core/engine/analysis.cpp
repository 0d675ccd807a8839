// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"

#include "core/engine/bounds.h"
#include "core/engine/findings.h"
#include "core/engine/reach.h"
#include "core/engine/sensitivity.h"
#include "core/engine/unrolled.h"
#include "core/model/phrase.h"
#include "core/tree/cut_sets.h"
#include "core/tree/double_failures.h"
#include "core/tree/importance.h"
#include "core/tree/solver.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <numeric>

namespace linchpin
{

namespace
{

/// Of what cycles unroll into, before bounds have to do.
constexpr std::size_t maxUnrolledGates = 2'000'000;

/// Pairs of failures are tried one by one up to so many events.
constexpr std::size_t mostEventsForPairs = 2'000;

class Stopwatch
{
public:
    /// Seconds since it was made or last asked.
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - m_since).count();
        m_since = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

class Analyst
{
public:
    Analyst(const Design& design, const AnalysisOptions& options, std::stop_token stop)
        : m_design(design)
        , m_options(options)
        , m_stop(std::move(stop))
    { }

    Analysis run()
    {
        if (m_design.components.empty())
            return std::move(m_result);
        Stopwatch watch;
        m_structure = compile(m_design, m_stop);
        std::vector<Node> roots;
        for (const JourneyRoot& journey : m_structure.journeys)
            roots.push_back(journey.root);
        roots.push_back(m_structure.system);
        std::optional<Unrolled> acyclic = unrolled(m_structure, roots, maxUnrolledGates, m_stop);
        m_result.timing.compile = watch.lap();
        if (acyclic)
            solve(std::move(*acyclic), watch);
        else
            boundAlone(roots);
        m_result.timing.importance += watch.lap();
        if (m_options.details || m_options.sensitivity)
            m_result.reach = reachOf(m_design, m_structure);
        if (m_options.details) {
            checkStop(m_stop);
            m_result.findings = findingsOf(m_design, m_structure, m_result);
            if (m_result.method == Method::Interval)
                m_result.findings.push_back(
                    {Rule::Interval,
                     {},
                     phrase("Finding", "The figures are bounds, not exact"),
                     phrase("Finding", "an exact answer for this design is out of reach within the budget")});
            if (m_result.method == Method::Estimate)
                m_result.findings.push_back(
                    {Rule::Interval,
                     {},
                     phrase("Finding", "The figures are estimates, not exact"),
                     phrase("Finding",
                            "an exact answer for this design is out of reach within the budget, so "
                            "its states were sampled")});
        }
        m_result.timing.findings = watch.lap();
        return std::move(m_result);
    }

private:
    const Events& events() const { return m_structure.events; }

    void addJourney(std::size_t i, double unavailability, bool broken, bool nothingCanFail,
                    const std::vector<std::uint32_t>& singles)
    {
        const JourneyRoot& root = m_structure.journeys[i];
        JourneyResult journey;
        journey.id = root.id;
        journey.name = root.name;
        journey.unavailability = broken ? 1 : unavailability;
        journey.target = root.target;
        journey.met = !broken && (!root.target || 1 - unavailability >= *root.target);
        journey.critical = root.critical;
        journey.broken = broken;
        journey.nothingCanFail = nothingCanFail;
        journey.spofs = boxIds(singles);
        m_result.journeys.push_back(std::move(journey));
        m_stopJourney.push_back(singles);
    }

    std::vector<std::string> boxIds(const std::vector<std::uint32_t>& eventIndices) const
    {
        std::vector<std::string> ids;
        for (const std::uint32_t event : eventIndices)
            ids.push_back(events().boxes[events().events[event].box].id);
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }

    void solve(Unrolled acyclic, Stopwatch& watch)
    {
        std::vector<double> probability;
        probability.reserve(events().events.size());
        for (const Event& event : events().events)
            probability.push_back(event.probability);
        // The journeys are solved beside the system, on a thread of their own where that pays.
        const SolverOptions budget = {m_options.maxNodes, m_options.keptNodes, m_options.maxSampling, true};
        const auto journeyRoots = std::span(acyclic.roots).first(acyclic.roots.size() - 1);
        const bool isOne = journeyRoots.size() == 1 && journeyRoots.front() == acyclic.roots.back();
        std::optional<Solver> ofJourneys;
        if (m_options.journeys && !isOne)
            ofJourneys.emplace(acyclic.tree, probability, budget, m_stop);
        auto ofSystem = std::make_unique<Solver>(std::move(acyclic.tree), std::move(probability), budget, m_stop);
        Solver& solver = *ofSystem;
        const auto solveJourneys = [&] {
            for (const Node root : journeyRoots)
                ofJourneys->solve(root);
        };
        constexpr std::size_t manyGates = 500;
        std::future<void> beside;
        if (ofJourneys && m_options.isAlone && solver.tree().gates.size() > manyGates)
            beside = std::async(std::launch::async, solveJourneys);
        else if (ofJourneys)
            solveJourneys();
        solver.solve(acyclic.roots.back());
        if (beside.valid())
            beside.get();
        m_result.diagramNodes = solver.diagramNodes() + (ofJourneys ? ofJourneys->diagramNodes() : 0);
        m_result.timing.singleFailures = solver.singleFailureSeconds();
        m_result.timing.diagram = watch.lap() - solver.singleFailureSeconds();

        for (std::size_t i = 0; m_options.journeys && i < journeyRoots.size(); ++i) {
            const Node root = journeyRoots[i];
            const Solver& of = ofJourneys ? *ofJourneys : solver;
            addJourney(i, figureOf(of, root), root == alwaysFails, root == neverFails, of.singleFailuresOf(root));
        }
        const Node system = acyclic.roots.back();
        m_result.unavailability = figureOf(solver, system);
        m_result.broken = system == alwaysFails;
        m_result.nothingCanFail = system == neverFails;
        const std::vector<std::uint32_t> singles = solver.singleFailuresOf(system);
        if (!solver.isExact(system)) {
            const Interval likely = solver.likely(system);
            m_result.method = solver.isSampled() ? Method::Estimate : Method::Interval;
            m_result.confidence = solver.confidence();
            m_result.unavailabilityLow = likely.low;
            m_result.unavailabilityHigh = likely.high;
            m_result.certainLow = solver.low(system);
            m_result.certainHigh = solver.high(system);
            if (m_options.details)
                listSmallSets(solver.tree(), system, singles);
        } else if (!m_result.broken) {
            checkStop(m_stop);
            auto sensitivity = std::make_shared<Sensitivity>(std::move(ofSystem), system);
            Importance& importance = sensitivity->importance();
            downtimeCaused(importance, singles);
            m_result.timing.importance = watch.lap();
            if (m_options.details) {
                measureImportance(importance);
                m_result.timing.importance += watch.lap();
                listCutSets(solver, system, singles);
                m_result.timing.cutSets = watch.lap();
            }
            if (m_options.sensitivity) {
                sensitivity->name(events());
                m_result.sensitivity = std::move(sensitivity);
            }
        }
        if (!m_result.broken)
            addSpofs(singles);
    }

    /// A sampled figure is the middle of what is likely, a bounded one the worst that it can be.
    static double figureOf(const Solver& solver, Node root)
    {
        const Interval likely = solver.likely(root);
        return solver.isSampled() && !solver.isExact(root) ? (likely.low + likely.high) / 2 : solver.high(root);
    }

    void listCutSets(const Solver& solver, Node system, const std::vector<std::uint32_t>& singles)
    {
        try {
            const CutSets sets(solver, system, {m_options.maxOrder}, m_stop);
            m_result.cutSetCounts = sets.countByOrder(m_options.maxOrder);
            m_result.cutSetCount = std::accumulate(m_result.cutSetCounts.begin(), m_result.cutSetCounts.end(),
                                                   std::uint64_t(0), [](std::uint64_t a, std::uint64_t b) {
                                                       return a > std::numeric_limits<std::uint64_t>::max() - b
                                                           ? std::numeric_limits<std::uint64_t>::max()
                                                           : a + b;
                                                   });
            for (const std::vector<std::uint32_t>& set : sets.mostProbable(m_options.maxCutSets)) {
                std::vector<std::string>& ids = m_result.cutSets.emplace_back();
                for (const std::uint32_t event : set)
                    ids.push_back(events().events[event].id);
                std::sort(ids.begin(), ids.end());
            }
            m_result.cutSetsTruncated = m_result.cutSets.size() < *m_result.cutSetCount;
            std::sort(m_result.cutSets.begin(), m_result.cutSets.end(),
                      [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
        } catch (const DiagramTooLarge&) {
            listSmallSets(solver.tree(), system, singles);
        }
    }

    /// Where there is no diagram to read them off: all of order 1, and of order 2 in designs that are not huge.
    void listSmallSets(const FaultTree& tree, Node system, const std::vector<std::uint32_t>& singles)
    {
        listSingles(singles);
        if (m_options.maxOrder < 2 || events().events.size() > mostEventsForPairs)
            return;
        const LocalTree whole = LocalTreeCutter(tree, m_stop).cut(system);
        const auto pairs = doubleFailures(whole, m_stop);
        const auto idOf = [&](std::uint32_t item) { return events().events[tree.eventOf(whole.items[item].node)].id; };
        for (std::size_t i = 0; i < std::min(pairs.size(), m_options.maxCutSets); ++i) {
            std::vector<std::string>& ids = m_result.cutSets.emplace_back();
            ids = {idOf(pairs[i].first), idOf(pairs[i].second)};
            std::sort(ids.begin(), ids.end());
        }
        std::sort(m_result.cutSets.begin() + static_cast<std::ptrdiff_t>(singles.size()), m_result.cutSets.end());
        m_result.cutSetsTruncated = m_options.maxOrder > 2 || pairs.size() > m_options.maxCutSets;
        if (m_options.maxOrder == 2) {
            m_result.cutSetCounts = {singles.size(), pairs.size()};
            m_result.cutSetCount = singles.size() + pairs.size();
        }
    }

    void listSingles(const std::vector<std::uint32_t>& singles)
    {
        for (const std::uint32_t event : singles)
            m_result.cutSets.push_back({events().events[event].id});
        std::sort(m_result.cutSets.begin(), m_result.cutSets.end());
        m_result.cutSetsTruncated = true;
    }

    /// Of all boxes; without details and sensitivity of the single points of failure alone.
    void downtimeCaused(Importance& importance, const std::vector<std::uint32_t>& singles)
    {
        std::vector<std::vector<std::uint32_t>> eventsOfBox(events().boxes.size());
        std::vector<bool> wanted(events().boxes.size(), m_options.details || m_options.sensitivity);
        for (const std::uint32_t event : singles)
            wanted[events().events[event].box] = true;
        for (std::uint32_t event = 0; event < events().events.size(); ++event) {
            if (importance.support()[event] && wanted[events().events[event].box])
                eventsOfBox[events().events[event].box].push_back(event);
        }
        std::vector<std::pair<std::string, double>> caused;
        for (std::size_t box = 0; box < eventsOfBox.size(); ++box) {
            const auto& ofBox = eventsOfBox[box];
            if (ofBox.empty())
                continue;
            checkStop(m_stop);
            const double share = ofBox.size() == 1
                ? events().events[ofBox.front()].probability * importance.birnbaum()[ofBox.front()]
                : *m_result.unavailability - importance.unavailabilityWithout(ofBox);
            caused.emplace_back(events().boxes[box].id, share * hoursPerYear);
        }
        std::sort(caused.begin(), caused.end());
        for (auto& [id, hours] : caused)
            m_result.downtimeCausedHours.emplace_hint(m_result.downtimeCausedHours.end(), std::move(id), hours);
    }

    void measureImportance(Importance& importance)
    {
        const double q = *m_result.unavailability;
        std::vector<std::pair<std::string, EventImportance>> measured;
        for (std::uint32_t index = 0; index < events().events.size(); ++index) {
            if ((index & 0xFFF) == 0)
                checkStop(m_stop);
            if (!importance.support()[index])
                continue;
            const Event& event = events().events[index];
            EventImportance measures;
            measures.birnbaum = importance.birnbaum()[index];
            double without = q - event.probability * measures.birnbaum;
            if (without < q / 128) // what is left of a difference has lost digits
                without = importance.unavailabilityWithout({index});
            measures.criticality = measures.birnbaum * event.probability / q;
            measures.fussellVesely = 1 - without / q;
            measures.riskAchievement = (q + (1 - event.probability) * measures.birnbaum) / q;
            if (without > 0)
                measures.riskReduction = q / without;
            measured.emplace_back(event.id, measures);
        }
        std::sort(measured.begin(), measured.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [id, measures] : measured)
            m_result.importance.emplace_hint(m_result.importance.end(), std::move(id), measures);
    }

    void addSpofs(const std::vector<std::uint32_t>& singles)
    {
        std::vector<std::vector<std::uint32_t>> stopped(events().boxes.size()); ///< journeys, by box
        for (std::uint32_t i = 0; i < m_stopJourney.size(); ++i) {
            for (const std::uint32_t event : m_stopJourney[i]) {
                auto& journeys = stopped[events().events[event].box];
                if (journeys.empty() || journeys.back() != i)
                    journeys.push_back(i);
            }
        }
        std::vector<bool> taken(events().boxes.size(), false);
        for (const std::uint32_t event : singles) {
            const std::uint32_t boxIndex = events().events[event].box;
            if (taken[boxIndex])
                continue;
            taken[boxIndex] = true;
            const Box& box = events().boxes[boxIndex];
            Spof spof;
            spof.id = box.id;
            spof.type = box.type;
            spof.element = box.element;
            for (const std::uint32_t journey : stopped[boxIndex])
                spof.journeys.push_back(m_result.journeys[journey].id);
            if (const auto caused = m_result.downtimeCausedHours.find(box.id);
                caused != m_result.downtimeCausedHours.end())
                spof.downtimeCausedHours = caused->second;
            const Component* component = m_design.components.find(box.element.as<ComponentId>());
            const Domain* domain = m_design.domains.find(box.element.as<DomainId>());
            spof.accepted = (box.type == BoxType::Component && component && component->acceptedRisk)
                || (box.type == BoxType::Domain && domain && domain->acceptedRisk);
            m_result.spofs.push_back(std::move(spof));
        }
        std::sort(m_result.spofs.begin(), m_result.spofs.end(), [](const Spof& a, const Spof& b) {
            return a.downtimeCausedHours != b.downtimeCausedHours ? a.downtimeCausedHours > b.downtimeCausedHours
                                                                  : a.id < b.id;
        });
    }

    /// Where the cycles are too large to be unrolled.
    void boundAlone(const std::vector<Node>& roots)
    {
        const std::vector<Bounds> bounds = boundsOf(m_structure, roots, m_stop);
        m_result.method = Method::Interval;
        for (std::size_t i = 0; i < m_structure.journeys.size(); ++i)
            addJourney(i, bounds[i].high, bounds[i].broken, false, bounds[i].singles);
        m_result.unavailability = bounds.back().high;
        m_result.unavailabilityLow = bounds.back().low;
        m_result.unavailabilityHigh = bounds.back().high;
        m_result.broken = bounds.back().broken;
        if (m_result.broken)
            return;
        listSingles(bounds.back().singles);
        addSpofs(bounds.back().singles);
    }

    const Design& m_design;
    const AnalysisOptions& m_options;
    std::stop_token m_stop;
    Structure m_structure;
    std::vector<std::vector<std::uint32_t>> m_stopJourney; ///< events that fail it alone, by journey
    Analysis m_result;
};

} // namespace

std::string_view toString(Method method)
{
    switch (method) {
    case Method::Exact:
        return "exact";
    case Method::Interval:
        return "interval";
    case Method::Estimate:
        break;
    }
    return "estimate";
}

std::optional<double> Analysis::availability() const
{
    return unavailability ? std::optional(1 - *unavailability) : std::nullopt;
}

std::optional<double> Analysis::downtimeHoursPerYear() const
{
    return unavailability ? std::optional(*unavailability * hoursPerYear) : std::nullopt;
}

const Spof* Analysis::spof(const std::string& boxId) const
{
    const auto at = std::find_if(spofs.begin(), spofs.end(), [&](const Spof& spof) { return spof.id == boxId; });
    return at == spofs.end() ? nullptr : &*at;
}

const JourneyResult* Analysis::journey(const JourneyId& id) const
{
    const auto at =
        std::find_if(journeys.begin(), journeys.end(), [&](const JourneyResult& journey) { return journey.id == id; });
    return at == journeys.end() ? nullptr : &*at;
}

Analysis analyze(const Design& design, const AnalysisOptions& options, std::stop_token stop)
{
    return Analyst(design, options, std::move(stop)).run();
}

} // namespace linchpin
