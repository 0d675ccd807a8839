// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/looks.h"

namespace linchpin
{

/// An element as a screen reader says it: "Orders DB, database, SPOF, 99.5 %", "App to Orders DB, connection".
QString spoken(const Design& design, const Marks& marks, const ElementId& id);

/// What is selected on the canvas: one element in full, of several their number and names; empty: nothing is.
QString spokenSelection(const Design& design, const Marks& marks, const std::vector<ElementId>& selection);

} // namespace linchpin
