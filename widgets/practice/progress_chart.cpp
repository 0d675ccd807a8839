// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/progress_chart.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr double left = 44; ///< of the first point; the axis' figures stand before it
constexpr double right = 28;
constexpr double top = 20; ///< for the figure of a point at the top
constexpr double bottom = 20;
constexpr double dot = 3.5;
constexpr double pointerReach = 24;
constexpr double roomForFigure = 26;

QPointF placeOf(const QRectF& where, std::size_t row, std::size_t count, double percent)
{
    const double width = where.width() - left - right;
    const double along = count < 2 ? 0.5 : static_cast<double>(row) / static_cast<double>(count - 1);
    const double height = where.height() - top - bottom;
    return {where.left() + left + width * along,
            where.bottom() - bottom - height * std::clamp(percent, 0.0, 100.0) / 100};
}

void paintScale(QPainter& painter, const QRectF& where, const Theme& theme)
{
    painter.setFont(numberFont(11));
    for (const int percent : {0, 50, 100}) {
        const double y = placeOf(where, 0, 1, percent).y();
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(where.left() + left - 8, y), QPointF(where.right() - right + 8, y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(where.left(), y - 8, left - 14, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(percent));
    }
}

void paintDays(QPainter& painter, const QRectF& where, const std::vector<ProgressPoint>& points, const Theme& theme)
{
    const QRectF line(where.left() + left - 20, where.bottom() - bottom + 4, where.width() - left - right + 40, 16);
    painter.setFont(textFont(11));
    painter.setPen(theme.muted);
    if (points.size() == 1) {
        painter.drawText(line, Qt::AlignCenter, points.front().day);
        return;
    }
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, points.front().day);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, points.back().day);
}

} // namespace

void paintProgress(QPainter& painter, const QRectF& where, const std::vector<ProgressPoint>& points, const Theme& theme,
                   int current)
{
    paintScale(painter, where, theme);
    if (points.empty())
        return;
    paintDays(painter, where, points, theme);
    QPolygonF line;
    for (std::size_t row = 0; row < points.size(); ++row)
        line << placeOf(where, row, points.size(), points[row].percent);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    const double apart = points.size() < 2 ? where.width() : line[1].x() - line[0].x();
    for (int row = 0; row < line.size(); ++row) {
        const bool isCurrent = row == current;
        painter.setPen(QPen(theme.panel, 1.5));
        painter.setBrush(theme.accent);
        painter.drawEllipse(line[row], isCurrent ? dot + 2 : dot, isCurrent ? dot + 2 : dot);
        if (apart >= roomForFigure || isCurrent || row + 1 == line.size()) {
            painter.setFont(numberFont(11, QFont::DemiBold));
            painter.setPen(isCurrent ? theme.accent : theme.text);
            painter.drawText(QRectF(line[row].x() - 20, line[row].y() - 22, 40, 16), Qt::AlignCenter,
                             QString::number(std::lround(points[static_cast<std::size_t>(row)].percent)));
        }
    }
}

ProgressChart::ProgressChart(QWidget* parent)
    : ChartPane(tr("Scores over time"), QStringLiteral("progressChart"), parent)
{ }

void ProgressChart::show(std::vector<ProgressPoint> points)
{
    m_points = std::move(points);
    QStringList all;
    for (const ProgressPoint& point : m_points)
        all << point.words;
    setSummary(all.join(QLatin1Char('\n')));
    renew();
}

void ProgressChart::paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const
{
    paintProgress(painter, where, m_points, theme, current);
}

int ProgressChart::markAt(const QRectF& where, const QPointF& at) const
{
    int nearest = -1;
    double distance = pointerReach;
    for (std::size_t row = 0; row < m_points.size(); ++row) {
        const double away = std::abs(placeOf(where, row, m_points.size(), m_points[row].percent).x() - at.x());
        if (away < distance && where.contains(at)) {
            nearest = static_cast<int>(row);
            distance = away;
        }
    }
    return nearest;
}

} // namespace linchpin
