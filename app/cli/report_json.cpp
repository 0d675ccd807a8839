// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_json.h"

#include "app/cli/json_parts.h"
#include "app/cli/sentences.h"

namespace linchpin::cli
{

namespace
{

using namespace json;

JsonValue journeyJson(const JourneyResult& journey)
{
    return JsonValue(JsonObject{{"id", text(journey.id.text())},
                                {"unavailability", number(journey.unavailability)},
                                {"target", number(journey.target)},
                                {"met", JsonValue(journey.met)},
                                {"critical", JsonValue(journey.critical)},
                                {"broken", JsonValue(journey.broken)},
                                {"spofs", texts(journey.spofs)}});
}

JsonValue importanceJson(const EventImportance& importance)
{
    return JsonValue(JsonObject{{"birnbaum", number(importance.birnbaum)},
                                {"criticality", number(importance.criticality)},
                                {"fussellVesely", number(importance.fussellVesely)},
                                {"riskAchievementWorth", number(importance.riskAchievement)},
                                {"riskReductionWorth", number(importance.riskReduction)}});
}

JsonValue findingJson(const Finding& finding)
{
    return JsonValue(JsonObject{
        {"rule", text(toString(finding.rule))}, {"ids", ids(finding.ids)}, {"text", text(sentence(finding))}});
}

} // namespace

std::string jsonReport(const Design& design, const Analysis& analysis)
{
    const auto spofJson = [&](const Spof& spof) {
        const bool isKnown = analysis.downtimeCausedHours.contains(spof.id);
        return JsonValue(JsonObject{{"id", text(spof.id)},
                                    {"type", text(toString(spof.type))},
                                    {"journeys", ids(spof.journeys)},
                                    {"downtimeCausedHours", isKnown ? number(spof.downtimeCausedHours) : JsonValue()}});
    };
    JsonObject caused;
    for (const auto& [box, hours] : analysis.downtimeCausedHours)
        caused.push_back({box, number(hours)});

    JsonObject importance;
    for (const auto& [event, measures] : analysis.importance)
        importance.push_back({event, importanceJson(measures)});

    JsonObject report = {{"title", text(design.title)}, {"method", text(toString(analysis.method))}};
    report.push_back({"unavailability", number(analysis.unavailability)});
    if (analysis.method != Method::Exact) {
        report.push_back({"unavailabilityLow", number(analysis.unavailabilityLow)});
        report.push_back({"unavailabilityHigh", number(analysis.unavailabilityHigh)});
    }
    if (analysis.method == Method::Estimate) {
        report.push_back({"confidence", number(analysis.confidence)});
        report.push_back({"certainLow", number(analysis.certainLow)});
        report.push_back({"certainHigh", number(analysis.certainHigh)});
    }
    report.push_back({"availability", number(analysis.availability())});
    report.push_back({"downtimeHoursPerYear", number(analysis.downtimeHoursPerYear())});
    report.push_back({"journeys", array(analysis.journeys, journeyJson)});
    report.push_back({"spofs", array(analysis.spofs, spofJson)});
    report.push_back({"cutSets", array(analysis.cutSets, texts)});
    if (analysis.cutSetsTruncated)
        report.push_back({"cutSetsTruncated", JsonValue(true)});
    if (analysis.cutSetCount) {
        report.push_back({"cutSetCount", count(*analysis.cutSetCount)});
        report.push_back({"cutSetCounts", array(analysis.cutSetCounts, count)});
    }
    report.push_back({"downtimeCausedHours", JsonValue(std::move(caused))});
    report.push_back({"importance", JsonValue(std::move(importance))});
    report.push_back({"findings", array(analysis.findings, findingJson)});
    return jsonText(JsonValue(std::move(report)));
}

} // namespace linchpin::cli
