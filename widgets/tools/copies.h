// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <vector>

namespace linchpin
{

/// The other members of its set that are copies of the component so far: of its kind, with arrows to and from the
/// same. None in a primary-replica set, whose first member stands for all.
std::vector<ComponentId> copiesOf(const Design& design, const ComponentId& id);

} // namespace linchpin
