// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/time_words.h"

#include "core/engine/analysis.h"
#include "core/engine/words.h"
#include "widgets/chart/advice_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

QString exactSentence(const SimulatedJourney& played, const ExactDowntime& exact)
{
    if (!exact.isKnown)
        return Words::tr("The exact answer is out of reach here.");
    if (!exact.isExact())
        return Words::tr("Computed, it lies between %1 and %2.").arg(preciseHours(exact.low), preciseHours(exact.high));
    const QString hours = preciseHours(exact.low);
    const auto interval = played.meanInterval();
    if (!interval)
        return Words::tr("Exactly it is %1.").arg(hours);
    return interval->holds(exact.low) ? Words::tr("Exactly it is %1, which lies within.").arg(hours)
                                      : Words::tr("Exactly it is %1, which lies outside.").arg(hours);
}

QString meanSentence(const SimulatedJourney& played)
{
    const QString mean = preciseHours(played.mean());
    if (played.outages == 0)
        return Words::tr("Not one outage.");
    if (const auto interval = played.meanInterval())
        return Words::tr("Down %1 a year on average; 95 % sure between %2 and %3.")
            .arg(mean, preciseHours(interval->low), preciseHours(interval->high));
    return Words::tr("Down %1 a year on average, with too few outages for an interval.").arg(mean);
}

QString outagesSentence(const SimulatedJourney& played)
{
    constexpr double rare = 0.1;
    const double aYear = static_cast<double>(played.outages) / static_cast<double>(played.hoursDown.size());
    const QString longest = hoursWords(played.longestHours);
    if (aYear < rare)
        return Words::tr("An outage about every %1 years; the longest lasted %2.")
            .arg(QLocale().toString(std::llround(1 / aYear)), longest);
    const int decimals = aYear < 10 ? 2 : aYear < 100 ? 1 : 0;
    return Words::tr("%1 outages a year; the longest lasted %2.")
        .arg(numeral(QString::number(aYear, 'f', decimals)), longest);
}

QString yearsOnTarget(const SimulatedJourney& played)
{
    return numeral(QString::number(100 * played.yearsOnTarget(), 'f', 1));
}

QStringList targetSentences(const Played& played, const SimulatedJourney& of)
{
    if (of.target)
        return {
            Words::tr("The target of %1 is met in %2 % of the years.").arg(targetWords(*of.target), yearsOnTarget(of))};
    constexpr int most = 5;
    QStringList sentences;
    for (const SimulatedJourney& journey : played.simulation.journeys) {
        if (of.id.empty() && journey.target && sentences.size() < most)
            sentences << Words::tr("%1 meets its target of %2 in %3 % of the years.")
                             .arg(isolated(toQString(journey.name)), targetWords(*journey.target),
                                  yearsOnTarget(journey));
    }
    return sentences.isEmpty() ? QStringList(Words::tr("No target is set.")) : sentences;
}

QStringList heldDownSentences(const Played& played)
{
    if (played.heldDown.empty())
        return {};
    std::vector<std::string> names;
    for (const SetId& set : played.heldDown)
        names.push_back(played.design->nameOf(ElementId(set.text())));
    return {
        Words::tr("The two may differ: something else than its own failure (a region, a shared cause, what it needs) "
                  "can hold the primary of %1 down, and for longer than its own repair, with which the exact answer "
                  "reckons.")
            .arg(toQString(listed(names)))};
}

} // namespace

QString hoursWords(double hours)
{
    return toQString(durationOfHours(hours));
}

QString preciseHours(double hours)
{
    constexpr double longHours = 10;
    return hours < longHours ? hoursWords(hours) : QStringLiteral("%1 h").arg(numeral(QString::number(hours, 'f', 1)));
}

QString momentWords(double hoursFromBeginning)
{
    const double years = std::floor(hoursFromBeginning / hoursPerYear);
    const auto minutes = static_cast<int>((hoursFromBeginning - years * hoursPerYear) * 60);
    constexpr int ofDay = 24 * 60;
    return Words::tr("Year %1, day %2, %3:%4")
        .arg(static_cast<int>(years) + 1)
        .arg(minutes / ofDay + 1)
        .arg(minutes % ofDay / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QStringList timeSentences(const Played& played, const JourneyId& journey)
{
    const SimulatedJourney& of = played.of(journey);
    QStringList sentences{meanSentence(of), exactSentence(of, played.exactOf(journey))};
    sentences << heldDownSentences(played);
    if (of.outages > 0)
        sentences << outagesSentence(of);
    return sentences << targetSentences(played, of);
}

} // namespace linchpin
