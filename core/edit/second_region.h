// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

namespace linchpin
{

/// All that stands in the domain once more in a second one beside it, with the arrows among it and outwards.
///
/// - What is entered from outside (by an arrow or a journey) joins its copy in an active-active set, and callers
///   from outside call both.
/// - A database or object storage is replicated: a primary-replica set gets a replica over there, and those that
///   must confirm its writes once it is promoted; databases that serve side by side one copy each, in the same set.
/// - Other sets, ensembles among them, are there once more by themselves.
/// - Sets with members outside already are not copied; the copies call them.
///
/// A design without journeys gets the one that it was taken to have, where what would be an entry is copied.
/// Touched are the domain and the copies.
Edited inSecondRegion(const Design& design, const DomainId& region);

} // namespace linchpin
