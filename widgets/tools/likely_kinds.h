// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <optional>
#include <vector>

namespace linchpin
{

/// What probably comes next in a design, the likeliest first: what a component like that most often leads to, else
/// what designs are most often made of. Kinds that are not in it are not likelier than one another.
/// \param from what the new component is to be led to from
std::vector<ComponentKind> likelyKinds(const Design& design, const std::optional<ComponentId>& from);

} // namespace linchpin
