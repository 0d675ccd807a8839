// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/structure.h"

#include <vector>

namespace linchpin
{

/// By component row.
std::vector<Reach> reachOf(const Design& design, const Structure& structure);

} // namespace linchpin
