// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/context_compiler.h"
#include "core/engine/finding.h"
#include "core/engine/structure.h"

#include <vector>

namespace linchpin
{

/// Names the requirement that cannot be met although everything is up.
/// \param fails by node, with everything up
/// \param journey one that is broken
Finding explainBroken(const DesignIndex& index, const Structure& structure, const std::vector<char>& fails,
                      const JourneyRoot& journey);

} // namespace linchpin
