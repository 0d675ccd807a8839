// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/snap.h"

#include "widgets/canvas/geometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace linchpin
{

namespace
{

/// Only what stands this near is worth aligning with.
constexpr qreal neighbourhood = 900;
/// Of what it rests on, less than the pixel that positions are rounded to.
constexpr qreal restTolerance = 0.75;

/// Two cards stand in a row where they overlap across it by at least this.
constexpr qreal leastOverlap = 8;
constexpr qreal tick = 4;

/// A way to come to rest along one axis, with what shows it.
struct Rest
{
    qreal shift = 0;
    std::vector<QLineF> guides; ///< where the rectangle has come to rest on this axis
};

using Best = std::optional<Rest>;

bool isBetter(qreal shift, const Best& best, qreal tolerance)
{
    return std::abs(shift) <= tolerance && (!best || std::abs(shift) < std::abs(best->shift));
}

/// A rectangle seen along an axis: from start to end, and across it.
struct Extent
{
    qreal start;
    qreal end;
    qreal low;
    qreal high;
};

Extent extentOf(const QRectF& rect, Qt::Orientation axis)
{
    return axis == Qt::Horizontal ? Extent{rect.left(), rect.right(), rect.top(), rect.bottom()}
                                  : Extent{rect.top(), rect.bottom(), rect.left(), rect.right()};
}

QLineF lineAlong(Qt::Orientation axis, qreal from, qreal to, qreal across)
{
    return axis == Qt::Horizontal ? QLineF(from, across, to, across) : QLineF(across, from, across, to);
}

QLineF lineAcross(Qt::Orientation axis, qreal at, qreal from, qreal to)
{
    return axis == Qt::Horizontal ? QLineF(at, from, at, to) : QLineF(from, at, to, at);
}

/// Edges and centres.
void align(Best& best, const Extent& moved, const std::vector<Extent>& others, Qt::Orientation axis, qreal tolerance)
{
    const auto linesOf = [](const Extent& e) { return std::array{e.start, (e.start + e.end) / 2, e.end}; };
    const auto mine = linesOf(moved);
    for (const Extent& other : others) {
        const auto theirs = linesOf(other);
        for (std::size_t i = 0; i < theirs.size(); ++i) {
            if (const qreal shift = theirs[i] - mine[i]; isBetter(shift, best, tolerance))
                best = Rest{
                    shift,
                    {lineAcross(axis, theirs[i], std::min(moved.low, other.low), std::max(moved.high, other.high))}};
        }
    }
}

/// A gap with a tick at each end.
void showGap(std::vector<QLineF>& guides, Qt::Orientation axis, qreal from, qreal to, qreal across)
{
    guides.push_back(lineAlong(axis, from, to, across));
    guides.push_back(lineAcross(axis, from, across - tick, across + tick));
    guides.push_back(lineAcross(axis, to, across - tick, across + tick));
}

/// The same gap as between two neighbours in the row, or in the middle between two.
void space(Best& best, const Extent& moved, std::vector<Extent> others, Qt::Orientation axis, qreal tolerance)
{
    std::erase_if(others, [&](const Extent& other) {
        return std::min(moved.high, other.high) - std::max(moved.low, other.low) < leastOverlap;
    });
    std::sort(others.begin(), others.end(), [](const Extent& a, const Extent& b) { return a.start < b.start; });
    const qreal length = moved.end - moved.start;
    const qreal across = (moved.low + moved.high) / 2;
    const auto offer = [&](qreal start, const std::array<std::pair<qreal, qreal>, 2>& gaps) {
        const qreal shift = start - moved.start;
        if (!isBetter(shift, best, tolerance))
            return;
        best = Rest{shift, {}};
        for (const auto& [from, to] : gaps)
            showGap(best->guides, axis, from, to, across);
    };
    for (std::size_t i = 1; i < others.size(); ++i) {
        const Extent& a = others[i - 1];
        const Extent& b = others[i];
        const qreal gap = b.start - a.end;
        if (gap <= 0)
            continue;
        offer(b.end + gap, {{{a.end, b.start}, {b.end, b.end + gap}}});
        offer(a.start - gap - length, {{{a.start - gap, a.start}, {a.end, b.start}}});
        if (const qreal side = (gap - length) / 2; side > 0)
            offer(a.end + side, {{{a.end, a.end + side}, {b.start - side, b.start}}});
    }
}

/// What there is to come to rest beside.
std::vector<QRectF> neighboursOf(const Design& design, const QRectF& moved,
                                 const std::unordered_set<ElementId>& excluded)
{
    std::vector<QRectF> found;
    const QRectF around = moved.adjusted(-neighbourhood, -neighbourhood, neighbourhood, neighbourhood);
    const auto add = [&](const ElementId& id, const QRectF& rect) {
        if (!excluded.contains(id) && rect.intersects(around))
            found.push_back(rect);
    };
    for (const Component& component : design.components)
        add(component.id.as<ElementId>(), cardRect(component));
    for (const Note& note : design.notes)
        add(note.id.as<ElementId>(), noteRect(note));
    for (const Domain& domain : design.domains) {
        if (const QRectF rect = domainRect(design, domain); !rect.intersects(moved))
            add(domain.id.as<ElementId>(), rect);
    }
    return found;
}

Best restOf(const QRectF& moved, const std::vector<QRectF>& neighbours, Qt::Orientation axis, qreal tolerance)
{
    std::vector<Extent> others;
    for (const QRectF& rect : neighbours)
        others.push_back(extentOf(rect, axis));
    Best best;
    align(best, extentOf(moved, axis), others, axis, tolerance);
    space(best, extentOf(moved, axis), std::move(others), axis, tolerance);
    return best;
}

} // namespace

Snap snap(const Design& design, const QRectF& moving, const QPointF& wanted,
          const std::unordered_set<ElementId>& excluded, qreal tolerance)
{
    const QRectF moved = moving.translated(wanted);
    const auto neighbours = neighboursOf(design, moved, excluded);
    const Point gridded = snapped(toPoint(moved.topLeft()));
    QPointF corner(gridded.x, gridded.y);
    if (const Best x = restOf(moved, neighbours, Qt::Horizontal, tolerance))
        corner.setX(moved.left() + x->shift);
    if (const Best y = restOf(moved, neighbours, Qt::Vertical, tolerance))
        corner.setY(moved.top() + y->shift);
    Snap result;
    result.delta = toPoint(corner - moving.topLeft());
    // Where it rests, every guide that holds is drawn, each where the rectangle lies now.
    const QRectF rest = moving.translated(toQPointF(result.delta));
    for (const Qt::Orientation axis : {Qt::Horizontal, Qt::Vertical}) {
        if (const Best held = restOf(rest, neighbours, axis, restTolerance))
            result.guides.insert(result.guides.end(), held->guides.begin(), held->guides.end());
    }
    return result;
}

} // namespace linchpin
