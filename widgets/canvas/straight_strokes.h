// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>
#include <QtGui/QPainterPath>

#include <vector>

class QColor;
class QPainter;
class QPen;
class QPolygonF;

namespace linchpin
{

/// Straight lines along the axes are most of what a drawing is made of. On a raster, a rectangle is filled many times
/// faster than a path is stroked.

/// The line with its corners rounded, as one path.
QPainterPath roundedPath(const QPolygonF& line, qreal radius);

/// The same in parts.
struct TurningLine
{
    std::vector<QRectF> bars;          ///< its long straight parts
    std::vector<QPainterPath> between; ///< to be stroked with round caps: ends, corners and what lies aslant
};

/// \param width in pixels of the drawing, as the rest is to be stroked
TurningLine turningLine(const QPolygonF& line, qreal radius, qreal width);

/// A box with round corners and a line around it.
/// \param rect the middle of the line
void paintRoundBox(QPainter& painter, const QRectF& rect, qreal radius, const QPen& pen, const QColor& fill);

/// The outline of a rectangle with round corners, of which only what is seen is painted, dashes or not.
/// \param pen opaque, or without dashes
/// \param seen in pixels of the drawing; null: all
void paintRoundOutline(QPainter& painter, const QRectF& rect, qreal radius, const QPen& pen, const QRectF& seen);

/// False for pictures made of lines and letters, where a line is to stay one.
bool isRaster(const QPainter& painter);

} // namespace linchpin
