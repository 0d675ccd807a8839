// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/chart_pane.h"

#include <QtCore/QString>

#include <vector>

namespace linchpin
{

/// One attempt in a chart of progress.
struct ProgressPoint
{
    double percent = 0; ///< 0 to 100
    QString day;        ///< below the axis
    QString words;      ///< "URL shortener, 24 November: 72 of 100"
};

/// The scores of attempts from the earliest to the latest, on lines at 0, 50 and 100.
void paintProgress(QPainter& painter, const QRectF& where, const std::vector<ProgressPoint>& points, const Theme& theme,
                   int current = -1);

/// Progress over time: attempts one after another.
class ProgressChart : public ChartPane
{
    Q_OBJECT

public:
    explicit ProgressChart(QWidget* parent = nullptr);

    void show(std::vector<ProgressPoint> points);
    const std::vector<ProgressPoint>& points() const { return m_points; }

    int count() const override { return static_cast<int>(m_points.size()); }
    QString words(int mark) const override { return m_points.at(static_cast<std::size_t>(mark)).words; }
    int chartHeight() const override { return 144; }
    void paintChart(QPainter& painter, const QRectF& where, const Theme& theme, int current) const override;

protected:
    int markAt(const QRectF& where, const QPointF& at) const override;

private:
    std::vector<ProgressPoint> m_points;
};

} // namespace linchpin
