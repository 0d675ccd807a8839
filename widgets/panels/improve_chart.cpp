// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/improve_chart.h"

#include "widgets/chart/bars_painter.h"
#include "widgets/style/appearance.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolTip>

#include <qcustomplot.h>

#include <algorithm>

namespace linchpin
{

/// Bars with round ends, their labels on both sides; rows are the keys 0, 1, 2, ... from the top.
class ImproveChart::Bars : public QCPBars
{
public:
    Bars(QCPAxis* rows, QCPAxis* hours, const ImproveChart& chart)
        : QCPBars(rows, hours)
        , m_chart(chart)
    {
        setAntialiased(true);
    }

    double opacity = 1;

protected:
    QRect clipRect() const override { return mParentPlot->viewport(); }

    void draw(QCPPainter* painter) override
    {
        const double zero = mValueAxis->coordToPixel(0);
        const BarsScale scale{zero, mValueAxis->coordToPixel(1) - zero};
        painter->setOpacity(opacity);
        const QRect plotted = m_chart.plottedRect();
        const int last = std::min(plotted.bottom() / barRowHeight, static_cast<int>(m_chart.m_bars.size()) - 1);
        for (int row = plotted.top() / barRowHeight; row <= last; ++row)
            paintBar(*painter, m_chart.m_bars[static_cast<std::size_t>(row)],
                     m_chart.rowRect(row).translated(-plotted.topLeft()), scale, Appearance::instance().theme(),
                     row == m_chart.m_current);
        painter->setOpacity(1);
    }

private:
    const ImproveChart& m_chart;
};

ImproveChart::ImproveChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
{
    setObjectName(QStringLiteral("improveChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Improvements by downtime saved"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setBackground(Qt::NoBrush);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    QCPAxisRect* area = m_plot->axisRect();
    area->setAutoMargins(QCP::msNone);
    for (QCPAxis* axis : area->axes()) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->grid()->setVisible(false);
        axis->setBasePen(Qt::NoPen);
    }
    m_plot->yAxis->setRangeReversed(true);
    m_plotted = new Bars(m_plot->yAxis, m_plot->xAxis, *this);
    connect(&Appearance::instance(), &Appearance::changed, this, &ImproveChart::style);
    style();
}

void ImproveChart::style()
{
    m_plot->yAxis->setBasePen(QPen(Appearance::instance().theme().border, 1));
    replot();
}

void ImproveChart::replot()
{
    const QRect plotted = plottedRect();
    m_plot->setVisible(!m_bars.empty() && !plotted.isEmpty());
    if (m_bars.empty() || plotted.isEmpty())
        return;
    m_plot->setGeometry(plotted);
    const BarsScale scale = barsScale(m_bars, width());
    m_plot->axisRect()->setMargins({static_cast<int>(scale.zero), 0, 0, 0});
    m_plot->yAxis->setRange(static_cast<double>(plotted.top()) / barRowHeight - 0.5,
                            static_cast<double>(plotted.bottom() + 1) / barRowHeight - 0.5);
    m_plot->xAxis->setRange(0, std::max(1.0, width() - scale.zero) / scale.perHour);
    m_plot->setBufferDevicePixelRatio(devicePixelRatioF());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ImproveChart::plot(std::vector<Bar> bars)
{
    const std::string before = m_current >= 0 ? m_bars[static_cast<std::size_t>(m_current)].id() : std::string();
    m_bars = std::move(bars);
    m_pressed = -1;
    const auto same = std::find_if(m_bars.begin(), m_bars.end(), [&](const Bar& bar) { return bar.id() == before; });
    int row = same == m_bars.end() ? -1 : static_cast<int>(same - m_bars.begin());
    if (!m_isLedByKeyboard && row != m_current)
        row = -1;
    setFixedHeight(static_cast<int>(m_bars.size()) * barRowHeight);
    QVector<double> keys;
    QVector<double> hours;
    for (const Bar& bar : m_bars) {
        keys.append(static_cast<double>(keys.size()));
        hours.append(bar.savedHours);
    }
    m_plotted->setData(keys, hours, true);
    m_current = row;
    describe();
    replot();
    emit currentChanged(m_current);
}

void ImproveChart::setCurrent(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    describe();
    replot();
    emit currentChanged(row);
}

void ImproveChart::setDimmed(bool dimmed)
{
    const double opacity = dimmed ? 0.45 : 1;
    if (m_plotted->opacity != opacity) {
        m_plotted->opacity = opacity;
        replot();
    }
}

void ImproveChart::describe()
{
    if (m_current < 0) {
        setAccessibleDescription({});
        return;
    }
    const Bar& bar = m_bars[static_cast<std::size_t>(m_current)];
    setAccessibleDescription(QStringLiteral("%1, %2. %3").arg(bar.label, bar.figures, bar.explanation));
}

QRect ImproveChart::rowRect(int row) const
{
    return {0, row * barRowHeight, width(), barRowHeight};
}

int ImproveChart::rowAt(const QPoint& at) const
{
    const int row = at.y() / barRowHeight;
    return rect().contains(at) && row < static_cast<int>(m_bars.size()) ? row : -1;
}

bool ImproveChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row >= 0 && m_explains) {
        const Bar& bar = m_bars[static_cast<std::size_t>(row)];
        QToolTip::showText(help->globalPos(), bar.label + QLatin1Char('\n') + bar.explanation, this, rowRect(row));
    }
    return true;
}

void ImproveChart::mouseMoveEvent(QMouseEvent* event)
{
    m_isLedByKeyboard = false;
    setCurrent(rowAt(event->pos()));
}

void ImproveChart::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->pos()) : -1;
}

void ImproveChart::mouseReleaseEvent(QMouseEvent* event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && rowAt(event->pos()) == pressed)
        emit activated(pressed);
}

void ImproveChart::leaveEvent(QEvent*)
{
    if (!m_isLedByKeyboard)
        setCurrent(-1);
}

void ImproveChart::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        lead(std::max(0, m_current - 1));
        break;
    case Qt::Key_Down:
        lead(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        lead(0);
        break;
    case Qt::Key_End:
        lead(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        break;
    case Qt::Key_Escape:
        setCurrent(-1);
        event->ignore();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ImproveChart::lead(int row)
{
    m_isLedByKeyboard = true;
    if (row >= 0 && row < static_cast<int>(m_bars.size()))
        setCurrent(row);
}

void ImproveChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        lead(0);
}

void ImproveChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void ImproveChart::resizeEvent(QResizeEvent*)
{
    replot();
}

void ImproveChart::setSeen(const QRect& part)
{
    if (part == m_seen)
        return;
    m_seen = part;
    replot();
}

QRect ImproveChart::plottedRect() const
{
    return m_seen ? rect().intersected(*m_seen) : rect();
}

} // namespace linchpin
