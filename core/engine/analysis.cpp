// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"

#include "core/engine/bounds.h"
#include "core/engine/cut_sets.h"
#include "core/engine/findings.h"
#include "core/engine/importance.h"
#include "core/engine/reach.h"
#include "core/engine/system_diagram.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace linchpin
{

namespace
{

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
        m_structure = compile(m_design);
        m_result.timing.compile = watch.lap();
        auto diagram = buildDiagram(m_structure, m_options.maxNodes, m_stop);
        m_result.timing.diagram = watch.lap();
        if (diagram)
            exact(*diagram, watch);
        else
            interval();
        m_result.timing.importance += watch.lap();
        if (m_options.details) {
            m_result.reach = reachOf(m_design, m_structure);
            m_result.findings = findingsOf(m_design, m_structure, m_result);
            if (m_result.method == Method::Interval)
                m_result.findings.push_back({Rule::Interval,
                                             {},
                                             "The figures are bounds, not exact",
                                             "an exact answer for this design is out of reach within the budget"});
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

    void exact(const SystemDiagram& system, Stopwatch& watch)
    {
        const Diagram& diagram = system.diagram;
        m_result.diagramNodes = diagram.nodeCount();
        const std::vector<double> p = system.probabilities(events());
        for (std::size_t i = 0; i < system.journeys.size(); ++i) {
            const Diagram::Ref root = system.journeys[i];
            addJourney(i, Sweep(diagram, root).probability(p), root == Diagram::one, root == Diagram::zero,
                       eventsAt(system, singleFailures(diagram, root)));
        }
        Sweep sweep(diagram, system.system);
        m_result.unavailability = sweep.probability(p);
        m_result.broken = system.system == Diagram::one;
        m_result.nothingCanFail = system.system == Diagram::zero;
        if (!m_options.details)
            return;
        m_result.timing.importance = watch.lap();
        listCutSets(system);
        m_result.timing.cutSets = watch.lap();
        downtimeCaused(system, sweep, p);
        addSpofs(eventsAt(system, singleFailures(diagram, system.system)));
    }

    static std::vector<std::uint32_t> eventsAt(const SystemDiagram& system, std::vector<std::uint32_t> levels)
    {
        for (std::uint32_t& level : levels)
            level = system.eventAt[level];
        return levels;
    }

    void listCutSets(const SystemDiagram& system)
    {
        for (const auto& levels : minimalCutSets(system.diagram, system.system, m_options.maxOrder,
                                                 m_options.maxCutSets, &m_result.cutSetsTruncated)) {
            std::vector<std::string>& ids = m_result.cutSets.emplace_back();
            for (const std::uint32_t level : levels)
                ids.push_back(events().events[system.eventAt[level]].id);
            std::sort(ids.begin(), ids.end());
        }
        std::sort(m_result.cutSets.begin(), m_result.cutSets.end(),
                  [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    }

    void downtimeCaused(const SystemDiagram& system, Sweep& sweep, const std::vector<double>& p)
    {
        const std::vector<double> importance = sweep.birnbaum(p);
        const std::vector<bool> depends = sweep.support();
        std::vector<std::vector<std::uint32_t>> levelsOfBox(events().boxes.size());
        for (std::uint32_t level = 0; level < p.size(); ++level) {
            const Event& event = events().events[system.eventAt[level]];
            if (depends[level]) {
                levelsOfBox[event.box].push_back(level);
                m_result.birnbaum[event.id] = importance[level];
            }
        }
        for (std::size_t box = 0; box < levelsOfBox.size(); ++box) {
            const auto& levels = levelsOfBox[box];
            if (levels.empty())
                continue;
            if (m_stop.stop_requested())
                throw Cancelled();
            double caused = p[levels.front()] * importance[levels.front()];
            if (levels.size() > 1) {
                std::vector<double> perfect = p;
                for (const std::uint32_t level : levels)
                    perfect[level] = 0;
                caused = *m_result.unavailability - sweep.probability(perfect);
            }
            m_result.downtimeCausedHours[events().boxes[box].id] = caused * hoursPerYear;
        }
    }

    void addSpofs(const std::vector<std::uint32_t>& singles)
    {
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
            for (const JourneyResult& journey : m_result.journeys) {
                if (std::binary_search(journey.spofs.begin(), journey.spofs.end(), box.id))
                    spof.journeys.push_back(journey.id);
            }
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

    void interval()
    {
        std::vector<Node> roots;
        for (const JourneyRoot& journey : m_structure.journeys)
            roots.push_back(journey.root);
        roots.push_back(m_structure.system);
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
        for (const std::uint32_t event : bounds.back().singles)
            m_result.cutSets.push_back({events().events[event].id});
        std::sort(m_result.cutSets.begin(), m_result.cutSets.end());
        m_result.cutSetsTruncated = true;
        addSpofs(bounds.back().singles);
    }

    const Design& m_design;
    const AnalysisOptions& m_options;
    std::stop_token m_stop;
    Structure m_structure;
    Analysis m_result;
};

} // namespace

std::string_view toString(Method method)
{
    return method == Method::Exact ? "exact" : "interval";
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
