// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// A copy with all its arrows in the set that the component is in, or in a new one of the kind that
/// the catalogue names. Journeys that entered by the component enter by the set. A quorum gets as
/// many copies as make it odd and larger: a lone one two.
///
/// The copy of a component in one domain goes to the emptiest sibling of that domain (see
/// placesToSpread()) at the corresponding spot, else to a free spot beside the original; of one in
/// several it keeps the list.
/// Touched are the copies.
Edited addCopy(const Design& design, const ComponentId& component);

/// The same for several, one after the other; a quorum grows once.
Edited addCopies(const Design& design, const std::vector<ComponentId>& components);

/// Exactly that many copies of the component, by the rules of addCopy().
Edited addCopies(const Design& design, const ComponentId& component, int count);

/// The domain and those beside it that copies and instances can be spread over: of the same kind and
/// parent, else those of the nearest zone, data center or rack around it that has such siblings.
/// The domain itself first, the others by id; alone where there are none. Boxes that cannot fail
/// have no siblings.
std::vector<DomainId> placesToSpread(const Design& design, const DomainId& domain);

} // namespace linchpin
