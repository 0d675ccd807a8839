// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <cstdint>
#include <vector>

namespace linchpin
{

/// Ways to order the events of a diagram. Depth-first follows the drawing, so that what belongs
/// together stands together (Bouissou, Mo: best or near it on most trees).
enum class Heuristic {
    DomainsFirst,    ///< domains, outermost first, then depth first
    DepthFirst,      ///< depth first, inputs as drawn
    SmallInputFirst, ///< domains first, then depth first with the smaller input first
};

/// The events that the roots depend on, in order of their levels.
/// \param first these come first, in this order; nodes that fail only through them are passed over
/// \param apart by node: gates whose diagrams are built apart, so that their events stand together
std::vector<std::uint32_t> eventOrder(const Structure& structure, const std::vector<Node>& roots, Heuristic heuristic,
                                      const std::vector<std::uint32_t>& first = {},
                                      const std::vector<bool>& apart = {});

} // namespace linchpin
