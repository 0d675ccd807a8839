// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <optional>

namespace linchpin
{

/// The grid that positions keep to, and the room between a card and what an edit puts beside it.
inline constexpr int gridStep = 8;
inline constexpr int spotGap = 24;
/// Between a domain's border and what it holds; at the top there is its label.
inline constexpr int domainPadding = 24;
inline constexpr int domainLabelRoom = 36;

/// Where the component's card is drawn; nothing before it is laid out.
std::optional<Rect> cardOf(const Component& component);

/// From the one's corner to the other's, in whole steps of the grid.
Point gridStepsBetween(const Rect& from, const Rect& to);

/// The innermost domain drawn around the point; empty when there is none.
DomainId innermostDomainAt(const Design& design, Point point);
/// The innermost domain drawn around the whole rectangle, other than `except` and what lies in it.
DomainId innermostDomainAround(const Design& design, const Rect& rect, const DomainId& except = {});

/// The position nearest to the wanted one, below first, in steps of the grid, where a card covers
/// no card, note or border of a domain.
/// \param home the card lands within this domain, and in none of those in it; empty: outside all domains
/// \return nothing when there is no room in the domain
std::optional<Point> freeSpot(const Design& design, Point wanted, const DomainId& home);

} // namespace linchpin
