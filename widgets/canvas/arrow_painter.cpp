// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/far_shapes.h"
#include "widgets/canvas/painters.h"
#include "widgets/canvas/straight_strokes.h"
#include "widgets/canvas/text_line.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal cornerRadius = 8;
constexpr qreal headLength = 8;
constexpr qreal headWidth = 4.5;
constexpr qreal tagHeight = 16; ///< of lines that lie side by side

bool isLoud(const ArrowLook& look)
{
    return look.selected || look.isGhost || look.hovered || look.differs != Differs::No;
}

QColor lineColor(const ArrowLook& look, const Theme& theme)
{
    return isGone(look.differs) ? theme.muted : isLoud(look) ? theme.accent : theme.arrow;
}

QPen linePen(const ArrowLook& look)
{
    QPen pen(Qt::black, look.selected || (look.differs != Differs::No && !look.isGhost) ? 2.2 : 1.5);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (look.isGhost || look.kind == ConnectionKind::Async || look.isReplication)
        pen.setDashPattern({5, 4});
    else if (look.optional)
        pen.setDashPattern({0.5, 3});
    return pen;
}

QPainterPath headOf(const QPolygonF& line)
{
    QPainterPath head;
    if (line.size() < 2)
        return head;
    const QPointF tip = line.last();
    QLineF along(tip, line[line.size() - 2]);
    if (along.length() < 1)
        return head;
    along.setLength(headLength);
    const QLineF normal = along.normalVector().unitVector();
    const QPointF side(normal.dx() * headWidth, normal.dy() * headWidth);
    head.addPolygon(QPolygonF({along.p2() + side, tip, along.p2() - side}));
    return head;
}

QPainterPath stroked(const QPainterPath& path, const QPen& pen)
{
    QPainterPathStroker stroker(pen);
    stroker.setCurveThreshold(0.1); // still round at four times the size
    return stroker.createStroke(path);
}

QPainterPath strokedHead(const QPolygonF& line, const ArrowLook& look)
{
    if (look.isReplication)
        return {};
    QPen pen(Qt::black, std::max(1.7, linePen(look).widthF()));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return stroked(headOf(line), pen);
}

/// All that the arrow covers.
QPainterPath wholeShape(const QPolygonF& line, const ArrowLook& look)
{
    QPainterPath shape = stroked(roundedPath(line, cornerRadius), linePen(look));
    shape.addPath(strokedHead(line, look));
    shape.setFillRule(Qt::WindingFill);
    return shape;
}

constexpr LineStyle tagStyle = {10, QFont::DemiBold};

} // namespace

void paintArrowTag(QPainter& painter, const QPointF& center, const ArrowLook& look, const Theme& theme, qreal scale)
{
    if (scale < plainArrowsBelow)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tag = arrowTagRect(center, look);
    if (tag.isNull())
        return;
    const bool isAccented = look.selected || isAdded(look.differs) || look.differs == Differs::Changed;
    painter.setPen(QPen(isAccented ? theme.accent : theme.border, 1));
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(tag, tagHeight / 2, tagHeight / 2);
    painter.setPen(isAccented ? theme.accent : theme.muted);
    paintLine(painter, tag, Qt::AlignCenter, arrowTag(look), tagStyle);
}

QString arrowTag(const ArrowLook& look)
{
    QString tag = look.label;
    if (look.kind == ConnectionKind::Read || look.kind == ConnectionKind::Write) {
        const QString letter = look.kind == ConnectionKind::Read ? QStringLiteral("R") : QStringLiteral("W");
        tag = look.label.isEmpty() ? letter : letter + QStringLiteral(" · ") + look.label;
    }
    return look.saysDiffers ? withDiffersWord(tag, look.differs) : tag;
}

QRectF arrowTagRect(const QPointF& center, const ArrowLook& look)
{
    const QString tag = arrowTag(look);
    if (tag.isEmpty())
        return {};
    const qreal width = std::max(tagHeight, lineWidth(tag, tagStyle) + 10);
    return QRectF(center.x() - width / 2, center.y() - tagHeight / 2, width, tagHeight);
}

ArrowShape arrowShape(const QPolygonF& line, const ArrowLook& look)
{
    const QPen pen = linePen(look);
    ArrowShape shape;
    const auto add = [&shape](QPainterPath path) {
        path.setFillRule(Qt::WindingFill);
        shape.patches.push_back({path.controlPointRect(), std::move(path)});
    };
    if (pen.style() != Qt::SolidLine) {
        add(wholeShape(line, look));
        return shape;
    }
    TurningLine turning = turningLine(line, cornerRadius, pen.widthF());
    shape.bars = std::move(turning.bars);
    for (std::size_t i = 0; i < turning.between.size(); ++i) {
        QPainterPath path = stroked(turning.between[i], pen);
        if (i + 1 == turning.between.size())
            path.addPath(strokedHead(line, look));
        add(std::move(path));
    }
    return shape;
}

bool gatherArrow(FarShapes& far, const QPolygonF& line, const ArrowLook& look)
{
    if (far.scale() >= plainArrowsBelow)
        return false;
    far.addLines(isLoud(look) ? FarShapes::Level::LoudLine : FarShapes::Level::Line, line,
                 lineColor(look, far.theme()));
    return true;
}

void paintArrowLine(QPainter& painter, const ArrowShape& shape, const QPolygonF& line, const ArrowLook& look,
                    const Theme& theme, const QRectF& seen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = lineColor(look, theme);
    if (!isRaster(painter)) {
        painter.fillPath(wholeShape(line, look), color);
        return;
    }
    const auto isSeen = [&seen](const QRectF& bounds) { return seen.isNull() || seen.intersects(bounds); };
    for (const QRectF& bar : shape.bars) {
        if (isSeen(bar))
            painter.fillRect(bar, color);
    }
    for (const ArrowShape::Patch& patch : shape.patches) {
        if (isSeen(patch.bounds))
            painter.fillPath(patch.path, color);
    }
}

void paintArrow(QPainter& painter, const QPolygonF& line, const QPointF& labelAt, const ArrowLook& look,
                const Theme& theme, qreal scale)
{
    if (FarShapes far(painter, theme, scale); gatherArrow(far, line, look))
        far.paint();
    else
        paintArrowLine(painter, arrowShape(line, look), line, look, theme, {});
    paintArrowTag(painter, labelAt, look, theme, scale);
}

} // namespace linchpin
