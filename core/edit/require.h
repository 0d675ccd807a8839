// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>
#include <vector>

namespace linchpin
{

/// The element of that id. \throws Error when there is none
const Component& requireComponent(const Design& design, const ComponentId& id);
const Domain& requireDomain(const Design& design, const DomainId& id);
const RedundancySet& requireSet(const Design& design, const SetId& id);
const Connection& requireConnection(const Design& design, const ConnectionId& id);
const Journey& requireJourney(const Design& design, const JourneyId& id);

/// Mixed ids told apart by type, each once, in the order given.
struct Selection
{
    std::vector<ComponentId> components;
    std::vector<DomainId> domains;
    std::vector<SetId> sets;
    std::vector<ConnectionId> connections;
    std::vector<JourneyId> journeys;
    std::vector<NoteId> notes;
};

/// \throws Error for an id that no element has
Selection selectionOf(const Design& design, const std::vector<ElementId>& ids);

/// Each once, in the order given. \throws Error for one that does not exist
std::vector<ComponentId> distinctComponents(const Design& design, const std::vector<ComponentId>& ids);

/// \throws Error when that many components more would pass the limit of a file
void requireRoom(const Design& design, std::size_t more);

/// \throws Error when a domain is nested too deep
void requireNesting(const Design& design);

/// \throws Error when the name is blank
void requireName(const std::string& place, const std::string& name);

/// \throws Error when the width or height is not above 0
void requireExtent(const std::string& place, const Rect& bounds);

} // namespace linchpin
