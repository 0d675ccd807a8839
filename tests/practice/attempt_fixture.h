// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/attempt.h"
#include "tests/practice/scenario_files.h"

#include <numeric>

namespace linchpin::test
{

/// A finished attempt at a scenario with that drawing: everything ticked, half of the drills answered with nothing.
inline Attempt finished(const std::string& id, const std::string& drawn, const std::string& startedAt)
{
    const Scenario& each = scenario(id);
    Attempt attempt;
    attempt.scenario = each.id;
    attempt.title = each.title;
    attempt.startedAt = startedAt;
    attempt.drawn = drawing(id, drawn);
    for (const Requirement& requirement : each.requirements)
        (requirement.isHidden() ? attempt.asked : attempt.ticked).insert(requirement.id);
    for (const Estimate& estimate : each.estimates)
        attempt.estimates[estimate.id] = estimate.answer;
    attempt = entered(attempt, Phase::Predict);
    attempt = entered(attempt, Phase::Drills);
    attempt.drills = drillsOf(each, attempt);
    for (DrillAnswer& answer : attempt.drills)
        answer.isRevealed = true;
    attempt.passed = {Phase::Clarify, Phase::Estimate, Phase::Draw, Phase::Predict, Phase::Drills, Phase::Improve};
    attempt.seconds = {250, 240, 800, 150, 420, 300};
    attempt.phase = Phase::Report;
    return attempt;
}

} // namespace linchpin::test
