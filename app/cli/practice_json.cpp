// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practice_json.h"

#include "app/cli/json_parts.h"
#include "core/practice/scenario_reader.h"

namespace linchpin::cli
{

namespace
{

JsonValue lineJson(const ScoreLine& line)
{
    JsonObject object{{"text", json::text(line.text)}};
    if (!line.remedy.empty())
        object.push_back({"remedy", json::text(line.remedy)});
    object.push_back({"points", json::number(line.points)});
    object.push_back({"of", json::number(line.of)});
    return JsonValue(std::move(object));
}

JsonValue sectionJson(const ScoreSection& section)
{
    return JsonValue(JsonObject{{"section", json::text(toString(section.section))},
                                {"points", json::number(section.points)},
                                {"of", json::number(section.of)},
                                {"lines", json::array(section.lines, lineJson)}});
}

JsonValue journeyJson(const ScenarioJourney& each)
{
    return JsonValue(JsonObject{{"id", json::text(each.journey.id.text())},
                                {"name", json::text(each.journey.name)},
                                {"target", json::number(each.journey.target)},
                                {"critical", JsonValue(each.journey.critical)}});
}

JsonValue scenarioJson(const Scenario& scenario)
{
    return JsonValue(JsonObject{{"id", json::text(scenario.id)},
                                {"title", json::text(scenario.title)},
                                {"level", json::text(scenario.level)},
                                {"minutes", json::number(scenario.minutesInAll())},
                                {"budget", json::number(scenario.budget)},
                                {"currency", json::text(scenario.currency)},
                                {"question", json::text(scenario.question)},
                                {"journeys", json::array(scenario.journeys, journeyJson)}});
}

} // namespace

std::string scenariosJson(const std::vector<Scenario>& scenarios)
{
    return jsonText(JsonValue(JsonObject{{"scenarios", json::array(scenarios, scenarioJson)}}));
}

std::string scoreJson(const Scenario& scenario, const Score& score)
{
    return jsonText(JsonValue(JsonObject{{"scenario", json::text(scenario.id)},
                                         {"points", json::number(score.points)},
                                         {"of", json::number(score.of)},
                                         {"percent", json::number(score.percent())},
                                         {"availability", json::number(score.availability)},
                                         {"monthlyCost", json::number(score.monthlyCost)},
                                         {"sections", json::array(score.sections, sectionJson)}}));
}

} // namespace linchpin::cli
