// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/nest.h"

namespace linchpin::layout
{

inline constexpr int strongBond = 4;
inline constexpr int weakBond = 1; ///< of arrows that are asynchronous or optional

/// Adds a bond or tie for every arrow, and lanes where it passes layers.
/// \param cards the item of every component, with its layer
void addBonds(Nest& nest, const Design& design, const std::vector<int>& cards);

inline int weightOf(const Connection& connection)
{
    return connection.optional || connection.kind == ConnectionKind::Async ? weakBond : strongBond;
}

} // namespace linchpin::layout
