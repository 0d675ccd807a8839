// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "core/engine/analysis.h"

#include <vector>

namespace linchpin
{

/// Whether the system's figure can depend on the component: its box or a domain around it causes
/// downtime (where the analysis is exact), and it is on a journey.
bool isDependedOn(const Design& design, const Analysis& today, const Component& component);

/// Components of these kinds that nothing stands in for, none of whose instances is spare, and that the
/// system depends on. One that is alone in its set is lone too.
std::vector<const Component*> loneComponents(const Design& design, const Analysis& today,
                                             const std::vector<ComponentKind>& kinds);

/// addCopy() into a set as the catalogue names it, also where the component is alone in one of another
/// mode or without failover.
Edited withCatalogueCopy(const Design& design, const ComponentId& component);

} // namespace linchpin
