// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/answers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace linchpin::test
{

namespace
{

bool near(double a, double b, double scale)
{
    return std::abs(a - b) <= 1e-9 * scale;
}

std::string text(const std::vector<std::string>& names)
{
    return nlohmann::json(names).dump();
}

} // namespace

std::string difference(const Analysis& analysis, const reference::Answer& expected)
{
    if (!analysis.unavailability)
        return "no figure";
    const double u = *analysis.unavailability;
    if (!near(u, expected.unavailability, expected.unavailability))
        return "unavailability " + std::to_string(u) + " instead of " + std::to_string(expected.unavailability);
    if (analysis.journeys.size() != expected.journeys.size())
        return "number of journeys";
    for (const JourneyResult& journey : analysis.journeys) {
        const std::string& id = journey.id.text();
        if (!expected.journeys.contains(id))
            return "unexpected journey " + id;
        const double wanted = expected.journeys.at(id);
        if (!near(journey.unavailability, wanted, wanted))
            return "journey " + id + " " + std::to_string(journey.unavailability) + " instead of "
                + std::to_string(wanted);
        if (const auto spofs = expected.journeySpofs.find(id); spofs != expected.journeySpofs.end()) {
            auto sorted = spofs->second;
            std::sort(sorted.begin(), sorted.end());
            if (journey.spofs != sorted)
                return "single points of journey " + id + " " + text(journey.spofs) + " instead of " + text(sorted);
        }
    }
    std::vector<std::string> spofs;
    for (const Spof& spof : analysis.spofs)
        spofs.push_back(spof.id);
    std::sort(spofs.begin(), spofs.end());
    auto wantedSpofs = expected.spofs;
    std::sort(wantedSpofs.begin(), wantedSpofs.end());
    if (spofs != wantedSpofs)
        return "single points " + text(spofs) + " instead of " + text(wantedSpofs);
    if (analysis.cutSets != expected.cutSets)
        return "cut sets " + nlohmann::json(analysis.cutSets).dump() + " instead of "
            + nlohmann::json(expected.cutSets).dump();
    if (analysis.downtimeCausedHours.size() != expected.downtimeCausedHours.size())
        return "boxes " + nlohmann::json(analysis.downtimeCausedHours).dump() + " instead of "
            + nlohmann::json(expected.downtimeCausedHours).dump();
    for (const auto& [box, hours] : expected.downtimeCausedHours) {
        const auto at = analysis.downtimeCausedHours.find(box);
        if (at == analysis.downtimeCausedHours.end())
            return "box " + box + " is missing";
        if (!near(at->second, hours, expected.unavailability * hoursPerYear))
            return "box " + box + " " + std::to_string(at->second) + " instead of " + std::to_string(hours);
    }
    return {};
}

reference::Answer answerOf(const nlohmann::json& expected)
{
    reference::Answer answer;
    answer.unavailability = expected.at("unavailability");
    expected.at("journeys").get_to(answer.journeys);
    expected.at("cutSets").get_to(answer.cutSets);
    expected.at("downtimeCausedHours").get_to(answer.downtimeCausedHours);
    expected.at("spofs").get_to(answer.spofs);
    expected.at("journeySpofs").get_to(answer.journeySpofs);
    std::sort(answer.cutSets.begin(), answer.cutSets.end(),
              [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; });
    return answer;
}

} // namespace linchpin::test
