// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "widgets/document/document.h"

#include <vector>

namespace linchpin
{

/// Selected components and sets, in the order of selection.
std::vector<ElementId> selectedEntries(const Document& document);

/// All clients; those that a design without journeys begins at.
std::vector<ElementId> clientsOf(const Design& design);

/// The journey so many rows further down, as far as there are.
Edited shifted(const Design& design, const JourneyId& journey, int rows);

} // namespace linchpin
