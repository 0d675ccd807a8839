// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chart/stairs_layout.h"
#include "widgets/style/theme.h"

#include <optional>

class QPainter;

namespace linchpin
{

/// Draws the staircase with its axes, without a background.
/// \param current position in the plan of the step that stands out
void paintStairs(QPainter& painter, const StairsLayout& layout, const Theme& theme,
                 const std::optional<std::size_t>& current = {});

} // namespace linchpin
