// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/score_sections.h"

#include "core/advice/suggestion.h"
#include "core/drill/box_name.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"
#include "core/practice/money.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr double criticalWeight = 2;   ///< of a critical journey against 1 of another
constexpr double mostOfMissed = 0.6;   ///< of the points, for a target that is missed
constexpr double spofsForNothing = 5;  ///< so many more than the model answer keeps leave no points
constexpr double acceptedCounts = 0.5; ///< of one that is not accepted
constexpr double quietCounts = 0.5;    ///< of one that stops a critical journey, for one that stops others only
constexpr double wasteFactor = 3;      ///< a third of the cost for nothing leaves no points
constexpr double enoughParts = 0.6;    ///< from this share of the parts on, the rest of the drawing counts in full
constexpr double overFactor = 2;       ///< half as much again as the budget leaves no points

std::string namesOf(const Scenario& scenario, const std::vector<JourneyId>& ids)
{
    std::vector<std::string> names;
    for (const ScenarioJourney& each : scenario.journeys) {
        if (std::find(ids.begin(), ids.end(), each.journey.id) != ids.end())
            names.push_back(each.journey.name);
    }
    return listed(names);
}

std::vector<JourneyId> others(const Part& part, const FoundPart& found)
{
    std::vector<JourneyId> rest = part.journeys;
    std::erase_if(rest, [&](const JourneyId& id) {
        return std::find(found.journeys.begin(), found.journeys.end(), id) != found.journeys.end()
            || std::find(found.wrongly.begin(), found.wrongly.end(), id) != found.wrongly.end();
    });
    return rest;
}

std::string partWords(const Scenario& scenario, const Part& part, const FoundPart& found, const Design& design)
{
    if (found.components.empty())
        return filled(phrase("Practice", "%1: not found on its journeys"), {part.name});
    const std::string as = nameOfBox(design, found.components.front().text());
    if (!found.wrongly.empty())
        return filled(part.path == PartPath::Off ? phrase("Practice", "%1 (%2): %3 waits for it")
                                                 : phrase("Practice", "%1 (%2): %3 does not wait for it"),
                      {part.name, as, namesOf(scenario, found.wrongly)});
    const std::vector<JourneyId> rest = others(part, found);
    if (!rest.empty())
        return filled(phrase("Practice", "%1 (%2): not reached by %3"), {part.name, as, namesOf(scenario, rest)});
    return filled(phrase("Practice", "%1: drawn as %2"), {part.name, as});
}

double nines(double unavailability)
{
    return unavailability >= 1 ? 0 : -std::log10(unavailability);
}

/// Of the points of a journey, by its nines where it misses its target.
double shareOf(const JourneyResult& journey, double target)
{
    if (journey.broken)
        return 0;
    return journey.met ? 1 : mostOfMissed * std::min(1.0, nines(journey.unavailability) / nines(1 - target));
}

/// The single change that would gain most for it, for its price.
std::string bestStep(const Judged& judged, const JourneyId& journey, const std::stop_token& stop)
{
    const Outset outset = outsetOf(judged.design, {journey}, {}, stop);
    const auto best = worthiest(
        outset, [](Move, double) { return true; }, stop);
    return best ? best->candidate.title
                : phrase("Practice", "No single copy helps: look at what it needs, and whether it must wait for it");
}

ScoreLine journeyLine(const ScenarioJourney& wanted, const Judged& judged, double of, const std::stop_token& stop)
{
    const Journey& journey = wanted.journey;
    const JourneyResult* result = judged.analysis.journey(journey.id);
    const std::string target = percentOfUnavailability(1 - *journey.target);
    if (!result)
        return {filled(phrase("Practice", "%1: not drawn"), {journey.name}),
                phrase("Practice", "Let its client reach what serves it"), 0, of};
    if (result->broken)
        return {filled(phrase("Practice", "%1: does not work even with everything up"), {journey.name}),
                phrase("Practice", "Look at the findings: something that it needs cannot be had"), 0, of};
    if (result->nothingCanFail)
        return {filled(phrase("Practice", "%1: needs nothing that is drawn"), {journey.name}),
                phrase("Practice", "Let its client reach what serves it"), 0, of};
    const double points = of * shareOf(*result, *journey.target);
    const std::string reached = percentOfUnavailability(result->unavailability);
    if (result->met)
        return {filled(phrase("Practice", "%1: %2, and %3 is wanted"), {journey.name, reached, target}), "", points,
                of};
    return {filled(phrase("Practice", "%1: only %2 of the %3 wanted, down %4 a year"),
                   {journey.name, reached, target, durationOfHours(result->unavailability * hoursPerYear)}),
            bestStep(judged, journey.id, stop), points, of};
}

std::vector<std::string> stoppedBy(const Judged& judged, const std::string& box)
{
    std::vector<std::string> names;
    for (const JourneyResult& journey : judged.analysis.journeys) {
        if (std::find(journey.spofs.begin(), journey.spofs.end(), box) != journey.spofs.end())
            names.push_back(journey.name);
    }
    return names;
}

bool stopsCritical(const Judged& judged, const std::string& box)
{
    const auto& journeys = judged.analysis.journeys;
    return std::any_of(journeys.begin(), journeys.end(), [&](const JourneyResult& each) {
        return each.critical && std::find(each.spofs.begin(), each.spofs.end(), box) != each.spofs.end();
    });
}

ScoreLine openSpofLine(const Judged& judged, const std::string& id)
{
    const std::string name = nameOfBox(judged.design, id);
    const std::string stops = listed(stoppedBy(judged, id));
    if (judged.drawnSpofs().contains(id))
        return {filled(phrase("Practice", "If %1 fails, this stops: %2"), {name, stops}), "", 0, 0};
    const bool isCommonCause = partsOfBox(id).second == "shared";
    return {filled(phrase("Practice", "Alone, %1 stops this: %2"), {name, stops}),
            isCommonCause ? phrase("Practice", "Let the copies differ, so that what fails one need not fail all")
                          : phrase("Practice", "Fail over more surely and faster, or need no failover"),
            0, 0};
}

double spofsCounted(const Judged& judged)
{
    const std::set<std::string> open = judged.openSpofs();
    double sum = 0;
    for (const std::string& box : judged.spofs())
        sum += (open.contains(box) ? 1 : acceptedCounts) * (stopsCritical(judged, box) ? 1 : quietCounts);
    return sum;
}

std::string wasteWords(const Judged& judged, const Waste& waste, const std::string& currency)
{
    const Component& component = judged.design.components.at(ComponentId(waste.id));
    if (waste.isOffJourneys)
        return filled(phrase("Practice", "No journey gets to %1, %2 a month"),
                      {component.name, money(waste.monthlyCost, currency)});
    if (waste.copies < component.instances)
        return filled(phrase("Practice", "%1: %2 of its instances gain nothing, %3 a month"),
                      {component.name, std::to_string(waste.copies), money(waste.monthlyCost, currency)});
    return filled(phrase("Practice", "%1 gains nothing, %2 a month"),
                  {component.name, money(waste.monthlyCost, currency)});
}

} // namespace

ScoreSection partsSection(const Scenario& scenario, const Judged& judged, double of)
{
    ScoreSection section{Section::Parts, 0, of, {}};
    double weights = 0;
    for (const Part& part : scenario.parts)
        weights += part.weight;
    for (std::size_t i = 0; i < scenario.parts.size(); ++i) {
        const Part& part = scenario.parts[i];
        const double most = of * part.weight / weights;
        const double share = shareOf(part, judged.parts[i]);
        section.lines.push_back({partWords(scenario, part, judged.parts[i], judged.design),
                                 share < 1 ? part.remedy : std::string(), share * most, most});
        section.points += share * most;
    }
    return section;
}

ScoreSection availabilitySection(const Scenario& scenario, const Judged& judged, double of, const std::stop_token& stop)
{
    ScoreSection section{Section::Availability, 0, of, {}};
    const auto weight = [](const ScenarioJourney& each) { return each.journey.critical ? criticalWeight : 1.0; };
    double weights = 0;
    for (const ScenarioJourney& each : scenario.journeys)
        weights += weight(each);
    for (const ScenarioJourney& each : scenario.journeys) {
        section.lines.push_back(journeyLine(each, judged, of * weight(each) / weights, stop));
        section.points += section.lines.back().points;
    }
    return section;
}

ScoreSection spofSection(const Scenario& scenario, const Judged& drawing, double of, const std::stop_token& stop)
{
    ScoreSection section{Section::Spofs, 0, of, {}};
    const bool anyBroken = !drawing.missing.empty()
        || std::any_of(drawing.analysis.journeys.begin(), drawing.analysis.journeys.end(),
                       [](const JourneyResult& each) { return each.broken || each.nothingCanFail; });
    if (anyBroken) {
        section.lines.push_back(
            {phrase("Practice", "A journey does not work at all, so nothing can be said of what stops it"),
             phrase("Practice", "Make every journey work first"), 0, of});
        return section;
    }
    const Judged model = judged(scenario, scenario.answer, stop);
    const std::set<std::string> open = drawing.openSpofs();
    const std::set<std::string> all = drawing.spofs();
    const double over = std::max(0.0, spofsCounted(drawing) - spofsCounted(model));
    section.points = of * std::max(0.0, 1 - over / spofsForNothing);
    section.lines.push_back(
        {filled(phrase("Practice",
                       "Left: %1, of which %2 accepted with a reason; the model answer keeps %3, of which %4 accepted"),
                {std::to_string(all.size()), std::to_string(all.size() - open.size()),
                 std::to_string(model.spofs().size()),
                 std::to_string(model.spofs().size() - model.openSpofs().size())}),
         over > 0
             ? phrase("Practice",
                      "Give each a copy that fails apart from it, or accept it with a reason: it counts half then, "
                      "as one does that stops no critical journey")
             : "",
         section.points, of});
    for (const std::string& id : open)
        section.lines.push_back(openSpofLine(drawing, id));
    return section;
}

ScoreSection costSection(const Scenario& scenario, const Judged& judged, double of, const std::stop_token& stop)
{
    ScoreSection section{Section::Cost, 0, of, {}};
    const double cost = judged.monthlyCost;
    const double over = std::max(0.0, cost - scenario.budget);
    const double kept = of / 2 * std::max(0.0, 1 - overFactor * over / scenario.budget);
    section.lines.push_back({filled(over > 0 ? phrase("Practice", "%1 a month, more than the budget of %2")
                                             : phrase("Practice", "%1 a month, within the budget of %2"),
                                    {money(cost, scenario.currency), money(scenario.budget, scenario.currency)}),
                             over > 0 ? phrase("Practice", "Take away what gains least for its price") : "", kept,
                             of / 2});
    double wasted = 0;
    std::vector<ScoreLine> lines;
    for (const Waste& waste : wasteIn(judged, stop)) {
        if (waste.monthlyCost <= 0)
            continue;
        wasted += waste.monthlyCost;
        lines.push_back({wasteWords(judged, waste, scenario.currency), "", 0, 0});
    }
    const double lean = of / 2 * (cost > 0 ? std::max(0.0, 1 - wasteFactor * wasted / cost) : 1);
    section.lines.push_back(
        {lines.empty()
             ? phrase("Practice", "All redundancy gains something")
             : filled(phrase("Practice", "%1 a month for what gains nothing"), {money(wasted, scenario.currency)}),
         lines.empty() ? "" : phrase("Practice", "Take it away: no journey would be down a minute a year more"), lean,
         of / 2});
    section.lines.insert(section.lines.end(), lines.begin(), lines.end());
    if (judged.design.currency != scenario.currency)
        section.lines.push_back(
            {filled(phrase("Practice", "The drawing counts in %1, which is taken for %2"),
                    {judged.design.currency, scenario.currency}),
             filled(phrase("Practice", "Set its currency to %1, and its costs in it"), {scenario.currency}), 0, 0});
    section.points = kept + lean;
    return section;
}

double drawnShare(const Scenario& scenario, const Judged& judged)
{
    return partsSection(scenario, judged, 1).points;
}

void countAsDrawn(ScoreSection& section, double share)
{
    const double less = section.points * (1 - std::min(1.0, share / enoughParts));
    if (less <= 0)
        return;
    section.points -= less;
    section.lines.push_back({filled(phrase("Practice",
                                           "Only %1 % of what is needed is drawn, and the rest can neither "
                                           "fail nor cost"),
                                    {std::to_string(std::lround(100 * share))}),
                             phrase("Practice", "Draw the missing parts first"), -less, 0});
}

} // namespace linchpin
