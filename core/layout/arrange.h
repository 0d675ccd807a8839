// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

namespace linchpin
{

/// The design with a position for every component and bounds for every domain: layered from left
/// to right along the arrows, domains as nested boxes, members of a set stacked. Positions,
/// bounds and bends that were there are not looked at; bends are removed. Coordinates are
/// multiples of 8, the drawing begins at (0, 0). Notes that something would cover go below it.
Design arranged(const Design& design);

/// arranged() where nothing has a place yet. Otherwise what has a place keeps it; the others get
/// one near what they are connected to, inside their domain, which grows where it has to and can.
Design arrangedWhereMissing(const Design& design);

} // namespace linchpin
