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
    const double low = played.mean() - played.meanError();
    const double high = played.mean() + played.meanError();
    if (!exact.isKnown)
        return Words::tr("The exact answer is out of reach here.");
    if (!exact.isExact())
        return Words::tr("Computed, it lies between %1 and %2.").arg(hoursWords(exact.low), hoursWords(exact.high));
    const QString hours = hoursWords(exact.low);
    return exact.low >= low && exact.low <= high ? Words::tr("Exactly it is %1, which lies within.").arg(hours)
                                                 : Words::tr("Exactly it is %1, which lies outside.").arg(hours);
}

QString targetSentence(const SimulatedJourney& played)
{
    if (!played.target)
        return Words::tr("No target is set.");
    return Words::tr("The target of %1 is met in %2 % of the years.")
        .arg(targetWords(*played.target), QLocale::c().toString(100 * played.yearsOnTarget(), 'f', 1));
}

} // namespace

QString hoursWords(double hours)
{
    return toQString(durationOfHours(hours));
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

QStringList timeSentences(const SimulatedJourney& played, const ExactDowntime& exact, const QStringList& heldDown)
{
    const auto years = static_cast<double>(played.hoursDown.size());
    QStringList sentences;
    sentences << Words::tr("Down %1 a year on average, give or take %2 (95 % sure).")
                     .arg(hoursWords(played.mean()), hoursWords(played.meanError()))
              << exactSentence(played, exact);
    if (!heldDown.isEmpty())
        sentences << Words::tr("The two may differ by construction: more than its own failures holds down the primary "
                               "of %1.")
                         .arg(toQString(listed([&] {
                             std::vector<std::string> names;
                             for (const QString& name : heldDown)
                                 names.push_back(toStdString(name));
                             return names;
                         }())));
    sentences << (played.outages == 0
                      ? Words::tr("Not one outage.")
                      : Words::tr("%1 outages a year; the longest lasted %2.")
                            .arg(QLocale::c().toString(static_cast<double>(played.outages) / years, 'g', 3),
                                 hoursWords(played.longestHours)));
    sentences << targetSentence(played);
    return sentences;
}

} // namespace linchpin
