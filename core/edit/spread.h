// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// Parts that stand in for each other: the members of a set, or the instances of a component.
struct Group
{
    ElementId id;                     ///< of the set or the component
    std::vector<ComponentId> members; ///< one where it is a component
    int parts = 0;                    ///< members or instances
    int required = 0;                 ///< parts that must be up
};

/// All groups of the design with a part to spare.
std::vector<Group> groupsOf(const Design& design);

/// The outermost zone, data center or rack that can fail and holds so many parts of the group that those
/// elsewhere do not suffice; empty where there is none.
DomainId sharedZone(const Design& design, const Group& group);

/// In how many zones the group's parts must stand for any one of them to fail; 0 where no number does.
int zonesNeeded(const Group& group);

/// The parts of the groups, all of which share that zone, over it and the zones beside it, in even numbers.
/// Zones that are missing are made beside it, of its kind and with its figures.
/// Touched are the components moved and the zones made.
Edited spreadOver(const Design& design, const std::vector<Group>& groups, const DomainId& zone);

} // namespace linchpin
