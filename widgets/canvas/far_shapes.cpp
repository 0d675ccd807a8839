// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/far_shapes.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cstdlib>

namespace linchpin
{

FarShapes::FarShapes(QPainter& painter, const Theme& theme, qreal scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_toScreen(painter.worldTransform())
    , m_scale(scale)
{ }

FarShapes::Shapes& FarShapes::shapes(Level level, QColor color, int pixels)
{
    if (m_opacity < 1)
        color.setAlphaF(static_cast<float>(color.alphaF() * m_opacity));
    const Key key(level, color.rgba(), pixels);
    if (!m_last || key != m_lastKey) {
        m_last = &m_shapes[key];
        m_lastKey = key;
    }
    return *m_last;
}

QRect FarShapes::onScreen(const QRectF& rect) const
{
    const QRectF on = m_toScreen.mapRect(rect);
    const int left = qRound(on.left());
    const int top = qRound(on.top());
    return QRect(left, top, std::max(qRound(on.right()) - left, 1), std::max(qRound(on.bottom()) - top, 1));
}

void FarShapes::addBox(Level level, const QRectF& rect, const QColor& color)
{
    shapes(level, color).boxes.push_back(onScreen(rect));
}

void FarShapes::addFrame(Level level, const QRectF& rect, const QColor& color, int pixels)
{
    const QRect on = onScreen(rect);
    const int wide = std::min(pixels, on.width());
    const int high = std::min(pixels, on.height());
    std::vector<QRect>& boxes = shapes(level, color).boxes;
    boxes.emplace_back(on.left(), on.top(), on.width(), high);
    boxes.emplace_back(on.left(), on.bottom() + 1 - high, on.width(), high);
    boxes.emplace_back(on.left(), on.top(), wide, on.height());
    boxes.emplace_back(on.right() + 1 - wide, on.top(), wide, on.height());
}

void FarShapes::addLine(Level level, const QPointF& from, const QPointF& to, const QColor& color, int pixels)
{
    const QPoint a = m_toScreen.map(from).toPoint();
    const QPoint b = m_toScreen.map(to).toPoint();
    if (a.x() != b.x() && a.y() != b.y()) {
        shapes(level, color, pixels).lines.emplace_back(a, b);
        return;
    } // a box is filled faster than a line is drawn
    const QPoint corner(std::min(a.x(), b.x()), std::min(a.y(), b.y()));
    const QSize size(std::max(std::abs(a.x() - b.x()) + 1, pixels), std::max(std::abs(a.y() - b.y()) + 1, pixels));
    shapes(level, color).boxes.emplace_back(corner, size);
}

void FarShapes::addLines(Level level, const QPolygonF& line, const QColor& color)
{
    for (qsizetype i = 0; i + 1 < line.size(); ++i)
        addLine(level, line[i], line[i + 1], color);
}

void FarShapes::paint()
{
    if (m_shapes.empty())
        return;
    m_painter.save();
    m_painter.resetTransform();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& [key, shapes] : m_shapes) {
        const QColor color = QColor::fromRgba(std::get<QRgb>(key));
        QPen pen(color, std::get<int>(key));
        pen.setCosmetic(true);
        m_painter.setPen(pen);
        m_painter.drawLines(shapes.lines.data(), static_cast<int>(shapes.lines.size()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawRects(shapes.boxes.data(), static_cast<int>(shapes.boxes.size()));
    }
    m_painter.restore();
    m_shapes.clear();
    m_last = nullptr;
}

} // namespace linchpin
