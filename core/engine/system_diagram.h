// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/diagram.h"
#include "core/engine/structure.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// The failure functions of a design's journeys and of the system in one diagram.
struct SystemDiagram
{
    Diagram diagram;
    std::vector<std::uint32_t> eventAt; ///< by level
    std::vector<Diagram::Ref> journeys; ///< in the order of Structure::journeys
    Diagram::Ref system = Diagram::zero;

    /// Event probabilities by level.
    std::vector<double> probabilities(const Events& events) const;
};

/// Tries several orders under a growing cap and keeps the first that fits.
/// \param maxNodes the budget of the last try
/// \return nothing where no order fits the budget
/// \throws Cancelled when a stop is requested
std::optional<SystemDiagram> buildDiagram(const Structure& structure, std::size_t maxNodes, std::stop_token stop);

} // namespace linchpin
