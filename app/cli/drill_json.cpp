// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drill_json.h"

#include "app/cli/json_parts.h"
#include "core/drill/ladder_table.h"
#include "core/drill/outage.h"

namespace linchpin::cli
{

namespace
{

using namespace json;

JsonValue journeyJson(const JourneyOutcome& journey)
{
    JsonObject members = {{"id", text(journey.id.text())},
                          {"up", JsonValue(journey.state != JourneyState::Down)},
                          {"degraded", JsonValue(journey.state == JourneyState::Degraded)}};
    if (journey.state == JourneyState::Degraded)
        members.push_back({"missing", ids(journey.missing)});
    return JsonValue(std::move(members));
}

JsonValue fallenJson(const Fallen& fallen)
{
    return JsonValue(JsonObject{{"id", text(fallen.id)}, {"reason", text(fallen.reason)}});
}

JsonValue wavesJson(const Outage& outage)
{
    return array(outage.waves, [](const std::vector<Fallen>& wave) { return array(wave, fallenJson); });
}

JsonValue rungJson(const Rung& rung)
{
    return JsonValue(JsonObject{{"ids", texts(rung.ids)},
                                {"kind", text(linchpin::toString(rung.kind))},
                                {"stops", ids(rung.stops)},
                                {"stopsSystem", JsonValue(rung.stopsSystem)},
                                {"hoursPerYear", number(rung.hoursPerYear())}});
}

JsonObject roundJson(const ChaosRun& run, std::size_t i)
{
    const ChaosRound& round = run.rounds[i];
    return {{"round", count(i + 1)}, {"killed", texts(round.killed)}, {"down", ids(round.down)}};
}

JsonValue firstOutageJson(const DrillGround& ground, const ChaosRun& run)
{
    if (!run.firstOutage)
        return {};
    JsonObject members = roundJson(run, *run.firstOutage);
    members.push_back({"waves", wavesJson(outageOf(ground, run.rounds[*run.firstOutage].killed))});
    return JsonValue(std::move(members));
}

JsonValue serviceJson(const SideService& side)
{
    const auto truth = [](std::optional<bool> value) { return value ? JsonValue(*value) : JsonValue(); };
    return JsonValue(JsonObject{{"reads", truth(side.reads)}, {"writes", truth(side.writes)}});
}

std::string_view wordOf(TradeOff tradeOff)
{
    switch (tradeOff) {
    case TradeOff::OneSide:
        return "one-side";
    case TradeOff::BothGoOn:
        return "both-go-on";
    case TradeOff::Diverging:
        return "diverging";
    case TradeOff::Shared:
        return "shared";
    case TradeOff::Consistent:
        return "consistent";
    case TradeOff::NeitherWrites:
        return "neither-writes";
    }
    return "";
}

JsonValue partitionedJson(const PartitionedJourney& journey)
{
    return JsonValue(
        JsonObject{{"id", text(journey.id.text())}, {"a", serviceJson(journey.a)}, {"b", serviceJson(journey.b)}});
}

JsonValue partitionedSetJson(const PartitionedSet& set)
{
    return JsonValue(JsonObject{{"id", text(set.id.text())},
                                {"tradeOff", text(wordOf(set.tradeOff))},
                                {"a", serviceJson(set.a)},
                                {"b", serviceJson(set.b)},
                                {"text", text(set.sentence)}});
}

} // namespace

std::string outageJson(const DrillGround& ground, const std::vector<std::string>& ids)
{
    const Outage outage = outageOf(ground, ids);
    return jsonText(JsonValue(JsonObject{{"killed", texts(outage.killed)},
                                         {"systemUp", JsonValue(outage.systemUp)},
                                         {"journeys", array(outage.journeys, journeyJson)},
                                         {"waves", wavesJson(outage)},
                                         {"oneFailureAway", texts(oneFailureAway(ground, ids))}}));
}

std::string ladderJson(const Ladder& ladder)
{
    return jsonText(JsonValue(JsonObject{{"singles", array(byHarm(ladder.singles), rungJson)},
                                         {"pairs", array(byHarm(ladder.pairs), rungJson)},
                                         {"pairsTried", count(ladder.pairsTried)}}));
}

std::string chaosJson(const DrillGround& ground, const ChaosRun& run, std::string_view chaos, std::uint64_t seed)
{
    JsonArray all;
    for (std::size_t i = 0; i < run.rounds.size(); ++i) {
        JsonObject round = roundJson(run, i);
        round.push_back({"survived", JsonValue(run.rounds[i].survived)});
        all.emplace_back(std::move(round));
    }
    return jsonText(JsonValue(JsonObject{{"chaos", text(chaos)},
                                         {"seed", count(seed)},
                                         {"rounds", count(run.rounds.size())},
                                         {"survived", count(run.survived)},
                                         {"firstOutage", firstOutageJson(ground, run)},
                                         {"all", JsonValue(std::move(all))}}));
}

std::string partitionJson(const Partition& partition)
{
    return jsonText(JsonValue(JsonObject{{"a", text(partition.a.text())},
                                         {"b", text(partition.b.text())},
                                         {"journeys", array(partition.journeys, partitionedJson)},
                                         {"sets", array(partition.sets, partitionedSetJson)}}));
}

} // namespace linchpin::cli
