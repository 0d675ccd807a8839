// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <vector>

namespace linchpin
{

/// Where a person would draw a card between the target, which is drawn, and its callers: halfway, or as
/// far from it as an arrow needs; to the left where no caller is drawn. A point of the grid that other
/// cards may cover, inside the domain where that has room.
/// \param side of the line from the callers: -1 and 1 for two beside each other, 0 on it
Point spotInFront(const Design& design, const Component& target, const std::vector<ComponentId>& callers,
                  const DomainId& home, int side);

} // namespace linchpin
