// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/painters.h"
#include "widgets/canvas/text_line.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal plainLinesBelow = 0.4;
constexpr qreal headLength = 8;
constexpr qreal headWidth = 4.5;
constexpr qreal tagHeight = 16; ///< of lines that lie side by side

QColor lineColor(const ArrowLook& look, const Theme& theme)
{
    const bool isLoud = look.selected || look.isGhost || look.hovered || look.differs != Differs::No;
    return look.differs == Differs::Removed ? theme.muted : isLoud ? theme.accent : theme.arrow;
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

constexpr LineStyle tagStyle = {10, QFont::DemiBold};

} // namespace

void paintArrowTag(QPainter& painter, const QPointF& center, const ArrowLook& look, const Theme& theme, qreal scale)
{
    if (scale < plainLinesBelow)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF tag = arrowTagRect(center, look);
    if (tag.isNull())
        return;
    const bool isLoud = look.selected || look.differs == Differs::New || look.differs == Differs::Changed;
    painter.setPen(QPen(isLoud ? theme.accent : theme.border, 1));
    painter.setBrush(theme.canvas);
    painter.drawRoundedRect(tag, tagHeight / 2, tagHeight / 2);
    painter.setPen(isLoud ? theme.accent : theme.muted);
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

QPainterPath arrowShape(const QPolygonF& line, const ArrowLook& look)
{
    const QPen pen = linePen(look);
    QPainterPath shape = stroked(roundedPath(line), pen);
    if (!look.isReplication) {
        QPen headPen(Qt::black, std::max(1.7, pen.widthF()));
        headPen.setCapStyle(Qt::RoundCap);
        headPen.setJoinStyle(Qt::RoundJoin);
        shape.addPath(stroked(headOf(line), headPen));
    }
    shape.setFillRule(Qt::WindingFill);
    return shape;
}

void paintArrowLine(QPainter& painter, const QPainterPath& shape, const QPolygonF& line, const ArrowLook& look,
                    const Theme& theme, qreal scale)
{
    if (scale < plainLinesBelow) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(look.selected ? theme.accent : theme.arrow, 0));
        painter.drawPolyline(line);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, lineColor(look, theme));
}

void paintArrow(QPainter& painter, const QPolygonF& line, const QPointF& labelAt, const ArrowLook& look,
                const Theme& theme, qreal scale)
{
    paintArrowLine(painter, arrowShape(line, look), line, look, theme, scale);
    paintArrowTag(painter, labelAt, look, theme, scale);
}

} // namespace linchpin
