// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <optional>
#include <vector>

namespace linchpin
{

/// A new set of two components or more. Members of other sets leave them; sets left with fewer than
/// two are dissolved. Journeys that entered by a member enter by the set.
/// \param mode absent: as the catalogue names for the kind, active-active for mixed kinds
Edited makeSet(const Design& design, const std::vector<ComponentId>& components, std::optional<SetMode> mode = {});

/// The components leave the sets that they are in and join this one, with the journeys that entered by them.
Edited joinSet(const Design& design, const SetId& id, const std::vector<ComponentId>& components);

/// Journeys that entered by the set enter by those of its members that were entries beside it, else by
/// the first. Touched are the members.
Edited dissolveSet(const Design& design, const SetId& id);

/// What the key S does with components and sets selected: dissolves the one set that all are in;
/// lets the others join where all members of just one set are selected; else makes a set of them.
Edited toggleSet(const Design& design, const std::vector<ElementId>& ids);

/// Fields that do not apply to the mode are cleared; a set that becomes primary-replica gets the
/// catalogue's failover.
Edited withMode(const Design& design, const SetId& id, SetMode mode);

/// That member becomes the first: the primary of a primary-replica set.
Edited withPrimary(const Design& design, const SetId& id, const ComponentId& primary);

} // namespace linchpin
