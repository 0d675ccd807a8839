// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/snap.h"

#include "widgets/canvas/geometry.h"

#include <array>
#include <cmath>
#include <optional>

namespace linchpin
{

namespace
{

/// Only what stands this near is worth aligning with.
constexpr qreal neighbourhood = 900;

struct Alignment
{
    qreal shift = 0;
    QRectF with;
    qreal line = 0;
};

std::array<qreal, 3> linesOf(const QRectF& rect, bool horizontal)
{
    return horizontal ? std::array<qreal, 3>{rect.left(), rect.center().x(), rect.right()}
                      : std::array<qreal, 3>{rect.top(), rect.center().y(), rect.bottom()};
}

class Aligner
{
public:
    Aligner(const QRectF& moved, qreal tolerance)
        : m_moved(moved)
        , m_tolerance(tolerance)
    { }

    void offer(const QRectF& other)
    {
        if (!other.adjusted(-neighbourhood, -neighbourhood, neighbourhood, neighbourhood).intersects(m_moved))
            return;
        offer(other, true, x);
        offer(other, false, y);
    }

    std::optional<Alignment> x;
    std::optional<Alignment> y;

private:
    void offer(const QRectF& other, bool horizontal, std::optional<Alignment>& best) const
    {
        const auto mine = linesOf(m_moved, horizontal);
        const auto theirs = linesOf(other, horizontal);
        for (std::size_t i = 0; i < 3; ++i) {
            const qreal shift = theirs[i] - mine[i];
            if (std::abs(shift) <= m_tolerance && (!best || std::abs(shift) < std::abs(best->shift)))
                best = Alignment{shift, other, theirs[i]};
        }
    }

    QRectF m_moved;
    qreal m_tolerance;
};

} // namespace

Snap snap(const Design& design, const QRectF& moving, const QPointF& wanted,
          const std::unordered_set<ElementId>& excluded, qreal tolerance)
{
    const QRectF moved = moving.translated(wanted);
    Aligner aligner(moved, tolerance);
    for (const Component& component : design.components) {
        if (!excluded.contains(component.id.as<ElementId>()))
            aligner.offer(cardRect(component));
    }
    const Point gridded = snapped(toPoint(moved.topLeft()));
    Snap result;
    QPointF corner(gridded.x, gridded.y);
    if (aligner.x)
        corner.setX(moved.left() + aligner.x->shift);
    if (aligner.y)
        corner.setY(moved.top() + aligner.y->shift);
    result.delta = toPoint(corner - moving.topLeft());
    const QRectF rest = moving.translated(toQPointF(result.delta));
    if (aligner.x) {
        const QRectF both = rest.united(aligner.x->with);
        result.guides.emplace_back(aligner.x->line, both.top(), aligner.x->line, both.bottom());
    }
    if (aligner.y) {
        const QRectF both = rest.united(aligner.y->with);
        result.guides.emplace_back(both.left(), aligner.y->line, both.right(), aligner.y->line);
    }
    return result;
}

} // namespace linchpin
