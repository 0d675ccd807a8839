// SPDX-License-Identifier: GPL-3.0-or-later
#include "brute_force.h"

#include "structure.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <stdexcept>

namespace linchpin::reference
{
namespace
{

constexpr double hoursPerYear = 8766;

/// Whether something fails, for each state.
using Failures = std::vector<char>;

std::vector<Failures> journeyFailures(const Design& design)
{
    std::vector<std::vector<View>> views;
    for (const Journey& journey : design.journeys) {
        views.emplace_back();
        for (const Access access : journey.accesses)
            views.back().push_back(compile(design, journey, access));
    }
    const State states = State{1} << design.events.size();
    std::vector<Failures> failures(design.journeys.size(), Failures(states, 0));
    for (State down = 0; down < states; ++down) {
        const Bits alive = aliveComponents(design, down);
        for (std::size_t j = 0; j < views.size(); ++j) {
            const bool works = std::all_of(views[j].begin(), views[j].end(),
                                           [&](const View& view) { return succeeds(design, view, alive, down); });
            failures[j][down] = works ? 0 : 1;
        }
    }
    return failures;
}

Failures systemFailures(const Design& design, const std::vector<Failures>& journeys)
{
    const bool hasCritical = std::any_of(design.journeys.begin(), design.journeys.end(),
                                         [](const Journey& journey) { return journey.isCritical; });
    Failures system(journeys.front().size(), 0);
    for (std::size_t j = 0; j < journeys.size(); ++j) {
        if (hasCritical && !design.journeys[j].isCritical)
            continue;
        for (std::size_t down = 0; down < system.size(); ++down)
            system[down] = system[down] || journeys[j][down];
    }
    return system;
}

/// The sum over all failing states, folded by one event at a time.
double unavailability(const Failures& failures, const std::vector<double>& events)
{
    std::vector<double> terms(failures.begin(), failures.end());
    for (std::size_t e = events.size(); e-- > 0;) {
        const std::size_t half = std::size_t{1} << e;
        for (std::size_t down = 0; down < half; ++down)
            terms[down] = events[e] * terms[down + half] + (1 - events[e]) * terms[down];
    }
    return terms.front();
}

bool dependsOn(const Failures& failures, std::size_t event)
{
    const std::size_t change = std::size_t{1} << event;
    bool depends = false;
    for (std::size_t down = 0; down < failures.size(); ++down) {
        if (failures[down] && !failures[down | change])
            throw std::logic_error("a failure brings something back");
        depends = depends || failures[down] != failures[down | change];
    }
    return depends;
}

/// Empty for what fails with everything up.
std::vector<std::vector<std::string>> cutSetsOf(const Failures& failures, const std::vector<Event>& events)
{
    std::vector<std::vector<std::string>> cutSets;
    if (failures.front())
        return cutSets;
    for (std::size_t a = 0; a < events.size(); ++a) {
        const std::size_t first = std::size_t{1} << a;
        if (failures[first])
            cutSets.push_back({events[a].id});
        for (std::size_t b = 0; b < a; ++b) {
            const std::size_t second = std::size_t{1} << b;
            if (failures[first | second] && !failures[first] && !failures[second])
                cutSets.push_back({std::min(events[a].id, events[b].id), std::max(events[a].id, events[b].id)});
        }
    }
    std::sort(cutSets.begin(), cutSets.end(), [](const auto& left, const auto& right) {
        return left.size() != right.size() ? left.size() < right.size() : left < right;
    });
    return cutSets;
}

std::vector<std::string> spofsOf(const Failures& failures, const std::vector<Event>& events)
{
    std::set<std::string> boxes;
    for (std::size_t e = 0; e < events.size(); ++e) {
        if (!failures.front() && failures[std::size_t{1} << e])
            boxes.insert(events[e].box);
    }
    return {boxes.begin(), boxes.end()};
}

std::map<std::string, double> downtimeCaused(const Failures& failures, const std::vector<Event>& events,
                                             const std::vector<double>& unavailabilities)
{
    std::set<std::string> boxes;
    for (std::size_t e = 0; e < events.size(); ++e) {
        if (dependsOn(failures, e))
            boxes.insert(events[e].box);
    }
    const double today = unavailability(failures, unavailabilities);
    std::map<std::string, double> caused;
    for (const std::string& box : boxes) {
        std::vector<double> without = unavailabilities;
        for (std::size_t e = 0; e < events.size(); ++e) {
            if (events[e].box == box)
                without[e] = 0;
        }
        caused[box] = (today - unavailability(failures, without)) * hoursPerYear;
    }
    return caused;
}

} // namespace

Answer bruteForce(const nlohmann::json& file)
{
    const Design design = read(file);
    Answer answer;
    if (design.components.empty()) {
        answer.unavailability = std::numeric_limits<double>::quiet_NaN();
        answer.journeys["default"] = answer.unavailability;
        answer.journeySpofs["default"];
        return answer;
    }
    std::vector<double> unavailabilities;
    for (const Event& event : design.events)
        unavailabilities.push_back(event.unavailability);
    const std::vector<Failures> journeys = journeyFailures(design);
    for (std::size_t j = 0; j < journeys.size(); ++j) {
        const std::string& id = design.journeys[j].id;
        answer.journeys[id] = unavailability(journeys[j], unavailabilities);
        answer.journeySpofs[id] = spofsOf(journeys[j], design.events);
        if (journeys[j].front())
            answer.broken.insert(id);
    }
    const Failures system = systemFailures(design, journeys);
    answer.unavailability = unavailability(system, unavailabilities);
    answer.cutSets = cutSetsOf(system, design.events);
    answer.spofs = spofsOf(system, design.events);
    answer.downtimeCausedHours = downtimeCaused(system, design.events, unavailabilities);
    return answer;
}

} // namespace linchpin::reference
