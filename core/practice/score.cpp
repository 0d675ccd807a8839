// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/score.h"

#include "core/model/phrase.h"
#include "core/practice/score_sections.h"

#include <algorithm>
#include <iterator>

namespace linchpin
{

namespace
{

double most(const Scenario& scenario, Section section)
{
    return scenario.weights.at(static_cast<std::size_t>(section));
}

ScoreSection nothingDrawn(Section section, double of)
{
    return {section, 0, of, {{phrase("Practice", "Nothing is drawn"), phrase("Practice", "Draw a system"), 0, of}}};
}

void add(Score& score, ScoreSection section)
{
    if (section.of <= 0)
        return;
    section.points = std::clamp(section.points, 0.0, section.of);
    score.points += section.points;
    score.of += section.of;
    score.sections.push_back(std::move(section));
}

/// Of the drawing; what is asked of the candidate beside it is null where the drawing alone is scored.
Score scored(const Scenario& scenario, const Design& drawn, const Attempt* attempt, const std::stop_token& stop)
{
    const Judged drawing = judged(scenario, drawn, stop);
    const auto isPassed = [&](Phase phase) { return attempt && attempt->passed.contains(phase); };
    const auto of = [&](Section section) { return most(scenario, section); };
    const double share = drawnShare(scenario, drawing);
    const auto ofDrawing = [&](Section section, auto make) {
        if (drawing.isBlank)
            return nothingDrawn(section, of(section));
        ScoreSection made = make(of(section));
        if (section != Section::Parts)
            countAsDrawn(made, share);
        return made;
    };
    Score score;
    score.monthlyCost = drawing.monthlyCost;
    if (!drawing.isBlank)
        score.availability = drawing.analysis.availability();
    if (isPassed(Phase::Clarify))
        add(score, clarifySection(scenario, *attempt, of(Section::Clarify)));
    if (isPassed(Phase::Estimate))
        add(score, estimateSection(scenario, *attempt, of(Section::Estimate)));
    add(score, ofDrawing(Section::Parts, [&](double all) { return partsSection(scenario, drawing, all); }));
    add(score, ofDrawing(Section::Availability, [&](double all) {
            return availabilitySection(scenario, drawing, all, stop);
        }));
    add(score, ofDrawing(Section::Spofs, [&](double all) { return spofSection(scenario, drawing, all, stop); }));
    if (isPassed(Phase::Predict))
        add(score, predictionSection(scenario, *attempt, of(Section::Predictions), stop));
    if (isPassed(Phase::Drills))
        add(score, drillSection(scenario, *attempt, of(Section::Drills)));
    add(score, ofDrawing(Section::Cost, [&](double all) { return costSection(scenario, drawing, all, stop); }));
    if (attempt && attempt->isTimed && !attempt->passed.empty())
        add(score, timeSection(scenario, *attempt, of(Section::Time)));
    return score;
}

} // namespace

std::string titleOf(Section section)
{
    switch (section) {
    case Section::Clarify:
        return phrase("Practice", "Requirements");
    case Section::Estimate:
        return phrase("Practice", "Estimates");
    case Section::Parts:
        return phrase("Practice", "Parts on their journeys");
    case Section::Availability:
        return phrase("Practice", "Availability against the targets");
    case Section::Spofs:
        return phrase("Practice", "Single points of failure left");
    case Section::Predictions:
        return phrase("Practice", "Single points of failure predicted");
    case Section::Drills:
        return phrase("Practice", "Drills");
    case Section::Cost:
        return phrase("Practice", "Cost");
    case Section::Time:
        return phrase("Practice", "Time");
    }
    return {};
}

Score scoreOf(const Scenario& scenario, const Design& drawn, std::stop_token stop)
{
    return scored(scenario, drawn, nullptr, stop);
}

Score scoreOf(const Scenario& scenario, const Attempt& attempt, std::stop_token stop)
{
    return scored(scenario, attempt.drawn, &attempt, stop);
}

bool isAboutRight(double given, double answer)
{
    constexpr double factor = 2;
    return given > 0 && given <= factor * answer && given >= answer / factor;
}

double Agreement::precision() const
{
    return right + wrong == 0 ? 1 : static_cast<double>(right) / static_cast<double>(right + wrong);
}

double Agreement::recall() const
{
    return right + missed == 0 ? 1 : static_cast<double>(right) / static_cast<double>(right + missed);
}

double Agreement::score() const
{
    const std::size_t all = 2 * right + wrong + missed;
    return all == 0 ? 1 : 2 * static_cast<double>(right) / static_cast<double>(all);
}

Agreement agreement(const std::vector<std::string>& guessed, const std::vector<std::string>& truth)
{
    std::vector<std::string> both;
    std::set_intersection(guessed.begin(), guessed.end(), truth.begin(), truth.end(), std::back_inserter(both));
    return {both.size(), guessed.size() - both.size(), truth.size() - both.size()};
}

} // namespace linchpin
