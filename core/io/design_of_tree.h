// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "core/tree/named_tree.h"

namespace linchpin
{

/// A design that fails as the tree does: a critical journey a top, a component an event, and a perfect
/// component a gate, with arrows to its inputs, which stand in a redundancy set where not all are needed. An
/// input of a set that others use too stands there by a perfect component that needs it. Events that always
/// fail need a component that can never work. Without positions.
/// \throws Error where that is more than a design may hold
Design designOf(const NamedTree& tree);

} // namespace linchpin
