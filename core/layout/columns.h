// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/nest.h"

#include <vector>

namespace linchpin::layout
{

/// The left edge of every layer's cards: further apart where domains end or begin, where many arrows
/// bend, and where arrows have labels.
std::vector<int> columnsOf(const Nest& nest, const Design& design);

/// The rectangle of every item; the upper left corner of all of them is (0, 0).
std::vector<Rect> boxesOf(const Nest& nest, const std::vector<int>& columns);

} // namespace linchpin::layout
