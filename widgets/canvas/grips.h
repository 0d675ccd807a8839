// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "widgets/canvas/canvas_style.h"
#include "widgets/canvas/overlay_item.h"

#include <QtCore/QPointF>
#include <QtGui/QPolygonF>

#include <optional>
#include <vector>

namespace linchpin
{

/// A mark on the selected element that a drag takes hold of.
struct Grip
{
    enum class What {
        From,    ///< the end of an arrow that needs
        To,      ///< the end that is needed
        Bend,    ///< set by hand
        Segment, ///< the middle of a straight part: a drag makes a bend of it
        Corner,
    };

    What what = What::Corner;
    QPointF at;
    std::size_t index = 0; ///< the bend; the bend that a new one would stand before; the Corner
};

enum class Corner : std::size_t { TopLeft, TopRight, BottomLeft, BottomRight };

/// \param line as drawn, from end to end
std::vector<Grip> gripsOfArrow(const QPolygonF& line, const std::vector<Point>& bends);
std::vector<Grip> gripsOfBox(const QRectF& bounds);

/// How far along the line the point on it lies that is nearest to that one.
/// \param from not before that
qreal alongOf(const QPolygonF& line, const QPointF& point, qreal from = 0);
qreal lengthOf(const QPolygonF& line);
QPointF middleOf(const QPolygonF& line);

/// Small squares at corners, round marks along an arrow: full where there is a bend, hollow where there may be one.
class GripsItem : public OverlayItem
{
public:
    explicit GripsItem(const CanvasStyle& style);

    void show(std::vector<Grip> grips);
    const std::vector<Grip>& grips() const { return m_grips; }
    /// The nearest that is not farther than that.
    std::optional<Grip> nearest(const QPointF& point, qreal reach) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasStyle& m_style;
    std::vector<Grip> m_grips;
    QRectF m_bounds;
};

} // namespace linchpin
