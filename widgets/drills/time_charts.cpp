// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/time_charts.h"

#include <QtGui/QPainter>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr int leftMargin = 40;
constexpr int rightMargin = 28;
constexpr int topMargin = 10;
constexpr int bottomMargin = 22;
constexpr int markHeight = 14; ///< of the line that each mark's words have for themselves
constexpr double barWidth = 0.86;
constexpr double headroom = 1.08;

QMargins marginsOf(const Histogram& histogram)
{
    return {leftMargin, topMargin + markHeight * static_cast<int>(histogram.marks.size()), rightMargin, bottomMargin};
}

QColor inkOf(Histogram::Mark::Kind kind, const Theme& theme)
{
    switch (kind) {
    case Histogram::Mark::Kind::Target:
        return theme.spofText;
    case Histogram::Mark::Kind::Exact:
        return theme.text;
    case Histogram::Mark::Kind::Mean:
        return theme.accent;
    }
    return theme.text;
}

/// The axes, the bars and the lines of one histogram.
class HistogramPlot
{
public:
    HistogramPlot(const Histogram& histogram, const Theme& theme)
        : m_histogram(histogram)
        , m_theme(theme)
    {
        m_plot.setBackground(Qt::transparent);
        m_plot.axisRect()->setAutoMargins(QCP::msNone);
        m_plot.axisRect()->setMargins(marginsOf(histogram));
        addAxes();
    }

    QPixmap drawn(const QSize& size, double scale, int current)
    {
        addBars(current);
        if (m_histogram.interval)
            addInterval();
        for (std::size_t i = 0; i < m_histogram.marks.size(); ++i)
            addMark(m_histogram.marks[i], static_cast<int>(i), size.width());
        return m_plot.toPixmap(size.width(), size.height(), scale);
    }

private:
    void addAxes()
    {
        double most = 1;
        for (const Histogram::Bin& bin : m_histogram.bins)
            most = std::max(most, bin.count);
        m_plot.xAxis->setRange(0, std::max<double>(1, static_cast<double>(m_histogram.bins.size())));
        m_plot.yAxis->setRange(0, most * headroom);
        const auto words = QSharedPointer<QCPAxisTickerText>::create();
        for (const Histogram::Tick& tick : m_histogram.ticks)
            words->addTick(tick.at, tick.word);
        m_plot.xAxis->setTicker(words);
        const auto counts = QSharedPointer<QCPAxisTickerFixed>::create();
        counts->setTickStep(1);
        counts->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
        counts->setTickCount(3);
        m_plot.yAxis->setTicker(counts);
        m_plot.yAxis->setNumberFormat(QStringLiteral("f"));
        m_plot.yAxis->setNumberPrecision(0);
        for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis}) {
            axis->setTickLabelFont(numberFont(11));
            axis->setTickLabelColor(m_theme.muted);
            axis->setTickPen(QPen(m_theme.border, 1));
            axis->setTickLength(0, 4);
            axis->setSubTicks(false);
            axis->setBasePen(QPen(m_theme.border, 1));
            axis->grid()->setVisible(false);
        }
        m_plot.yAxis->setBasePen(Qt::NoPen);
        m_plot.yAxis->setTickLength(0, 0);
        m_plot.yAxis->grid()->setVisible(true);
        m_plot.yAxis->grid()->setPen(QPen(m_theme.gridDots, 1));
        m_plot.yAxis->grid()->setZeroLinePen(Qt::NoPen);
    }

    void addBars(int current)
    {
        auto* others = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        auto* pointed = new QCPBars(m_plot.xAxis, m_plot.yAxis);
        others->setBrush(m_theme.bar);
        pointed->setBrush(m_theme.accent);
        for (QCPBars* bars : {others, pointed}) {
            bars->setPen(Qt::NoPen);
            bars->setWidth(barWidth);
        }
        pointed->setPen(QPen(m_theme.text, 1)); // not by its colour alone
        for (std::size_t i = 0; i < m_histogram.bins.size(); ++i)
            (static_cast<int>(i) == current ? pointed : others)
                ->addData(static_cast<double>(i) + 0.5, m_histogram.bins[i].count);
    }

    void addInterval()
    {
        auto* band = new QCPItemRect(&m_plot);
        QColor fill = m_theme.accent;
        fill.setAlphaF(0.18F);
        band->setPen(Qt::NoPen);
        band->setBrush(fill);
        place(*band->topLeft, m_histogram.interval->first, 0);
        place(*band->bottomRight, m_histogram.interval->second, 1);
    }

    void addMark(const Histogram::Mark& mark, int row, int width)
    {
        const double top = -markHeight * (static_cast<double>(m_histogram.marks.size()) - row - 0.5);
        auto* line = new QCPItemLine(&m_plot);
        line->setPen(QPen(inkOf(mark.kind, m_theme), 1.5,
                          mark.kind == Histogram::Mark::Kind::Target ? Qt::DashLine : Qt::SolidLine));
        line->setClipToAxisRect(false);
        place(*line->end, mark.at, 1);
        auto* word = new QCPItemText(&m_plot);
        word->setText(mark.word);
        word->setFont(numberFont(11));
        word->setColor(inkOf(mark.kind, m_theme));
        word->setClipToAxisRect(false);
        const double room = width - leftMargin - rightMargin;
        const double x = std::min(1.0, mark.at / m_plot.xAxis->range().upper) * room;
        const bool isLeft = x + QFontMetrics(word->font()).horizontalAdvance(mark.word) + 8 > room;
        word->setPositionAlignment((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        word->setPadding({4, 0, 4, 0});
        for (QCPItemPosition* position : {word->position, line->start}) {
            position->setTypeX(QCPItemPosition::ptPlotCoords);
            position->setTypeY(QCPItemPosition::ptAbsolute);
            position->setAxes(m_plot.xAxis, m_plot.yAxis);
            position->setCoords(std::min(mark.at, m_plot.xAxis->range().upper), marginsOf(m_histogram).top() + top);
        }
    }

    /// \param y share of the height, from the top
    void place(QCPItemPosition& position, double x, double y)
    {
        position.setTypeX(QCPItemPosition::ptPlotCoords);
        position.setTypeY(QCPItemPosition::ptAxisRectRatio);
        position.setAxes(m_plot.xAxis, m_plot.yAxis);
        position.setAxisRect(m_plot.axisRect());
        position.setCoords(std::min(x, m_plot.xAxis->range().upper), y);
    }

    const Histogram& m_histogram;
    const Theme& m_theme;
    QCustomPlot m_plot;
};

} // namespace

QRectF histogramArea(const Histogram& histogram, const QRectF& where)
{
    return where.marginsRemoved(marginsOf(histogram));
}

void paintHistogram(QPainter& painter, const Histogram& histogram, const QRectF& where, const Theme& theme, int current)
{
    if (histogramArea(histogram, where).isEmpty())
        return;
    const double scale = std::max(1.0, painter.deviceTransform().m11());
    const QSize size = where.size().toSize();
    painter.drawPixmap(QRectF(where.topLeft(), size), HistogramPlot(histogram, theme).drawn(size, scale, current), {});
}

} // namespace linchpin
