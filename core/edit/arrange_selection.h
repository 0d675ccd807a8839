// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// Arranges these components, and these domains with all that they hold, among themselves: what lies in one
/// domain stays there, drawn anew where it was; where that takes more room, gaps are opened. Bends of arrows at
/// what is arranged are taken out. With nothing selected that can be arranged, all of the drawing is.
Edited arrangedSelection(const Design& design, const std::vector<ElementId>& ids);

} // namespace linchpin
