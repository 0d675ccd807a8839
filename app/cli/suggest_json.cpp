// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggest_json.h"

#include "app/cli/json_parts.h"

#include <algorithm>
#include <span>

namespace linchpin::cli
{

namespace
{

using namespace json;

JsonValue suggestionJson(const Suggestion& suggestion)
{
    const Candidate& candidate = suggestion.candidate;
    return JsonValue(JsonObject{{"id", text(candidate.id)},
                                {"move", text(linchpin::toString(candidate.move))},
                                {"targets", ids(candidate.targets)},
                                {"title", text(candidate.title)},
                                {"why", text(candidate.why)},
                                {"technique", text(candidate.technique)},
                                {"unavailabilityAfter", number(suggestion.unavailabilityAfter)},
                                {"downtimeSavedHours", number(suggestion.downtimeSavedHours)},
                                {"spofsRemoved", texts(suggestion.spofsRemoved)},
                                {"spofsAdded", texts(suggestion.spofsAdded)},
                                {"monthlyCost", number(suggestion.monthlyCost)}});
}

JsonValue stepJson(const PlanStep& step)
{
    return JsonValue(JsonObject{{"id", text(step.suggestion.candidate.id)},
                                {"title", text(step.suggestion.candidate.title)},
                                {"unavailabilityAfter", number(step.suggestion.unavailabilityAfter)},
                                {"monthlyCost", number(step.suggestion.monthlyCost)},
                                {"costSoFar", number(step.costSoFar)},
                                {"spofsLeft", count(step.spofsLeft)},
                                {"paysWithNext", JsonValue(step.paysWithNext)}});
}

} // namespace

std::string suggestJson(const Advice& advice)
{
    const auto& all = advice.suggestions;
    const std::span shown(all.data(), std::min(all.size(), advice.most.value_or(all.size())));
    JsonObject report = {{"unavailability", number(advice.outset.today.unavailability)},
                         {"suggestions", array(shown, suggestionJson)}};
    if (advice.plan) {
        report.push_back({"plan", array(advice.plan->steps, stepJson)});
        report.push_back({"planEnd", text(toString(advice.plan->end))});
    }
    return jsonText(JsonValue(std::move(report)));
}

} // namespace linchpin::cli
