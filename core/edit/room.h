// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

namespace linchpin
{

/// The steps by which an edit makes room in the design that it is making, so that nothing new covers
/// anything that is drawn. An id given to them must be a copy, not that of an element of this design.

/// Opens a gap: what is drawn at x or right of it moves right by the width, domains that reach across grow,
/// and bends move along. What did not overlap before does not afterwards.
/// \param home this domain and those around it grow too where they begin or end at x
void openColumn(Design& design, int x, int width, const DomainId& home = {});
/// The same downwards.
void openRow(Design& design, int y, int height, const DomainId& home = {});

/// Whether the rectangle covers nothing, and the parent and the domains around it can grow around it without
/// coming to enclose anything that is not in them.
bool hasRoom(const Design& design, const Rect& rect, const DomainId& parent);

/// Grows the domain and those around it until it encloses the rectangle, with padding; where something else
/// is in the way, gaps are opened.
/// \return the rectangle, which moves with all else where a gap is opened left of it or above
Rect enclose(Design& design, Rect rect, const DomainId& home);

/// Where a rectangle of that size fits beside that one (right of it, below if the new one is wide, else the other
/// way), within the parent, which grows around it; where there is no room it is opened.
Rect makeRoomBeside(Design& design, const Rect& neighbour, int width, int height, const DomainId& parent);

/// Where a card fits right below the domain, which is drawn, or at its right, once the domain has grown around it;
/// where there is no room it is opened below.
Point makeRoomBeyond(Design& design, Point wanted, const DomainId& domain);

} // namespace linchpin
