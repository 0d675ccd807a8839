// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/advice_csv.h"

#include "widgets/chart/advice_words.h"
#include "widgets/style/text.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace linchpin
{

namespace
{

QString quoted(QString field)
{
    const bool isPlain = !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char(','))
        && !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r'));
    return isPlain ? field
                   : QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString names(const Design& design, const std::vector<std::string>& boxes)
{
    QStringList names;
    for (const std::string& box : boxes)
        names << boxWords(design, box);
    return names.join(QStringLiteral("; "));
}

QByteArray line(const QStringList& fields)
{
    QStringList written;
    for (const QString& field : fields)
        written << quoted(field);
    return (written.join(QLatin1Char(',')) + QStringLiteral("\r\n")).toUtf8();
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
            number(1 - was),
            number(1 - is),
            number(was),
            number(is),
            number(was * hoursPerYear),
            number(is * hoursPerYear),
            number(suggestion.downtimeSavedHours),
            names(before, suggestion.spofsRemoved),
            names(after, suggestion.spofsAdded),
            number(suggestion.monthlyCost),
            suggestion.monthlyCost > 0 ? number(suggestion.worth()) : QString()};
}

} // namespace

QByteArray suggestionsCsv(const std::vector<Bar>& bars, const Design& design)
{
    QByteArray csv = line(header());
    for (const Bar& bar : bars) {
        const bool needsAfter = !bar.suggestion->spofsAdded.empty();
        csv += line(fields(*bar.suggestion, design, needsAfter ? designAfter(*bar.suggestion, design) : design));
    }
    return csv;
}

QByteArray planCsv(const Plan& plan, const Design& design)
{
    QByteArray csv = line(QStringList{QStringLiteral("step"), QStringLiteral("taken")} + header()
                          + QStringList{QStringLiteral("monthly_cost_so_far"), QStringLiteral("spofs_left"),
                                        QStringLiteral("pays_with_next")});
    const auto truth = [](bool value) { return value ? QStringLiteral("true") : QStringLiteral("false"); };
    const Design* before = &design;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const PlanStep& step = plan.steps[i];
        csv +=
            line(QStringList{QString::number(i + 1), truth(step.isTaken)} + fields(step.suggestion, *before, step.after)
                 + QStringList{number(step.costSoFar), QString::number(step.spofsLeft), truth(step.paysWithNext)});
        before = &step.after;
    }
    return csv;
}

} // namespace linchpin
