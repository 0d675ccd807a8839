// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/bars.h"
#include "widgets/style/theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace linchpin
{

/// Where the bars of a chart begin and how long an hour is.
struct BarsScale
{
    double zero = 0;
    double perHour = 1;
};

inline constexpr int barRowHeight = 32;

/// Labels left of the bars, figures right of them.
BarsScale barsScale(const std::vector<Bar>& bars, int width);

/// A row of the chart: label, bar and figures.
/// \param row from the chart's left to its right edge, barRowHeight high
void paintBar(QPainter& painter, const Bar& bar, const QRectF& row, const BarsScale& scale, const Theme& theme,
              bool isCurrent = false);

} // namespace linchpin
