// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/named_tree.h"

#include <string>

namespace linchpin
{

/// The tree as a model in the Open-PSA Model Exchange Format, in the narrow form that every tool reads:
/// no formulas in formulas, no argument twice, names of letters, digits, underscores and single dashes, a
/// gate of its own for each top that nothing refers to.
std::string writeOpenPsa(const NamedTree& tree);

} // namespace linchpin
