// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/report_words.h"

#include "widgets/export/page_words.h"
#include "widgets/practice/practice_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PracticeReport)
};

constexpr double secondsPerMinute = 60;

qlonglong minutesOf(double seconds)
{
    return std::llround(std::ceil(seconds / secondsPerMinute));
}

} // namespace

QString pointsWords(double points)
{
    const double tenths = std::round(points * 10) / 10;
    return numeral(QString::number(tenths, 'f', tenths == std::round(tenths) ? 0 : 1));
}

QString pointsWords(double points, double of)
{
    if (of <= 0)
        return points < 0 ? pointsWords(points) : QString();
    return Words::tr("%1 of %2", "points").arg(pointsWords(points), pointsWords(of));
}

QString percentWords(const Score& score)
{
    return QString::number(std::llround(score.percent()));
}

QString dayWords(const std::string& startedAt)
{
    const QDateTime start = QDateTime::fromString(toQString(startedAt), Qt::ISODate);
    return start.isValid() ? QLocale().toString(start.toLocalTime(), Words::tr("d MMMM yyyy, HH:mm", "date format"))
                           : toQString(startedAt);
}

QString timeWords(const Scenario& scenario, const Attempt& attempt)
{
    const double seconds = attempt.secondsInAll();
    if (seconds <= 0)
        return {};
    if (!attempt.isTimed || scenario.minutesInAll() <= 0)
        return Words::tr("%1 min").arg(minutesOf(seconds));
    return Words::tr("%1 of %2 min").arg(minutesOf(seconds)).arg(std::llround(scenario.minutesInAll()));
}

QString figureWords(const ReportDrawing& drawing)
{
    if (!drawing.analysis || drawing.design->components.empty())
        return {};
    const HeadlineWords words = headlineWords(*drawing.analysis);
    QStringList parts = {words.figure, words.pill,
                         Words::tr("%1 a month").arg(moneyWords(drawing.monthlyCost, drawing.design->currency))};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

const ScoreLine* dearestLine(const ScoreSection& section)
{
    const auto lost = [](const ScoreLine& line) { return line.of - line.points; };
    const auto at = std::max_element(section.lines.begin(), section.lines.end(),
                                     [&](const ScoreLine& a, const ScoreLine& b) { return lost(a) < lost(b); });
    return at != section.lines.end() && lost(*at) > 0 ? &*at : nullptr;
}

} // namespace linchpin
