// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulation_report.h"

#include "app/cli/json_parts.h"

namespace linchpin::cli
{

namespace
{

using namespace json;

JsonValue lengthsJson(const std::vector<std::uint64_t>& lengths)
{
    JsonArray classes;
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        if (lengths[i] > 0)
            classes.emplace_back(JsonObject{{"fromHours", number(SimulatedJourney::lengthOf(i))},
                                            {"toHours", number(SimulatedJourney::lengthOf(i + 1))},
                                            {"outages", count(lengths[i])}});
    }
    return JsonValue(std::move(classes));
}

JsonValue causesJson(const std::map<std::string, OutageCause>& causes)
{
    return array(causes, [](const auto& cause) {
        return JsonValue(JsonObject{{"id", text(cause.first)},
                                    {"outages", count(cause.second.outages)},
                                    {"hours", number(cause.second.hours)}});
    });
}

JsonObject figures(const Played& played, const SimulatedJourney& journey, bool withYears)
{
    const auto interval = journey.meanInterval();
    const auto exact = exactHours(played, journey.id);
    const auto isWithin = isExactWithin(journey, exact);
    const auto years = static_cast<double>(journey.hoursDown.size());
    JsonObject members = {
        {"meanHoursPerYear", number(journey.mean())},
        {"intervalLow", number(interval ? std::optional(interval->low) : std::nullopt)},
        {"intervalHigh", number(interval ? std::optional(interval->high) : std::nullopt)},
        {"exactHoursPerYear", number(exact)},
        {"exactWithinInterval", isWithin ? JsonValue(*isWithin) : JsonValue()},
        {"outagesPerYear", number(static_cast<double>(journey.outages) / years)},
        {"meanOutageHours",
         number(journey.outages > 0 ? std::optional(journey.hoursOfOutages / static_cast<double>(journey.outages))
                                    : std::nullopt)},
        {"longestOutageHours", number(journey.longestHours)},
        {"yearHours",
         JsonValue(JsonObject{{"median", number(journey.quantile(0.5))},
                              {"of90", number(journey.quantile(0.9))},
                              {"of99", number(journey.quantile(0.99))}})},
        {"target", number(journey.target)},
        {"yearsOnTarget", number(journey.target ? std::optional(journey.yearsOnTarget()) : std::nullopt)},
        {"lengths", lengthsJson(journey.lengths)},
        {"causes", causesJson(journey.causes)},
    };
    if (withYears)
        members.push_back({"hoursByYear", array(journey.hoursDown, [](double value) { return number(value); })});
    return members;
}

} // namespace

std::optional<double> exactHours(const Played& played, const JourneyId& id)
{
    if (played.exact.method != Method::Exact)
        return std::nullopt;
    if (id.text().empty())
        return played.exact.downtimeHoursPerYear();
    const JourneyResult* journey = played.exact.journey(id);
    return journey ? std::optional(journey->unavailability * hoursPerYear) : std::nullopt;
}

std::optional<bool> isExactWithin(const SimulatedJourney& journey, std::optional<double> exact)
{
    const auto interval = journey.meanInterval();
    return interval && exact ? std::optional(interval->holds(*exact)) : std::nullopt;
}

std::string simulationJson(const Played& played, bool withYears)
{
    const JsonValue journeys = array(played.simulation.journeys, [&](const SimulatedJourney& journey) {
        JsonObject members = figures(played, journey, withYears);
        members.insert(members.begin(), {{"id", text(journey.id.text())}, {"name", text(journey.name)}});
        return JsonValue(std::move(members));
    });
    return jsonText(JsonValue(JsonObject{{"years", count(played.options.years)},
                                         {"seed", count(played.options.seed)},
                                         {"events", count(played.simulation.events)},
                                         {"failoversHeldDown", ids(played.heldDown)},
                                         {"system", JsonValue(figures(played, played.simulation.system, withYears))},
                                         {"journeys", journeys}}));
}

} // namespace linchpin::cli
