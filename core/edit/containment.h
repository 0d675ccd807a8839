// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <unordered_set>
#include <vector>

/// The steps that edits of domains are made of. They change the design that an edit is making, so an id
/// given to them must be a copy, not that of an element of this design.
namespace linchpin
{

struct Contents
{
    std::unordered_set<DomainId> domains;       ///< the domains themselves and all in them
    std::unordered_set<ComponentId> components; ///< all of whose instances are in those
    std::unordered_set<NoteId> notes;           ///< drawn inside
};
Contents contentsOf(const Design& design, const std::vector<DomainId>& domains);

/// What is drawn wholly inside and belongs to the domain's parent moves in: components in that one
/// alone (or in none, as it is), and domains.
void takeIn(Design& design, const DomainId& domain);

/// Lets placement follow from where the card is drawn.
void settlePlacement(Design& design, const ComponentId& id);
/// Lets the parent follow from where the domain is drawn.
void settleParent(Design& design, const DomainId& id);

/// Whether the card is drawn in the components' common domain or in one of its places.
bool isDrawnInPlace(const Design& design, const Component& component);

/// Grows the domain's bounds around what it holds, and those of the domains around it.
void growToFit(Design& design, const DomainId& id);

/// A free spot in the domain, which grows where it has none; nothing is put there yet.
Point makeRoom(Design& design, Point wanted, const DomainId& home);

} // namespace linchpin
