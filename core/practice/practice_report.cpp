// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_report.h"

#include "core/drill/story.h"
#include "core/engine/words.h"
#include "core/io/json_writer.h"
#include "core/model/numeral.h"
#include "core/model/phrase.h"
#include "core/practice/money.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr std::size_t mostAdvice = 3;

std::vector<std::string> without(const std::set<std::string>& marked, const std::vector<std::string>& obvious)
{
    std::vector<std::string> left;
    for (const std::string& id : marked) {
        if (!std::binary_search(obvious.begin(), obvious.end(), id))
            left.push_back(id);
    }
    return left;
}

std::string whatStops(const Design& design, const DrillTruth& truth)
{
    std::vector<std::string> names;
    for (const std::string& id : truth.journeys)
        names.push_back(design.nameOf(ElementId(id)));
    if (!names.empty())
        return filled(phrase("Practice", "Down: %1"), {listed(names)});
    return phrase("Practice", "Every journey goes on");
}

std::string guessWords(const Agreement& boxes)
{
    if (boxes.right + boxes.missed == 0)
        return boxes.wrong == 0
            ? phrase("Practice", "you saw that nothing else stops")
            : filled(phrase("Practice", "nothing else stops, and you marked %1"), {std::to_string(boxes.wrong)});
    const std::string named = filled(phrase("Practice", "you named %1 of %2 that stop"),
                                     {std::to_string(boxes.right), std::to_string(boxes.right + boxes.missed)});
    return boxes.wrong == 0
        ? named
        : filled(phrase("Practice", "%1, and %2 that work on"), {named, std::to_string(boxes.wrong)});
}

std::string head(const Scenario& scenario, const Score& score)
{
    std::string text = "# " + scenario.title + "\n\n" + scenario.question + "\n\n";
    text +=
        "**" + filled(phrase("Practice", "%1 of %2 points"), {pointsText(score.points), pointsText(score.of)}) + "**";
    if (score.availability)
        text += " · " + filled(phrase("Practice", "%1 available"), {percentOfUnavailability(1 - *score.availability)});
    return text + " · " + filled(phrase("Practice", "%1 a month"), {money(score.monthlyCost, scenario.currency)})
        + "\n";
}

std::string sections(const Score& score)
{
    std::string text;
    for (const ScoreSection& section : score.sections) {
        text += "\n## " + titleOf(section.section) + ": "
            + filled(phrase("Practice", "%1 of %2"), {pointsText(section.points), pointsText(section.of)}) + "\n\n";
        for (const ScoreLine& line : section.lines) {
            text += "- " + line.text;
            if (line.of > 0)
                text +=
                    " (" + filled(phrase("Practice", "%1 of %2"), {pointsText(line.points), pointsText(line.of)}) + ")";
            else if (line.points < 0)
                text += " (" + pointsText(line.points) + ")";
            text += "\n";
            if (!line.remedy.empty())
                text += "  - " + line.remedy + "\n";
        }
    }
    return text;
}

std::string advice(const Score& score)
{
    const std::vector<std::string> next = practiseNext(score);
    if (next.empty())
        return {};
    std::string text = "\n## " + phrase("Practice", "What to practise next") + "\n\n";
    for (const std::string& sentence : next)
        text += "- " + sentence + "\n";
    return text;
}

} // namespace

std::string pointsText(double points)
{
    return numeral(numberText(std::round(points * 10) / 10));
}

DrillAgreement agreementOn(const DrillAnswer& answer, const DrillTruth& truth)
{
    return {agreement(without(answer.stops, truth.obvious), truth.stops),
            agreement({answer.journeys.begin(), answer.journeys.end()}, truth.journeys)};
}

double drillShare(const DrillAnswer& answer, const DrillTruth& truth)
{
    const DrillAgreement both = agreementOn(answer, truth);
    return (both.components.score() + both.journeys.score()) / 2;
}

std::string drillSentence(const Design& design, const DrillAnswer& answer, const DrillTruth& truth)
{
    const std::string guess = answer.isRevealed ? guessWords(agreementOn(answer, truth).components)
                                                : phrase("Practice", "you gave no answer");
    return filled(phrase("Practice", "%1. %2; %3"),
                  {drillTitle(design, answer.drill), whatStops(design, truth), guess});
}

std::vector<std::string> practiseNext(const Score& score)
{
    std::vector<const ScoreSection*> byLoss;
    for (const ScoreSection& section : score.sections)
        byLoss.push_back(&section);
    std::stable_sort(byLoss.begin(), byLoss.end(), [](const ScoreSection* a, const ScoreSection* b) {
        return a->of - a->points > b->of - b->points;
    });
    std::vector<std::string> next;
    for (const ScoreSection* section : byLoss) {
        const ScoreLine* dearest = nullptr;
        for (const ScoreLine& line : section->lines) {
            if (!line.remedy.empty() && (!dearest || line.of - line.points > dearest->of - dearest->points))
                dearest = &line;
        }
        if (dearest && section->of - section->points >= 0.5)
            next.push_back(filled(phrase("Practice", "%1: %2"), {titleOf(section->section), dearest->remedy}));
        if (next.size() == mostAdvice)
            break;
    }
    return next;
}

std::string reportMarkdown(const Scenario& scenario, const Score& score)
{
    return head(scenario, score) + sections(score) + advice(score);
}

std::string reportMarkdown(const Scenario& scenario, const Attempt& attempt, const Score& score)
{
    std::string text = reportMarkdown(scenario, score);
    if (!attempt.startedAt.empty())
        text += "\n"
            + filled(phrase("Practice", "Begun %1, %2 minutes in all"),
                     {attempt.startedAt, std::to_string(std::lround(std::ceil(attempt.secondsInAll() / 60)))})
            + "\n";
    return text;
}

} // namespace linchpin
