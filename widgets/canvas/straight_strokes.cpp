// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/straight_strokes.h"

#include <QtCore/QLineF>
#include <QtCore/QtMath>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPen>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace linchpin
{

namespace
{

constexpr qreal shortest = 12; ///< bar that is worth its while, in pixels of the drawing

QRectF around(const QPointF& from, const QPointF& to, qreal margin)
{
    return QRectF(from, to).normalized().adjusted(-margin, -margin, margin, margin);
}

bool isAlongAxis(const QLineF& line)
{
    return line.dx() == 0 || line.dy() == 0;
}

/// Thick across its direction, not beyond its ends.
QRectF barOf(const QLineF& line, qreal width)
{
    const qreal across = width / 2;
    const QRectF thin = QRectF(line.p1(), line.p2()).normalized();
    return line.dy() == 0 ? thin.adjusted(0, -across, 0, across) : thin.adjusted(-across, 0, across, 0);
}

/// A straight part of an outline.
struct Side
{
    QLineF line;
    qreal before; ///< length of the outline before it
};

/// The part of it that lies in the rectangle: from and to along the line.
std::pair<qreal, qreal> partIn(const QLineF& line, const QRectF& area)
{
    const qreal length = line.length();
    if (line.dy() == 0) {
        const bool forth = line.dx() >= 0;
        return {std::max(forth ? area.left() - line.x1() : line.x1() - area.right(), 0.0),
                std::min(forth ? area.right() - line.x1() : line.x1() - area.left(), length)};
    }
    const bool down = line.dy() >= 0;
    return {std::max(down ? area.top() - line.y1() : line.y1() - area.bottom(), 0.0),
            std::min(down ? area.bottom() - line.y1() : line.y1() - area.top(), length)};
}

QLineF cut(const QLineF& line, qreal from, qreal to)
{
    const QLineF unit = line.unitVector();
    return QLineF(line.p1() + from * QPointF(unit.dx(), unit.dy()), line.p1() + to * QPointF(unit.dx(), unit.dy()));
}

void paintSide(QPainter& painter, const Side& side, const QPen& pen, const QRectF& seen)
{
    const qreal width = pen.widthF();
    if (side.line.length() <= 0 || !around(side.line.p1(), side.line.p2(), width).intersects(seen))
        return;
    const auto [from, to] = partIn(side.line, seen.adjusted(-width, -width, width, width));
    if (from >= to)
        return;
    const bool isOpaque = pen.color().alpha() == 255;
    const qreal cap = isOpaque ? width / 2 : 0;
    const QList<qreal> pattern = pen.dashPattern();
    if (pattern.size() != 2) {
        painter.fillRect(barOf(cut(side.line, from - cap, to + cap), width), pen.color());
        return;
    }
    const qreal dash = pattern[0] * width;
    const qreal period = dash + pattern[1] * width;
    const qreal length = side.line.length();
    for (qreal start = std::floor((side.before + from) / period) * period - side.before; start < to; start += period) {
        const qreal begin = std::max(start, 0.0);
        const qreal end = std::min(start + dash, length);
        if (begin < end)
            painter.fillRect(barOf(cut(side.line, begin - cap, end + cap), width), pen.color());
    }
}

} // namespace

bool isRaster(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster;
}

QPainterPath roundedPath(const QPolygonF& line, qreal radius)
{
    QPainterPath path;
    if (line.isEmpty())
        return path;
    path.moveTo(line.first());
    for (int i = 1; i + 1 < line.size(); ++i) {
        QLineF before(line[i], line[i - 1]);
        QLineF after(line[i], line[i + 1]);
        const qreal r = std::min({radius, before.length() / 2, after.length() / 2});
        before.setLength(r);
        after.setLength(r);
        path.lineTo(before.p2());
        path.quadTo(line[i], after.p2());
    }
    path.lineTo(line.last());
    return path;
}

TurningLine turningLine(const QPolygonF& line, qreal radius, qreal width)
{
    TurningLine turning;
    if (line.isEmpty())
        return turning;
    QPainterPath piece(line.first());
    qreal cutBefore = 0;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QLineF segment(line[i], line[i + 1]);
        const qreal length = segment.length();
        const bool isLast = i + 2 == line.size();
        const qreal cutAfter =
            isLast ? 0 : std::min({radius, length / 2, QLineF(line[i + 1], line[i + 2]).length() / 2});
        if (isAlongAxis(segment) && length - cutBefore - cutAfter >= shortest) {
            turning.bars.push_back(barOf(cut(segment, cutBefore, length - cutAfter), width));
            piece.lineTo(cut(segment, 0, cutBefore).p2());
            turning.between.push_back(std::exchange(piece, QPainterPath(cut(segment, 0, length - cutAfter).p2())));
        }
        piece.lineTo(length > 0 ? cut(segment, 0, length - cutAfter).p2() : segment.p2());
        if (!isLast) {
            QLineF next(line[i + 1], line[i + 2]);
            if (next.length() > 0)
                next.setLength(cutAfter);
            piece.quadTo(line[i + 1], next.p2());
        }
        cutBefore = cutAfter;
    }
    turning.between.push_back(piece);
    return turning;
}

void paintRoundBox(QPainter& painter, const QRectF& rect, qreal radius, const QPen& pen, const QColor& fill)
{
    if (pen.style() != Qt::SolidLine || pen.color().alpha() < 255 || fill.alpha() < 255 || !isRaster(painter)) {
        painter.setPen(pen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
        return;
    }
    const qreal half = pen.widthF() / 2; // to stroke takes longer than to fill twice
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawRoundedRect(rect.adjusted(-half, -half, half, half), radius + half, radius + half);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void paintRoundOutline(QPainter& painter, const QRectF& rect, qreal radius, const QPen& pen, const QRectF& seen)
{
    painter.setBrush(Qt::NoBrush);
    const qreal r = std::min({radius, rect.width() / 2, rect.height() / 2});
    if (!isRaster(painter)) {
        painter.setPen(pen);
        painter.drawRoundedRect(rect, r, r);
        return;
    }
    const qreal width = pen.widthF();
    const QRectF area = seen.isNull() ? rect.adjusted(-width, -width, width, width) : seen;
    const QSizeF corner(2 * r, 2 * r);
    struct Turn
    {
        QLineF side;
        QPointF cornerAt; ///< upper left of the square in which the arc after it lies
        qreal angle;      ///< where the arc begins, in degrees; all turn clockwise
    };
    const std::array<Turn, 4> turns = {
        Turn{{rect.left() + r, rect.top(), rect.right() - r, rect.top()}, {rect.right() - 2 * r, rect.top()}, 90},
        {{rect.right(), rect.top() + r, rect.right(), rect.bottom() - r},
         rect.bottomRight() - QPointF(2 * r, 2 * r),
         0},
        {{rect.right() - r, rect.bottom(), rect.left() + r, rect.bottom()}, {rect.left(), rect.bottom() - 2 * r}, -90},
        {{rect.left(), rect.bottom() - r, rect.left(), rect.top() + r}, rect.topLeft(), 180}};
    QPen arcPen = pen;
    if (pen.style() == Qt::SolidLine)
        arcPen.setCapStyle(Qt::FlatCap);
    qreal along = 0;
    for (const Turn& turn : turns) {
        paintSide(painter, {turn.side, along}, pen, area);
        along += turn.side.length();
        const QRectF square(turn.cornerAt, corner);
        if (square.adjusted(-width, -width, width, width).intersects(area)) {
            QPainterPath arc;
            arc.arcMoveTo(square, turn.angle);
            arc.arcTo(square, turn.angle, -90);
            if (pen.style() != Qt::SolidLine)
                arcPen.setDashOffset(along / width);
            painter.setPen(arcPen);
            painter.drawPath(arc);
        }
        along += M_PI * r / 2;
    }
}

} // namespace linchpin
