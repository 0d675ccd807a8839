// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/advice_csv.h"

#include "widgets/chart/advice_words.h"
#include "widgets/chart/csv.h"
#include "widgets/style/text.h"

#include <QtCore/QStringList>

namespace linchpin
{

namespace
{

QString names(const Design& design, const std::vector<std::string>& boxes)
{
    QStringList names;
    for (const std::string& box : boxes)
        names << boxWords(design, box);
    return names.join(QStringLiteral("; "));
}

QStringList header()
{
    return {QStringLiteral("id"),
            QStringLiteral("move"),
            QStringLiteral("technique"),
            QStringLiteral("title"),
            QStringLiteral("consequence"),
            QStringLiteral("availability_before"),
            QStringLiteral("availability_after"),
            QStringLiteral("unavailability_before"),
            QStringLiteral("unavailability_after"),
            QStringLiteral("downtime_hours_per_year_before"),
            QStringLiteral("downtime_hours_per_year_after"),
            QStringLiteral("downtime_hours_per_year_saved"),
            QStringLiteral("spofs_removed"),
            QStringLiteral("spofs_added"),
            QStringLiteral("monthly_cost_added"),
            QStringLiteral("hours_saved_per_cost")};
}

QStringList fields(const Suggestion& suggestion, const Design& before, const Design& after)
{
    const double was = suggestion.unavailabilityBefore;
    const double is = suggestion.unavailabilityAfter;
    return {toQString(suggestion.candidate.id),
            toQString(toString(suggestion.candidate.move)),
            toQString(techniqueOf(suggestion.candidate.move)),
            toQString(suggestion.candidate.title),
            toQString(suggestion.candidate.why),
            csvNumber(1 - was),
            csvNumber(1 - is),
            csvNumber(was),
            csvNumber(is),
            csvNumber(was * hoursPerYear),
            csvNumber(is * hoursPerYear),
            csvNumber(suggestion.downtimeSavedHours),
            names(before, suggestion.spofsRemoved),
            names(after, suggestion.spofsAdded),
            csvNumber(suggestion.monthlyCost),
            suggestion.monthlyCost > 0 ? csvNumber(suggestion.worth()) : QString()};
}

} // namespace

QByteArray suggestionsCsv(const std::vector<Bar>& bars, const Design& design)
{
    QByteArray csv = csvLine(header());
    for (const Bar& bar : bars) {
        const bool needsAfter = !bar.suggestion->spofsAdded.empty();
        csv += csvLine(fields(*bar.suggestion, design, needsAfter ? designAfter(*bar.suggestion, design) : design));
    }
    return csv;
}

QByteArray planCsv(const Plan& plan, const Design& design)
{
    QByteArray csv = csvLine(QStringList{QStringLiteral("step"), QStringLiteral("taken")} + header()
                             + QStringList{QStringLiteral("monthly_cost_so_far"), QStringLiteral("spofs_left"),
                                           QStringLiteral("pays_with_next")});
    const auto truth = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    const Design* before = &design;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        csv += csvLine(
            QStringList{QString::number(i + 1), truth(step.isTaken)} + fields(step.suggestion, *before, step.after)
            + QStringList{csvNumber(step.costSoFar), QString::number(step.spofsLeft), truth(step.paysWithNext)});
        before = &step.after;
    }
    return csv;
}

} // namespace linchpin
