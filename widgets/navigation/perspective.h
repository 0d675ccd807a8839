// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <unordered_set>

namespace linchpin
{

/// What a journey needs or uses: from its entries along its arrows, with the sets and domains of what is on the
/// way, the arrows themselves and the journey. Sets come with all their members.
std::unordered_set<ElementId> usedBy(const Design& design, const Journey& journey);

/// A domain with all that lies or runs in it.
std::unordered_set<ElementId> heldBy(const Design& design, const DomainId& domain);

} // namespace linchpin
