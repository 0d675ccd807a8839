// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// Takes elements of any type away. What a domain held moves to its parent; arrows go with their
/// ends; a set is dissolved, and so is one that is left with a single member (a journey that entered
/// by it enters by that member); journeys go with their last entry; an arrow of erased journeys only
/// becomes one for all.
/// Nothing is touched.
Edited erase(const Design& design, const std::vector<ElementId>& ids);

} // namespace linchpin
