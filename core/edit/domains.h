// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <string>
#include <vector>

namespace linchpin
{

/// A new domain around components, within the innermost domain that holds them all. A domain between
/// goes in whole where all it holds is selected.
/// \throws Error where it holds others too: domains nest and do not overlap
Edited domainAround(const Design& design, const std::vector<ComponentId>& components, DomainKind kind,
                    const std::string& name = {});

/// Says where a component's instances are (instance i in domains[i mod size]). Its card moves to a free
/// spot in their common domain when it is drawn elsewhere.
Edited placeIn(const Design& design, const ComponentId& id, const std::vector<DomainId>& domains);

/// Says what a domain lies in; empty: in none. Everything stays where it is drawn.
Edited withParent(const Design& design, const DomainId& id, const DomainId& parent);

/// Other bounds; its contents stay where they are drawn and settle, and what it now covers moves in as
/// into a new domain.
Edited resizeDomain(const Design& design, const DomainId& id, const Rect& bounds);

/// Grows the bounds until they enclose what the domain holds, with padding and room for the label;
/// the domains around it grow along.
Edited fitDomain(const Design& design, const DomainId& id);

} // namespace linchpin
