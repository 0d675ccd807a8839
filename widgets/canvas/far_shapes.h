// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QtCore/QLine>
#include <QtCore/QRect>
#include <QtGui/QPolygonF>
#include <QtGui/QTransform>

#include <map>
#include <tuple>
#include <vector>

class QPainter;

namespace linchpin
{

/// What is seen from far: boxes and hairlines on whole pixels, gathered so that those of one colour are painted at
/// once. Nothing shrinks to less than a pixel.
class FarShapes
{
public:
    /// Those of a later one lie above those of an earlier one; within a level any may lie above another.
    enum class Level { Ground, Outline, Band, BandEdge, Line, LoudLine, Note, OuterFrame, InnerFrame, Box, Mark };

    /// \param painter scaled and moved, not turned
    /// \param scale device pixels a pixel of the drawing
    FarShapes(QPainter& painter, const Theme& theme, qreal scale);

    const Theme& theme() const { return m_theme; }
    qreal scale() const { return m_scale; }
    /// Of what is added from now on. \param opacity 0 to 1
    void setOpacity(qreal opacity) { m_opacity = opacity; }

    void addBox(Level level, const QRectF& rect, const QColor& color);
    /// \param pixels of the screen that it is wide; within the rectangle
    void addFrame(Level level, const QRectF& rect, const QColor& color, int pixels = 1);
    /// \param pixels of the screen that it is wide
    void addLine(Level level, const QPointF& from, const QPointF& to, const QColor& color, int pixels = 1);
    /// A hairline from point to point.
    void addLines(Level level, const QPolygonF& line, const QColor& color);

    /// Paints what was added since the last time.
    void paint();

private:
    struct Shapes
    {
        std::vector<QRect> boxes;
        std::vector<QLine> lines;
    };
    using Key = std::tuple<Level, QRgb, int>; ///< the last: how wide its lines are

    Shapes& shapes(Level level, QColor color, int pixels = 1);
    QRect onScreen(const QRectF& rect) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const QTransform m_toScreen;
    const qreal m_scale;
    qreal m_opacity = 1;
    std::map<Key, Shapes> m_shapes;
    Key m_lastKey;
    Shapes* m_last = nullptr; ///< those of the last key; null: none
};

} // namespace linchpin
