// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <string>

namespace linchpin
{

/// Of a component (one instance) or a domain. Keeps the repair time.
Edited withAvailability(const Design& design, const ElementId& id, const Availability& availability);

/// Of a component or a domain. Keeps the time between failures and moves the availability.
Edited withRepairTime(const Design& design, const ElementId& id, double hours);

/// Figures and a name that are still the catalogue's become those of the new kind.
Edited withKind(const Design& design, const ComponentId& id, ComponentKind kind);
Edited withKind(const Design& design, const DomainId& id, DomainKind kind);

/// Name of a component, domain, set or journey, text of a note, label of an arrow. Ids stay.
Edited renamed(const Design& design, const ElementId& id, const std::string& name);

Edited withTitle(const Design& design, const std::string& title);

} // namespace linchpin
