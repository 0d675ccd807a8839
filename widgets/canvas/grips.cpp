// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/grips.h"

#include "widgets/canvas/geometry.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>

#include <algorithm>
#include <limits>

namespace linchpin
{

namespace
{

/// Above ghosts, beneath what a gesture draws.
constexpr qreal gripsZ = 200'001;
/// Of the ends from the cards, whose own handles stand there.
constexpr qreal endDistance = 18;
/// Of an arrow's length, at most.
constexpr qreal endPart = 0.3;
/// A straight part shorter than this has no mark in its middle.
constexpr qreal leastSegment = 36;
constexpr qreal bendRadius = 4.5;
constexpr qreal segmentRadius = 3.5;
constexpr qreal cornerHalf = 4;

QPointF pointAt(const QPolygonF& line, qreal along)
{
    for (int i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        if (along <= part.length() && part.length() > 0)
            return part.pointAt(along / part.length());
        along -= part.length();
    }
    return line.back();
}

} // namespace

qreal lengthOf(const QPolygonF& line)
{
    qreal length = 0;
    for (int i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1], line[i]).length();
    return length;
}

QPointF middleOf(const QPolygonF& line)
{
    return line.isEmpty() ? QPointF() : pointAt(line, lengthOf(line) / 2);
}

qreal alongOf(const QPolygonF& line, const QPointF& point, qreal from)
{
    qreal before = 0;
    qreal along = from;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int i = 1; i < line.size(); ++i) {
        const QLineF part(line[i - 1], line[i]);
        const qreal length = part.length();
        const QPointF way = part.p2() - part.p1();
        const qreal least = length > 0 ? std::clamp((from - before) / length, 0.0, 1.0) : 0;
        const qreal at =
            length > 0 ? std::clamp(QPointF::dotProduct(point - part.p1(), way) / (length * length), least, 1.0) : 0;
        const qreal distance = QLineF(part.pointAt(at), point).length();
        if (before + length >= from && distance < nearest) {
            nearest = distance;
            along = before + at * length;
        }
        before += length;
    }
    return along;
}

std::vector<Grip> gripsOfArrow(const QPolygonF& line, const std::vector<Point>& bends)
{
    std::vector<Grip> grips;
    if (line.size() < 2)
        return grips;
    const qreal length = lengthOf(line);
    const qreal end = std::min(endDistance, endPart * length);
    std::vector<qreal> stops{end, length - end};
    std::vector<qreal> bendsAlong;
    for (std::size_t i = 0; i < bends.size(); ++i) {
        const QPointF at = toQPointF(bends[i]);
        bendsAlong.push_back(alongOf(line, at, bendsAlong.empty() ? 0 : bendsAlong.back()));
        stops.push_back(bendsAlong.back());
        grips.push_back({Grip::What::Bend, at, i});
    }
    qreal corner = 0;
    for (int i = 1; i + 1 < line.size(); ++i) {
        corner += QLineF(line[i - 1], line[i]).length();
        stops.push_back(corner);
    }
    std::sort(stops.begin(), stops.end());
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (stops[i] - stops[i - 1] < leastSegment || stops[i] > length - end)
            continue;
        const qreal middle = (stops[i] + stops[i - 1]) / 2;
        const auto before = std::upper_bound(bendsAlong.begin(), bendsAlong.end(), middle);
        grips.push_back(
            {Grip::What::Segment, pointAt(line, middle), static_cast<std::size_t>(before - bendsAlong.begin())});
    }
    grips.push_back({Grip::What::From, pointAt(line, end), 0});
    grips.push_back({Grip::What::To, pointAt(line, length - end), 0});
    return grips;
}

std::vector<Grip> gripsOfBox(const QRectF& bounds)
{
    const auto grip = [](const QPointF& at, Corner corner) {
        return Grip{Grip::What::Corner, at, static_cast<std::size_t>(corner)};
    };
    return {grip(bounds.topLeft(), Corner::TopLeft), grip(bounds.topRight(), Corner::TopRight),
            grip(bounds.bottomLeft(), Corner::BottomLeft), grip(bounds.bottomRight(), Corner::BottomRight)};
}

GripsItem::GripsItem(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(gripsZ);
}

void GripsItem::show(std::vector<Grip> grips)
{
    if (grips.empty() && m_grips.empty())
        return;
    aboutToChange();
    m_grips = std::move(grips);
    m_bounds = {};
    for (const Grip& grip : m_grips)
        m_bounds = m_bounds.united(QRectF(grip.at - QPointF(8, 8), QSizeF(16, 16)));
    setVisible(!m_grips.empty());
}

std::optional<Grip> GripsItem::nearest(const QPointF& point, qreal reach) const
{
    std::optional<Grip> found;
    for (const Grip& grip : m_grips) {
        const qreal distance = QLineF(grip.at, point).length();
        if (distance <= reach && (!found || distance < QLineF(found->at, point).length()))
            found = grip;
    }
    return found;
}

void GripsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = *m_style.theme;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Grip& grip : m_grips) {
        painter->setPen(QPen(theme.accent, grip.what == Grip::What::Segment ? 1.25 : 2));
        painter->setBrush(grip.what == Grip::What::Bend ? theme.accent : theme.panel);
        if (grip.what == Grip::What::Corner)
            painter->drawRoundedRect(
                QRectF(grip.at - QPointF(cornerHalf, cornerHalf), QSizeF(2 * cornerHalf, 2 * cornerHalf)), 1.5, 1.5);
        else if (grip.what == Grip::What::Segment)
            painter->drawEllipse(grip.at, segmentRadius, segmentRadius);
        else
            painter->drawEllipse(grip.at, bendRadius, bendRadius);
    }
}

} // namespace linchpin
