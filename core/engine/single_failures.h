// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <stop_token>
#include <vector>

namespace linchpin
{

/// The nodes, events and gates, that fail each root alone, in order: the structure evaluated once for 63
/// nodes, a bit a scenario (parallel fault simulation, Seshu 1965). By root; none for one that fails
/// with everything up.
/// \throws Cancelled (core/engine/diagram.h)
std::vector<std::vector<Node>> singleFailures(const Structure& structure, const std::vector<Node>& roots,
                                              std::stop_token stop = {});

} // namespace linchpin
