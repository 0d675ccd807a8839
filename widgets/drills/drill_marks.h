// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/outage.h"
#include "widgets/canvas/looks.h"

#include <cstddef>
#include <string>
#include <vector>

namespace linchpin
{

/// What the canvas marks of a failure: what failed, and what has stopped by then.
/// \param killed  ids as outageOf() takes them; those that the design has not are left out
/// \param shown   waves, what failed itself among them
DrillMarks drillMarks(const Design& design, const std::vector<std::string>& killed, const Outage& outage,
                      std::size_t shown);

} // namespace linchpin
