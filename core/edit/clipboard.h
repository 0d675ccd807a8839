// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// A fragment, itself a valid design: those components, domains with all that they hold, notes, members
/// of those sets, the arrows among them, the sets and journeys that are all in it. Placements and
/// arrows' journeys are restricted to what is in it.
Design extract(const Design& design, const std::vector<ElementId>& ids);

/// The fragment with fresh ids and the same names, moved by the offset. What had a domain in it is in
/// that one's copy, anything else lands in the domain under it. A journey that the design has already
/// (same id and name) is not made again. Touched are the new components, domains and notes.
Edited paste(const Design& design, const Design& fragment, Point offset);

/// Pastes the extract; arrows keep their journeys, components their domains while drawn in them.
Edited duplicate(const Design& design, const std::vector<ElementId>& ids, Point offset);

} // namespace linchpin
