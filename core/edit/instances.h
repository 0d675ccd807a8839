// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

namespace linchpin
{

/// So many instances, 1 to 1000. What is required is clamped. Instances that stood each in a domain of
/// its own (one alone does) are spread over the siblings of that domain.
/// A single instance of a data or coordination kind is not multiplied: it gets copies in a set, until
/// the set has n members; it never loses any.
Edited withInstances(const Design& design, const ComponentId& id, int n);

} // namespace linchpin
