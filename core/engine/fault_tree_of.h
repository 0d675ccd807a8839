// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "core/tree/named_tree.h"

namespace linchpin
{

/// The failure function of a design as a fault tree: a top event a journey, and "system" first where there
/// are several. Events are named and labelled as the engine's basic events are.
/// \throws Error where cycles would unroll into too many gates
NamedTree faultTreeOf(const Design& design);

} // namespace linchpin
