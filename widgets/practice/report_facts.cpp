// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/report_facts.h"

#include "core/advice/suggestion.h"
#include "core/layout/arrange.h"
#include "core/practice/practice_report.h"
#include "widgets/document/live_options.h"

namespace linchpin
{

namespace
{

std::vector<std::string> drillSentences(const Scenario& scenario, const Attempt& attempt)
{
    std::vector<std::string> sentences;
    const Design drilled = asked(scenario, attempt.drilled);
    if (drilled.components.empty())
        return sentences;
    const DrillGround ground(drilled);
    for (const DrillAnswer& answer : attempt.drills) {
        if (answer.isRevealed)
            sentences.push_back(drillSentence(drilled, answer, truthOf(ground, answer.drill)));
    }
    return sentences;
}

} // namespace

ReportDrawing reportDrawing(const Scenario& scenario, const Design& drawn, const std::stop_token& stop)
{
    ReportDrawing drawing;
    drawing.design = std::make_shared<const Design>(arrangedWhereMissing(asked(scenario, drawn)));
    drawing.analysis = std::make_shared<const Analysis>(analyze(*drawing.design, liveOptions(), stop));
    drawing.monthlyCost = monthlyCostOf(*drawing.design);
    return drawing;
}

std::shared_ptr<const ReportFacts> reportFacts(const Scenario& scenario, const Attempt& attempt,
                                               const std::optional<Score>& known, std::stop_token stop)
{
    auto facts = std::make_shared<ReportFacts>();
    facts->scenario = scenario;
    facts->attempt = attempt;
    facts->score = known ? *known : scoreOf(scenario, attempt, stop);
    facts->own = reportDrawing(scenario, attempt.drawn, stop);
    facts->model = reportDrawing(scenario, scenario.answer, stop);
    facts->drills = drillSentences(scenario, attempt);
    facts->next = practiseNext(facts->score);
    return facts;
}

} // namespace linchpin
