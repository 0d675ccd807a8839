// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QPointF>

#include <vector>

class QPainter;

namespace linchpin
{

/// A point of failure seen from far.
struct FarMark
{
    QPointF at;         ///< in pixels of the drawing
    bool isLoud = true; ///< false: accepted, or stops some journeys only
};

/// Below that zoom the frames of points of failure are too thin to be seen.
inline constexpr qreal farMarksBelow = 0.1;

/// Small diamonds of one size on the screen, whatever the zoom: full where one is loud, hollow otherwise. Those
/// that would cover one another are one.
/// \param painter scaled and moved, not turned
void paintFarMarks(QPainter& painter, const std::vector<FarMark>& marks, const Theme& theme);

} // namespace linchpin
