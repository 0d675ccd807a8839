// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/outage_strip.h"

#include "core/drill/box_name.h"
#include "core/engine/analysis.h"
#include "widgets/drills/time_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr int labelWidth = 40;
constexpr int rightMargin = 16;
constexpr int lineHeight = 8;
constexpr double narrowest = 2;
constexpr double reach = 4; ///< of the pointer, around a mark

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

QRectF lineOf(const QRectF& where, int year)
{
    return {where.left() + labelWidth, where.top() + year * stripHeight + (stripHeight - lineHeight) / 2.0,
            std::max(1.0, where.width() - labelWidth - rightMargin), lineHeight};
}

/// An outage over the end of a year has a mark in each.
std::vector<QRectF> marksOf(const OutageStrip& strip, const SimulatedOutage& outage, const QRectF& where)
{
    std::vector<QRectF> marks;
    const double end = outage.startHours + outage.hours;
    for (auto year = static_cast<int>(outage.startHours / hoursPerYear); year < strip.years; ++year) {
        const double begin = year * hoursPerYear;
        if (begin >= end)
            break;
        const QRectF line = lineOf(where, year);
        const double perHour = line.width() / hoursPerYear;
        const double from = std::max(outage.startHours, begin) - begin;
        const double to = std::min(end, begin + hoursPerYear) - begin;
        const double width = std::max(narrowest, (to - from) * perHour);
        marks.emplace_back(std::min(line.left() + from * perHour, line.right() - width), line.top(), width, lineHeight);
    }
    return marks;
}

} // namespace

OutageStrip outageStrip(const SimulatedJourney& played, const Design& design, int mostYears)
{
    OutageStrip strip;
    strip.years = std::min(mostYears, static_cast<int>(played.hoursDown.size()));
    const bool areAllKept = played.firstOutages.size() == played.outages;
    if (!areAllKept && !played.firstOutages.empty())
        strip.years =
            std::clamp(static_cast<int>(played.firstOutages.back().startHours / hoursPerYear), 1, strip.years);
    for (const SimulatedOutage& outage : played.firstOutages) {
        if (outage.startHours >= strip.years * hoursPerYear)
            break;
        strip.outages.push_back({outage,
                                 outage.cause.empty()
                                     ? Words::tr("Always down: it does not work even with everything up")
                                     : Words::tr("%1: down for %2 because of %3")
                                           .arg(momentWords(outage.startHours), hoursWords(outage.hours),
                                                toQString(nameOfBox(design, outage.cause)))});
    }
    return strip;
}

int outageAt(const OutageStrip& strip, const QRectF& where, const QPointF& at)
{
    int nearest = -1;
    double least = reach;
    for (std::size_t i = 0; i < strip.outages.size(); ++i) {
        for (const QRectF& mark : marksOf(strip, strip.outages[i].outage, where)) {
            if (at.y() < mark.top() - reach || at.y() >= mark.bottom() + reach)
                continue;
            const double away = std::max({mark.left() - at.x(), at.x() - mark.right(), 0.0});
            if (away < least) {
                least = away;
                nearest = static_cast<int>(i);
            }
        }
    }
    return nearest;
}

void paintStrip(QPainter& painter, const OutageStrip& strip, const QRectF& where, const Theme& theme, int current)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setFont(numberFont(11));
    for (int year = 0; year < strip.years; ++year) {
        const QRectF line = lineOf(where, year);
        painter.fillRect(line, theme.hover);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(where.left(), line.center().y() - stripHeight / 2.0, labelWidth - 8, stripHeight),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(year + 1));
    }
    const auto paint = [&](std::size_t i, const QColor& ink, double more) {
        for (const QRectF& mark : marksOf(strip, strip.outages[i].outage, where))
            painter.fillRect(mark.adjusted(0, -more, 0, more), ink);
    };
    for (std::size_t i = 0; i < strip.outages.size(); ++i)
        paint(i, theme.spof, 0);
    if (current >= 0 && static_cast<std::size_t>(current) < strip.outages.size())
        paint(static_cast<std::size_t>(current), theme.accent, 2);
    painter.restore();
}

} // namespace linchpin
