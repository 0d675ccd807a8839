// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <stop_token>
#include <vector>

namespace linchpin
{

/// What is certain of a root of a structure whose cycles are too large to be unrolled.
struct Bounds
{
    double low = 0;  ///< the chance that one of its single failures happens
    double high = 1; ///< the chance that one given minimal way of working is interrupted
    bool broken = false;
    std::vector<std::uint32_t> singles; ///< events that fail it alone
};

/// \throws Cancelled (core/tree/diagram.h)
std::vector<Bounds> boundsOf(const Structure& structure, const std::vector<Node>& roots, const std::stop_token& stop);

} // namespace linchpin
