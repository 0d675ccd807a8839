// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

namespace linchpin
{

/// A pair of load balancers with the catalogue's figures between the component and all that call it, in
/// an active-active set: in its domain and a sibling of that one, drawn on the side of the callers.
/// Callers' arrows lead to both; journeys that entered by the component enter by the balancers. The
/// arrows behind are for those who came by the ones in front, and never optional.
/// Touched are the balancers.
/// \throws Error also for a member of a set with others: who calls that chooses among them already
Edited balanced(const Design& design, const ComponentId& component);

} // namespace linchpin
