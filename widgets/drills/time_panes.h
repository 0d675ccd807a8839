// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/bars.h"
#include "widgets/drills/chart_pane.h"
#include "widgets/drills/histogram.h"
#include "widgets/drills/outage_strip.h"

namespace linchpin
{

class HistogramPane : public ChartPane
{
    Q_OBJECT

public:
    using ChartPane::ChartPane;

    void plot(Histogram histogram);
    const Histogram& histogram() const { return m_histogram; }

    int count() const override { return static_cast<int>(m_histogram.bins.size()); }
    QString words(int mark) const override { return m_histogram.bins[static_cast<std::size_t>(mark)].words; }
    int chartHeight() const override { return 148; }
    void paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const override;

protected:
    int markAt(const QRectF& where, const QPointF& at) const override;

private:
    Histogram m_histogram;
};

class StripPane : public ChartPane
{
    Q_OBJECT

public:
    using ChartPane::ChartPane;

    void plot(OutageStrip strip);
    const OutageStrip& strip() const { return m_strip; }

    int count() const override { return static_cast<int>(m_strip.outages.size()); }
    QString words(int mark) const override { return m_strip.outages[static_cast<std::size_t>(mark)].words; }
    int chartHeight() const override { return m_strip.years * stripHeight; }
    void paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const override;

protected:
    int markAt(const QRectF& where, const QPointF& at) const override;

private:
    OutageStrip m_strip;
};

/// What brought the outages about, by hours a year.
class CausesPane : public ChartPane
{
    Q_OBJECT

public:
    using ChartPane::ChartPane;

    void plot(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return m_bars; }

    int count() const override { return static_cast<int>(m_bars.size()); }
    QString words(int mark) const override { return m_bars[static_cast<std::size_t>(mark)].explanation; }
    int chartHeight() const override;
    void paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const override;

protected:
    int markAt(const QRectF& where, const QPointF& at) const override;

private:
    std::vector<Bar> m_bars;
};

/// The causes of the most hours as bars, the most first.
/// \param most of them
std::vector<Bar> causeBars(const SimulatedJourney& played, const Design& design, std::size_t most = 8);

} // namespace linchpin
