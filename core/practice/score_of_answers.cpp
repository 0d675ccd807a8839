// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/score_sections.h"

#include "core/drill/story.h"
#include "core/io/json_writer.h"
#include "core/model/numeral.h"
#include "core/model/phrase.h"
#include "core/practice/practice_report.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr double felt = 3; ///< the weight of a drill in which something stops, against 1

double weightOf(Importance importance)
{
    switch (importance) {
    case Importance::Critical:
        return 3;
    case Importance::Important:
        return 2;
    case Importance::Nice:
    case Importance::None:
        return 1;
    }
    return 1;
}

std::string requirementWords(const Requirement& requirement, bool isTaken)
{
    if (!requirement.matters())
        return requirement.isHidden()
            ? filled(phrase("Practice", "Asked for nothing: %1"), {requirement.ask})
            : filled(phrase("Practice", "Ticked, and it changes nothing: %1"), {requirement.text});
    if (requirement.isHidden())
        return isTaken ? filled(phrase("Practice", "Asked: %1"), {requirement.ask})
                       : filled(phrase("Practice", "Not asked: %1"), {requirement.ask});
    return isTaken ? filled(phrase("Practice", "Ticked: %1"), {requirement.text})
                   : filled(phrase("Practice", "Not ticked: %1"), {requirement.text});
}

double weightOf(const DrillTruth& truth)
{
    return truth.stops.empty() && truth.journeys.empty() ? 1 : felt;
}

std::vector<std::string> listOf(const std::set<std::string>& ids)
{
    return {ids.begin(), ids.end()};
}

std::vector<std::string> inBoth(const std::vector<std::string>& some, const std::vector<std::string>& others, bool are)
{
    std::vector<std::string> found;
    for (const std::string& id : some) {
        if (std::binary_search(others.begin(), others.end(), id) == are)
            found.push_back(id);
    }
    return found;
}

void addNames(ScoreSection& section, const char* text, const Design& design, const std::vector<std::string>& ids)
{
    if (!ids.empty())
        section.lines.push_back({filled(phrase("Practice", text), {namesOfBoxes(design, ids)}), "", 0, 0});
}

} // namespace

ScoreSection clarifySection(const Scenario& scenario, const Attempt& attempt, double of)
{
    ScoreSection section{Section::Clarify, 0, of, {}};
    double weights = 0;
    for (const Requirement& each : scenario.requirements)
        weights += each.matters() ? weightOf(each.importance) : 0;
    for (const Requirement& each : scenario.requirements) {
        const bool isTaken = (each.isHidden() ? attempt.asked : attempt.ticked).contains(each.id);
        const double worth = weights > 0 ? of * weightOf(each.importance) / weights : 0;
        if (!each.matters() && !isTaken)
            continue;
        const double points = !each.matters() ? -worth : isTaken ? worth : 0;
        const bool isWrong = each.matters() != isTaken;
        section.lines.push_back({requirementWords(each, isTaken), isWrong || !each.matters() ? each.why : std::string(),
                                 points, each.matters() ? worth : 0});
        section.points += points;
    }
    section.points = std::max(0.0, section.points);
    return section;
}

ScoreSection estimateSection(const Scenario& scenario, const Attempt& attempt, double of)
{
    ScoreSection section{Section::Estimate, 0, of, {}};
    const double each = of / static_cast<double>(scenario.estimates.size());
    for (const Estimate& estimate : scenario.estimates) {
        const auto given = attempt.estimates.find(estimate.id);
        const bool right = given != attempt.estimates.end() && isAboutRight(given->second, estimate.answer);
        const std::string said = given == attempt.estimates.end()
            ? phrase("Practice", "nothing")
            : numeral(numberText(given->second)) + " " + estimate.unit;
        section.lines.push_back(
            {filled(phrase("Practice", "%1 You said %2, about %3 is right"),
                    {estimate.ask, said, numeral(numberText(estimate.answer)) + " " + estimate.unit}),
             right ? std::string() : estimate.working, right ? each : 0, each});
        section.points += right ? each : 0;
    }
    return section;
}

ScoreSection predictionSection(const Scenario& scenario, const Attempt& attempt, double of, const std::stop_token& stop)
{
    const Judged then = judged(scenario, attempt.predicted, stop);
    const std::vector<std::string> truth = listOf(then.drawnSpofs());
    const std::vector<std::string> marked = listOf(attempt.marked);
    const Agreement agreed = agreement(marked, truth);
    ScoreSection section{Section::Predictions, of * (then.isBlank ? 0 : agreed.score()), of, {}};
    section.lines.push_back(
        {filled(phrase("Practice", "%1 right, %2 missed, %3 that are none"),
                {std::to_string(agreed.right), std::to_string(agreed.missed), std::to_string(agreed.wrong)}),
         agreed.missed + agreed.wrong > 0
             ? phrase("Practice", "Ask of each box: if only this fails, which journey stops?")
             : "",
         section.points, of});
    addNames(section, translatable("Practice", "Right: %1"), then.design, inBoth(marked, truth, true));
    addNames(section, translatable("Practice", "Missed: %1"), then.design, inBoth(truth, marked, false));
    addNames(section, translatable("Practice", "None: %1"), then.design, inBoth(marked, truth, false));
    return section;
}

ScoreSection drillSection(const Scenario& scenario, const Attempt& attempt, double of)
{
    ScoreSection section{Section::Drills, 0, of, {}};
    if (attempt.drills.empty()) {
        section.lines.push_back(
            {phrase("Practice", "Nothing is drawn that could fail"), phrase("Practice", "Draw a system"), 0, of});
        return section;
    }
    const DrillGround ground(asked(scenario, attempt.drilled));
    std::vector<DrillTruth> truths;
    double weights = 0;
    for (const DrillAnswer& answer : attempt.drills) {
        truths.push_back(truthOf(ground, answer.drill));
        weights += weightOf(truths.back());
    }
    for (std::size_t i = 0; i < truths.size(); ++i) {
        const DrillAnswer& answer = attempt.drills[i];
        const DrillTruth& truth = truths[i];
        const double each = of * weightOf(truth) / weights;
        const double share = answer.isRevealed ? drillShare(answer, truth) : 0;
        section.lines.push_back({drillSentence(ground.design(), answer, truth),
                                 share < 1 ? filled(phrase("Practice", "Play it in the drill, wave by wave: %1"),
                                                    {drillTitle(ground.design(), answer.drill)})
                                           : "",
                                 share * each, each});
        section.points += share * each;
    }
    return section;
}

ScoreSection timeSection(const Scenario& scenario, const Attempt& attempt, double of)
{
    double minutes = 0;
    double spent = 0;
    for (std::size_t i = 0; i < timedPhases; ++i) {
        if (attempt.passed.contains(static_cast<Phase>(i))) {
            minutes += scenario.minutes[i];
            spent += attempt.seconds[i] / 60;
        }
    }
    const double over = minutes > 0 ? std::max(0.0, spent - minutes) / minutes : 0;
    const double points = of * std::max(0.0, 1 - over);
    const std::string text =
        filled(phrase("Practice", "%1 of %2 minutes"),
               {std::to_string(std::lround(std::ceil(spent))), std::to_string(std::lround(minutes))});
    return {Section::Time,
            points,
            of,
            {{text, over > 0 ? phrase("Practice", "Leave a phase when its time is up; come back in Improve") : "",
              points, of}}};
}

} // namespace linchpin
