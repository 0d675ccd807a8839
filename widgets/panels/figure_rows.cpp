// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/figure_rows.h"

#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "widgets/panels/journey_figures.h"
#include "widgets/panels/quantities.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

const QString dash = QStringLiteral("—");
const QString pending = QStringLiteral("…");

/// An unavailability between two bounds.
struct Range
{
    double low = 0;
    double high = 0;
};

struct Figure
{
    QString special; ///< instead of a number; empty: there is one
    QString sign;    ///< "≥ ": it is a bound
    QString downSign;
    double unavailability = 0;
    Range range;

    bool isNumber() const { return special.isEmpty(); }
};

Figure figureOf(const Analysis* analysis)
{
    if (!analysis)
        return {pending, {}, {}, 0, {}};
    if (!analysis->unavailability || analysis->nothingCanFail)
        return {dash, {}, {}, 0, {}};
    if (analysis->broken)
        return {Words::tr("broken"), {}, {}, 1, {1, 1}};
    const double u = *analysis->unavailability;
    switch (analysis->method) {
    case Method::Exact:
        return {{}, {}, {}, u, {u, u}};
    case Method::Interval:
        return {{},
                QStringLiteral("≥ "),
                QStringLiteral("≤ "),
                u,
                {analysis->unavailabilityLow, analysis->unavailabilityHigh}};
    default:
        return {{},
                QStringLiteral("≈ "),
                QStringLiteral("≈ "),
                u,
                {analysis->unavailabilityLow, analysis->unavailabilityHigh}};
    }
}

bool isEqual(double a, double b)
{
    constexpr double noise = 1e-12; ///< of sums in another order
    return std::abs(a - b) <= noise * std::max(std::abs(a), std::abs(b));
}

/// Less is better.
Verdict verdictOf(double today, double other)
{
    return isEqual(today, other) ? Verdict::Same : today < other ? Verdict::Better : Verdict::Worse;
}

Verdict verdictOf(const Range& today, const Range& other)
{
    const bool areExact = today.low == today.high && other.low == other.high;
    if (areExact)
        return verdictOf(today.low, other.low);
    return today.high < other.low ? Verdict::Better : today.low > other.high ? Verdict::Worse : Verdict::Unknown;
}

/// With as many digits as it takes to tell the two apart.
std::pair<QString, QString> percents(double today, double other)
{
    constexpr int mostDigits = 12;
    for (int digits = 2;; ++digits) {
        const std::string a = percentOfUnavailability(today, digits);
        const std::string b = percentOfUnavailability(other, digits);
        if (a != b || digits == mostDigits || isEqual(today, other))
            return isEqual(today, other)
                ? std::pair(toQString(percentOfUnavailability(today)), toQString(percentOfUnavailability(other)))
                : std::pair(toQString(a), toQString(b));
    }
}

QString signedWords(double by, const QString& amount)
{
    return (by < 0 ? Words::tr("%1 less") : Words::tr("%1 more")).arg(amount);
}

void addAvailability(std::vector<FigureRow>& rows, const Figure& today, const Figure& other)
{
    FigureRow availability;
    availability.name = Words::tr("Availability");
    FigureRow downtime;
    downtime.name = Words::tr("Downtime a year");
    const auto words = percents(today.unavailability, other.isNumber() ? other.unavailability : today.unavailability);
    const auto otherWords =
        percents(today.isNumber() ? today.unavailability : other.unavailability, other.unavailability);
    availability.today.text = today.isNumber() ? today.sign + words.first : today.special;
    availability.other.text = other.isNumber() ? other.sign + otherWords.second : other.special;
    const auto hours = [](const Figure& of) {
        return of.isNumber() ? of.downSign + toQString(durationOfHours(of.unavailability * hoursPerYear)) : of.special;
    };
    downtime.today.text = hours(today);
    downtime.other.text = hours(other);
    const bool bothKnown =
        today.special != pending && today.special != dash && other.special != pending && other.special != dash;
    if (bothKnown) {
        availability.verdict = verdictOf(today.range, other.range);
        downtime.verdict = availability.verdict;
        const double by = (today.unavailability - other.unavailability) * hoursPerYear;
        if (today.isNumber() && other.isNumber() && today.sign.isEmpty() && other.sign.isEmpty()
            && downtime.verdict != Verdict::Same)
            downtime.verdictText = signedWords(by, toQString(durationOfHours(std::abs(by))));
    }
    rows.push_back(std::move(availability));
    rows.push_back(std::move(downtime));
}

struct SpofCount
{
    int open = 0;
    int accepted = 0;
};

SpofCount spofsOf(const Analysis& analysis)
{
    SpofCount count;
    for (const Spof& spof : analysis.spofs)
        ++(spof.accepted ? count.accepted : count.open);
    return count;
}

QString words(const SpofCount& count)
{
    return count.accepted > 0 ? Words::tr("%1, and %2 accepted").arg(count.open).arg(count.accepted)
                              : QString::number(count.open);
}

void addSpofs(std::vector<FigureRow>& rows, const Analysis* today, const Analysis* other)
{
    FigureRow row;
    row.name = Words::tr("SPOFs");
    row.today.text = today ? words(spofsOf(*today)) : pending;
    row.other.text = other ? words(spofsOf(*other)) : pending;
    if (today && other) {
        const int by = spofsOf(*today).open - spofsOf(*other).open;
        row.verdict = by == 0 ? Verdict::Same : by < 0 ? Verdict::Better : Verdict::Worse;
        if (by != 0)
            row.verdictText = (by < 0 ? Words::tr("%1 fewer") : Words::tr("%1 more")).arg(std::abs(by));
    }
    rows.push_back(std::move(row));
}

double costOf(const Design& design)
{
    double cost = 0;
    for (const Component& component : design.components)
        cost += monthlyCostOf(component) * component.instances;
    return cost;
}

void addCost(std::vector<FigureRow>& rows, const Design& today, const Design& other)
{
    FigureRow row;
    row.name = Words::tr("Cost a month");
    const QString currency = toQString(today.currency);
    const double costToday = costOf(today);
    const double costOther = costOf(other);
    row.today.text = costText(costToday, currency);
    row.other.text = costText(costOther, toQString(other.currency));
    if (today.currency == other.currency) {
        row.verdict = verdictOf(costToday, costOther);
        if (row.verdict != Verdict::Same)
            row.verdictText = signedWords(costToday - costOther, costText(std::abs(costToday - costOther), currency));
    }
    rows.push_back(std::move(row));
}

/// \param result null where the design has no such journey, or it is not known yet
FigureRow::Cell journeyCell(const Analyzed& in, const JourneyId& id, const JourneyResult* result)
{
    if (!result)
        return {in.analysis ? dash : pending, {}, false};
    const Journey* journey = in.design.journey(id);
    const JourneyFigures figures = figuresOf(*result, journey ? journey->target : std::nullopt);
    FigureRow::Cell cell{figures.availability, {}, figures.isMissed};
    if (result->broken)
        cell.detail = Words::tr("cannot work");
    else if (journey && journey->target)
        cell.detail = (figures.isMissed ? Words::tr("misses %1") : Words::tr("meets %1"))
                          .arg(availabilityText(Availability::of(*journey->target)));
    return cell;
}

void addJourneys(std::vector<FigureRow>& rows, const Analyzed& today, const Analyzed& other)
{
    std::vector<const Journey*> all;
    for (const Journey& journey : today.design.journeys)
        all.push_back(&journey);
    for (const Journey& journey : other.design.journeys) {
        if (!today.design.journey(journey.id))
            all.push_back(&journey);
    }
    const auto resultIn = [](const Analyzed& in, const JourneyId& id) {
        return in.analysis && in.design.journey(id) ? in.analysis->journey(id) : nullptr;
    };
    for (const Journey* journey : all) {
        const JourneyResult* is = resultIn(today, journey->id);
        const JourneyResult* was = resultIn(other, journey->id);
        FigureRow row;
        row.name = toQString(journey->name);
        row.today = journeyCell(today, journey->id, is);
        row.other = journeyCell(other, journey->id, was);
        if (is && was && !is->nothingCanFail && !was->nothingCanFail) {
            if (today.analysis->method == Method::Exact && other.analysis->method == Method::Exact)
                row.verdict = verdictOf(is->unavailability, was->unavailability);
            const auto apart = percents(is->unavailability, was->unavailability);
            row.today.text = apart.first;
            row.other.text = apart.second;
        }
        rows.push_back(std::move(row));
    }
}

} // namespace

std::vector<FigureRow> figureRows(const Analyzed& today, const Analyzed& other)
{
    std::vector<FigureRow> rows;
    addAvailability(rows, figureOf(today.analysis), figureOf(other.analysis));
    addSpofs(rows, today.analysis, other.analysis);
    addCost(rows, today.design, other.design);
    addJourneys(rows, today, other);
    return rows;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return Words::tr("same");
    case Verdict::Better:
        return Words::tr("better");
    case Verdict::Worse:
        return Words::tr("worse");
    default:
        return {};
    }
}

} // namespace linchpin
