// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/candidate.h"
#include "core/advice/survey.h"

#include <initializer_list>
#include <vector>

namespace linchpin
{

/// Lone components (Survey::isLone) of these kinds.
std::vector<const Component*> loneComponents(const Survey& survey, std::initializer_list<ComponentKind> kinds);

/// A candidate that gives a lone component the copies that the catalogue names; titles and technique are the move's.
Candidate copyOf(const Survey& survey, Move move, const Component& original);

/// addCopy() into a set as the catalogue names it, also where the component is alone in one of another
/// mode or without failover.
Edited withCatalogueCopy(const Design& design, const ComponentId& component);

/// What one instance more, required by none, comes to; nothing where it is not local.
std::optional<LocalEffect> effectOfInstance(const Survey& survey, const Component& original);

} // namespace linchpin
