// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/names.h"
#include "core/model/design.h"

#include <unordered_set>
#include <vector>

/// The steps that edits of sets are made of. They change the design that an edit is making, so an id given
/// to them must be a copy, not that of an element of this design.
namespace linchpin
{

/// Takes the components out of their sets. A set left with fewer than two members goes, and a journey
/// that entered by it enters by the last member; figures of the others are clamped.
void leaveSets(Design& design, const std::unordered_set<ComponentId>& leaving);

/// Puts the entries in the place of that one, each once; a journey may be left without any.
void replaceEntry(Design& design, const ElementId& entry, const std::vector<ElementId>& by);

/// Lets journeys that enter by one of the components enter by the set.
void enterBySet(Design& design, const SetId& set, const std::vector<ComponentId>& components);

/// Gives the set the mode and the figures of a new one for its members' kinds.
void setMode(const Design& design, RedundancySet& set, SetMode mode);

/// A new set with a name after its members; not put into the design.
RedundancySet newSet(const Design& design, FreshIds& ids, const std::vector<ComponentId>& members, SetMode mode);

/// The mode that the catalogue names for copies of these.
SetMode copyModeOf(const Design& design, const std::vector<ComponentId>& members);

} // namespace linchpin
