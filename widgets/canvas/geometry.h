// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/canvas/card_places.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>

#include <array>
#include <vector>

namespace linchpin
{

/// Where things are drawn, in pixels of the drawing at 100 %.

inline constexpr int gridSpacing = 8;
inline constexpr qreal handleRadius = 5;
inline constexpr qreal bandPadding = 14; ///< around the members of a set

QRectF toQRectF(const Rect& rect);
QPointF toQPointF(Point point);
/// The nearest whole pixel.
Point toPoint(const QPointF& point);
/// To the grid.
Point snapped(Point point);

/// Of a card with its centre there, on the grid.
Point cornerAround(const QPointF& center);
QRectF cardRect(const Component& component);
/// The bounds of a domain; those of what it holds, padded, where it has none.
QRectF domainRect(const Design& design, const Domain& domain);
QRectF noteRect(const Note& note);

/// The band behind the members of a set: one rectangle around all, or one a member where that would
/// cover a card that is no member.
std::vector<QRectF> bandRects(const Design& design, const RedundancySet& set);
/// For many sets: \p cards are those of the design.
std::vector<QRectF> bandRects(const Design& design, const RedundancySet& set, const CardPlaces& cards);

/// A small round handle on each side: left, right, top, bottom.
std::array<QPointF, 4> handles(const QRectF& card);

/// The least rectangle around everything drawn; null for an empty design.
QRectF contentsRect(const Design& design);

} // namespace linchpin
