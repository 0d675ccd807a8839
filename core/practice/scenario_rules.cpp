// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scenario_rules.h"

#include "core/advice/suggestion.h"
#include "core/engine/words.h"
#include "core/io/json_writer.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"
#include "core/practice/found_parts.h"

#include <algorithm>
#include <set>

namespace linchpin
{

namespace
{

constexpr std::size_t hintSteps = 3;

std::string at(const char* table, std::size_t row, const char* field = "")
{
    return "$." + std::string(table) + "[" + std::to_string(row) + "]" + field;
}

template<class Rows, class IdOf>
void requireDistinct(const char* table, const Rows& rows, IdOf idOf)
{
    if (rows.empty())
        throw Error("$." + std::string(table), phrase("Error", "is empty"), phrase("Error", "add one at least"));
    std::set<std::string> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (const std::string id = idOf(rows[i]); !seen.insert(id).second)
            throw Error(at(table, i, ".id"), filled(phrase("Error", "%1 is used twice"), {inQuotes(id)}),
                        phrase("Error", "give each an id of its own"));
    }
}

bool hasActor(const Scenario& scenario, const ElementId& id)
{
    return std::any_of(scenario.actors.begin(), scenario.actors.end(),
                       [&](const Actor& actor) { return actor.id.as<ElementId>() == id; });
}

bool hasJourney(const Scenario& scenario, const JourneyId& id)
{
    return std::any_of(scenario.journeys.begin(), scenario.journeys.end(),
                       [&](const ScenarioJourney& each) { return each.journey.id == id; });
}

void refuseName(const std::string& place, const char* problem, const std::string& id)
{
    throw Error(place, filled(phrase("Error", problem), {inQuotes(id)}), phrase("Error", "name one that is there"));
}

void requireNames(const Scenario& scenario)
{
    for (std::size_t i = 0; i < scenario.journeys.size(); ++i) {
        if (const ElementId& by = scenario.journeys[i].journey.entries.front(); !hasActor(scenario, by))
            refuseName(at("journeys", i, ".by"), translatable("Error", "there is no actor %1"), by.text());
    }
    for (std::size_t i = 0; i < scenario.parts.size(); ++i) {
        const Part& part = scenario.parts[i];
        if (part.kinds.empty() || part.journeys.empty())
            throw Error(at("parts", i, part.kinds.empty() ? ".kinds" : ".journeys"), phrase("Error", "is empty"),
                        phrase("Error", "add one at least"));
        for (const JourneyId& id : part.journeys) {
            if (!hasJourney(scenario, id))
                refuseName(at("parts", i, ".journeys"), translatable("Error", "there is no journey %1"), id.text());
        }
    }
    for (std::size_t i = 0; i < scenario.followUps.size(); ++i) {
        if (const std::string& lost = scenario.followUps[i].lose; !lost.empty() && !scenario.part(lost))
            refuseName(at("followUps", i, ".lose"), translatable("Error", "there is no part %1"), lost);
    }
    if (!scenario.part(scenario.linchpinPart))
        refuseName("$.linchpin.part", translatable("Error", "there is no part %1"), scenario.linchpinPart);
    if (scenario.hints.size() != hintSteps)
        throw Error("$.hints", filled(phrase("Error", "has %1 steps"), {std::to_string(scenario.hints.size())}),
                    phrase("Error", "write three: a nudge, more, and almost the answer"));
    if (std::all_of(scenario.weights.begin(), scenario.weights.end(), [](double weight) { return weight == 0; }))
        throw Error("$.weights", phrase("Error", "gives no points at all"),
                    phrase("Error", "give one section more than 0"));
}

void requireJourney(const Scenario& scenario, const ScenarioJourney& wanted)
{
    const Journey* own = scenario.answer.journey(wanted.journey.id);
    if (!own)
        throw Error("$.answer.design.journeys",
                    filled(phrase("Error", "the model answer has no journey %1"), {inQuotes(wanted.journey.id.text())}),
                    phrase("Error", "add it, with the figures of the scenario's"));
    if (own->target != wanted.journey.target || own->access != wanted.journey.access
        || own->critical != wanted.journey.critical)
        throw Error("$.answer.design.journeys",
                    filled(phrase("Error", "%1 differs from the scenario's journey"), {inQuotes(own->id.text())}),
                    phrase("Error", "give both the same access, target and critical"));
}

void requireParts(const Scenario& scenario)
{
    const std::vector<FoundPart> found = foundParts(scenario, asked(scenario, scenario.answer));
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (shareOf(scenario.parts[i], found[i]) < 1)
            throw Error(
                at("parts", i),
                filled(phrase("Error", "the model answer lacks %1 on its path"), {inQuotes(scenario.parts[i].name)}),
                phrase("Error", "mend the answer, or what the part asks for"));
    }
}

void requireFigures(const Scenario& scenario)
{
    const double cost = monthlyCostOf(scenario.answer);
    if (cost > scenario.budget)
        throw Error("$.budget",
                    filled(phrase("Error", "the model answer costs %1, more than the budget"), {numberText(cost)}),
                    phrase("Error", "raise the budget, or make the answer cheaper"));
    AnalysisOptions options;
    options.details = false;
    const Analysis analysis = analyze(asked(scenario, scenario.answer), options);
    for (const JourneyResult& journey : analysis.journeys) {
        if (!journey.met)
            throw Error("$.answer.design",
                        filled(phrase("Error", "the model answer misses the target of %1 with %2"),
                               {inQuotes(journey.name), percentOfUnavailability(journey.unavailability)}),
                        phrase("Error", "mend the answer, or lower the target"));
    }
}

void requireAnswer(const Scenario& scenario)
{
    for (const Actor& actor : scenario.actors) {
        const Component* client = scenario.answer.components.find(actor.id);
        if (!client || client->kind != ComponentKind::Client)
            throw Error("$.answer.design.components",
                        filled(phrase("Error", "the model answer has no client %1"), {inQuotes(actor.id.text())}),
                        phrase("Error", "add the actors as clients, with their ids"));
    }
    for (const ScenarioJourney& wanted : scenario.journeys)
        requireJourney(scenario, wanted);
    for (std::size_t i = 0; i < scenario.notes.size(); ++i) {
        if (const std::string& id = scenario.notes[i].at.text(); !scenario.answer.hasId(id))
            refuseName(at("answer.notes", i, ".at"), translatable("Error", "the model answer has no %1"), id);
    }
    requireParts(scenario);
    requireFigures(scenario);
}

} // namespace

void requireSound(const Scenario& scenario)
{
    requireDistinct("actors", scenario.actors, [](const Actor& each) { return each.id.text(); });
    requireDistinct("journeys", scenario.journeys, [](const auto& each) { return each.journey.id.text(); });
    requireDistinct("requirements", scenario.requirements, [](const Requirement& each) { return each.id; });
    requireDistinct("estimates", scenario.estimates, [](const Estimate& each) { return each.id; });
    requireDistinct("parts", scenario.parts, [](const Part& each) { return each.id; });
    requireNames(scenario);
    requireAnswer(scenario);
}

} // namespace linchpin
