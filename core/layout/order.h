// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/nest.h"

namespace linchpin::layout
{

/// Orders the children of all containers so that few bonds cross: barycentre sweeps over the layers,
/// both ways, then exchanges of neighbours while they help and the design is not too large.
void reduceCrossings(Nest& nest);

} // namespace linchpin::layout
