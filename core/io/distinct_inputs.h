// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gates.h"

#include <vector>

namespace linchpin
{

/// A tree without what the roots do not need, in which no gate has an input twice.
struct DistinctInputs
{
    FaultTree tree;
    std::vector<Node> roots; ///< the nodes asked for, in their order
    std::vector<Node> made;  ///< by node of the tree before: what it became; neverFails for gates left out
};

/// Splits gates over repeated inputs on these (Shannon).
DistinctInputs distinctInputs(const FaultTree& tree, const std::vector<Node>& roots);

} // namespace linchpin
