// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// Moves components, notes, domains with all that they hold (notes drawn inside too) and sets with their
/// members. A locked component moves with its domain only. Bends of arrows with both ends moved move
/// along. Placement stays: see settle().
Edited moveBy(const Design& design, const std::vector<ElementId>& ids, Point delta);

/// After a drop: placement follows the drawing, for these elements.
/// A component in one domain or none gets the innermost domain around its card's centre; one in
/// several keeps them while that is one of them or their common domain. A domain's parent becomes the
/// innermost other domain around it that may hold its kind. What moves with its domain stays in it. Where a domain has
/// no bounds yet, what is in it stays in it.
Edited settle(const Design& design, const std::vector<ElementId>& ids);

} // namespace linchpin
