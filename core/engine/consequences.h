// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <vector>

namespace linchpin
{

/// What stops when something fails, everything else being up.
struct Consequences
{
    std::vector<ComponentId> components; ///< that worked before on some journey, what failed among them
    std::vector<JourneyId> journeys;     ///< that worked before
};

/// \param failed all instances of a component, a domain, or all members of a set
Consequences consequencesOf(const Design& design, const ElementId& failed);

} // namespace linchpin
