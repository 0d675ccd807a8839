// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

enum class Alignment { Left, Center, Right, Top, Middle, Bottom };
enum class Axis { Across, Down };

/// Moves components, notes and domains (with all that they hold) to the outermost of their edges, or to
/// the centre of them all. Placement stays: see settle(). What is not laid out or locked is left alone.
Edited aligned(const Design& design, const std::vector<ElementId>& ids, Alignment alignment);

/// Moves all but the outermost two so that the gaps between neighbours are equal.
Edited distributed(const Design& design, const std::vector<ElementId>& ids, Axis axis);

enum class Order { Front, Forward, Backward, Back };

/// Which of the components and notes are drawn over the others; these keep their order among themselves.
Edited ordered(const Design& design, const std::vector<ElementId>& ids, Order order);

} // namespace linchpin
