// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/far_marks.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace linchpin
{

namespace
{

constexpr int reach = 5; ///< of a mark from its centre, in pixels of the screen
constexpr int cell = 13; ///< in which all is one mark

struct Merged
{
    QPointF sum;
    int count = 0;
    bool isLoud = false;
};

/// By their cell, which lies still in the drawing when that is panned.
std::map<std::pair<int, int>, Merged> merged(const std::vector<FarMark>& marks, qreal scale)
{
    std::map<std::pair<int, int>, Merged> cells;
    for (const FarMark& mark : marks) {
        const QPointF at = mark.at * scale;
        Merged& one = cells[{static_cast<int>(std::floor(at.x() / cell)), static_cast<int>(std::floor(at.y() / cell))}];
        one.sum += at;
        ++one.count;
        one.isLoud |= mark.isLoud;
    }
    return cells;
}

QPixmap diamond(const QColor& fill, const Theme& theme, qreal ratio)
{
    constexpr int size = 2 * reach + 1;
    QPixmap picture(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto square = [](qreal half) {
        const QPointF middle(size / 2.0, size / 2.0);
        return QPolygonF({middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half),
                          middle - QPointF(half, 0)});
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.canvas);
    painter.drawPolygon(square(reach + 0.5));
    painter.setPen(QPen(theme.spof, 1.4));
    painter.setBrush(fill);
    painter.drawPolygon(square(reach - 1.2));
    return picture;
}

/// So far inside its cell that it covers no other mark.
qreal inside(qreal at, int index)
{
    return std::clamp<qreal>(at, index * cell + reach + 1, (index + 1) * cell - reach - 1);
}

} // namespace

void paintFarMarks(QPainter& painter, const std::vector<FarMark>& marks, const Theme& theme)
{
    if (marks.empty())
        return;
    const QTransform toScreen = painter.worldTransform();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap loud = diamond(theme.spof, theme, ratio);
    const QPixmap quiet = diamond(theme.canvas, theme, ratio);
    painter.save();
    painter.resetTransform();
    for (const auto& [place, mark] : merged(marks, toScreen.m11())) {
        const QPointF average = mark.sum / mark.count;
        const QPointF at(inside(average.x(), place.first), inside(average.y(), place.second));
        const QPointF corner = at + QPointF(toScreen.dx() - reach, toScreen.dy() - reach);
        painter.drawPixmap(corner.toPoint(), mark.isLoud ? loud : quiet);
    }
    painter.restore();
}

} // namespace linchpin
