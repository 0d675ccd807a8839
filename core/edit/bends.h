// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// A bend more in the arrow, before the one that stands at that place of its list now.
/// \throws Error also where the list is shorter
Edited withBend(const Design& design, const ConnectionId& id, std::size_t before, Point bend);

/// That bend elsewhere.
/// \throws Error also where there is no such bend
Edited withBendMoved(const Design& design, const ConnectionId& id, std::size_t which, Point to);

/// The arrow without that bend.
/// \throws Error also where there is no such bend
Edited withoutBend(const Design& design, const ConnectionId& id, std::size_t which);

/// All bends of the arrows, moved.
Edited withBendsMovedBy(const Design& design, const std::vector<ConnectionId>& ids, Point delta);

/// The arrows without bends set by hand: the router's again.
Edited withoutBends(const Design& design, const std::vector<ConnectionId>& ids);

} // namespace linchpin
