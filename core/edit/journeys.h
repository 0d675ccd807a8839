// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// \param name    empty: "Journey", made distinct
/// \param entries components or sets, at least one
Edited addJourney(const Design& design, const std::string& name, const std::vector<ElementId>& entries);

Edited withEntries(const Design& design, const JourneyId& id, const std::vector<ElementId>& entries);
Edited withAccess(const Design& design, const JourneyId& id, Access access);
Edited withCritical(const Design& design, const JourneyId& id, bool critical);
/// \param target availability in (0, 1]; absent: none
Edited withTarget(const Design& design, const JourneyId& id, std::optional<double> target);
/// \param row where it stands among the journeys, from 0; the last for more
Edited reordered(const Design& design, const JourneyId& id, std::size_t row);

/// Which journeys use an arrow; none: all.
Edited withJourneys(const Design& design, const ConnectionId& id, const std::vector<JourneyId>& journeys);

} // namespace linchpin
