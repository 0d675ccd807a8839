// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// Components locked in their place, or free again: what is locked moves with its domain only.
Edited withLocked(const Design& design, const std::vector<ComponentId>& ids, bool locked);

} // namespace linchpin
