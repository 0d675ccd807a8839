// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/time_panes.h"

#include "core/drill/box_name.h"
#include "widgets/chart/bars_painter.h"
#include "widgets/drills/time_charts.h"
#include "widgets/drills/time_words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

} // namespace

void HistogramPane::plot(Histogram histogram)
{
    m_histogram = std::move(histogram);
    QStringList summary;
    for (const Histogram::Mark& mark : m_histogram.marks)
        summary << mark.word;
    setSummary(summary.join(QStringLiteral(", ")));
    renew();
}

void HistogramPane::paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const
{
    if (!m_histogram.bins.empty())
        paintHistogram(painter, m_histogram, where, theme, current);
}

int HistogramPane::markAt(const QRectF& where, const QPointF& at) const
{
    const QRectF area = histogramArea(m_histogram, where);
    if (!area.contains(at) || m_histogram.bins.empty())
        return -1;
    const auto bin = static_cast<int>((at.x() - area.left()) / area.width() * count());
    return std::clamp(bin, 0, count() - 1);
}

void StripPane::plot(OutageStrip strip)
{
    m_strip = std::move(strip);
    setSummary(tr("%n outages", nullptr, count()));
    renew();
}

void StripPane::paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const
{
    paintStrip(painter, m_strip, where, theme, current);
}

int StripPane::markAt(const QRectF& where, const QPointF& at) const
{
    return outageAt(m_strip, where, at);
}

void CausesPane::plot(std::vector<Bar> bars)
{
    m_bars = std::move(bars);
    QStringList summary;
    for (const Bar& bar : m_bars)
        summary << bar.explanation;
    setSummary(summary.join(QStringLiteral("; ")));
    renew();
}

int CausesPane::chartHeight() const
{
    return std::max(1, count()) * barRowHeight;
}

void CausesPane::paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const
{
    const BarsScale scale = barsScale(m_bars, static_cast<int>(where.width()));
    QRectF row(where.left(), where.top(), where.width(), barRowHeight);
    for (int i = 0; i < count(); ++i) {
        paintBar(painter, m_bars[static_cast<std::size_t>(i)], row, scale, theme, i == current);
        row.translate(0, barRowHeight);
    }
}

int CausesPane::markAt(const QRectF& where, const QPointF& at) const
{
    const auto row = static_cast<int>((at.y() - where.top()) / barRowHeight);
    return where.contains(at) && row < count() ? row : -1;
}

std::vector<Bar> causeBars(const SimulatedJourney& played, const Design& design, std::size_t most)
{
    const auto years = static_cast<double>(std::max<std::size_t>(1, played.hoursDown.size()));
    std::vector<Bar> bars;
    for (const auto& [box, cause] : played.causes) {
        Bar bar;
        bar.label = toQString(nameOfBox(design, box));
        bar.savedHours = cause.hours / years;
        bar.figures = Words::tr("%1 a year").arg(hoursWords(bar.savedHours));
        bar.explanation = Words::tr("%1: %2 a year in %n outages", nullptr, static_cast<int>(cause.outages))
                              .arg(bar.label, hoursWords(bar.savedHours));
        bars.push_back(std::move(bar));
    }
    std::stable_sort(bars.begin(), bars.end(), [](const Bar& a, const Bar& b) { return a.savedHours > b.savedHours; });
    if (bars.size() > most)
        bars.resize(most);
    return bars;
}

} // namespace linchpin
