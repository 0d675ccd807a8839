// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/structure.h"

#include <vector>

namespace linchpin
{

/// Everything worth saying beside the single points of failure, the gravest first.
/// \param analysis its journeys, spofs and reach filled in
std::vector<Finding> findingsOf(const Design& design, const Structure& structure, const Analysis& analysis);

} // namespace linchpin
