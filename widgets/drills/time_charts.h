// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/drills/histogram.h"
#include "widgets/style/theme.h"

#include <QtCore/QRectF>

class QPainter;

namespace linchpin
{

/// Where the bars of a histogram stand.
QRectF histogramArea(const Histogram& histogram, const QRectF& where);
/// \param current the bin to point out, or -1
void paintHistogram(QPainter& painter, const Histogram& histogram, const QRectF& where, const Theme& theme,
                    int current = -1);

} // namespace linchpin
