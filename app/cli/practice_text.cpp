// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/practice_text.h"

#include "app/cli/text_page.h"
#include "core/engine/words.h"
#include "core/practice/money.h"
#include "core/practice/practice_report.h"

#include <cmath>

namespace linchpin::cli
{

namespace
{

std::string pointsOf(double points, double of)
{
    if (of > 0)
        return pointsText(points) + " of " + pointsText(of);
    return points < 0 ? pointsText(points) : "";
}

std::string headlineOf(const Scenario& scenario, const Score& score)
{
    std::string line = pointsText(score.points) + " of " + pointsText(score.of) + " points";
    if (score.availability)
        line += ", " + percentOfUnavailability(1 - *score.availability) + " available";
    return line + ", " + money(score.monthlyCost, scenario.currency) + " a month\n";
}

} // namespace

std::string scenariosText(const std::vector<Scenario>& scenarios, bool isColoured)
{
    TextPage page(isColoured);
    page.title("Scenarios");
    Rows rows;
    for (const Scenario& each : scenarios)
        rows.push_back({each.title, each.id, each.level, std::to_string(std::lround(each.minutesInAll())) + " min"});
    page.add(table(rows));
    return page.text();
}

std::string scoreText(const Scenario& scenario, const Score& score, bool isColoured)
{
    TextPage page(isColoured);
    page.title(scenario.title);
    page.add(headlineOf(scenario, score));
    for (const ScoreSection& section : score.sections) {
        page.heading(titleOf(section.section) + ", " + pointsOf(section.points, section.of),
                     section.points < section.of / 2);
        Rows rows;
        Rows below;
        for (const ScoreLine& line : section.lines) {
            rows.push_back({line.text, pointsOf(line.points, line.of)});
            below.push_back(line.remedy.empty() ? std::vector<std::string>() : std::vector<std::string>{line.remedy});
        }
        page.add(table(rows, 0, below));
    }
    const std::vector<std::string> next = practiseNext(score);
    if (!next.empty())
        page.heading("What to practise next");
    for (const std::string& sentence : next)
        page.sentence(sentence);
    return page.text();
}

} // namespace linchpin::cli
