// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/design_index.h"
#include "core/engine/structure.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace linchpin
{

/// From the entries of a journey along all that it asks for in one context, needed or not. A connection to a quorum or
/// to a primary and its replicas leads to every member.
/// \param enters    whether the walk goes on from that component row
/// \param unneeded  told each target of an arrow that is asked for without being needed
void walkJourney(const DesignIndex& index, const JourneyRoot& journey, const Context& context,
                 const std::function<bool(std::uint32_t)>& enters, const std::function<void(std::uint32_t)>& unneeded);

/// What one journey asks for in one context.
struct Asked
{
    std::uint32_t journey = 0; ///< row in Structure::journeys
    std::uint32_t context = 0; ///< row in Structure::contexts
    std::vector<bool> rows;    ///< by component row
};

/// For each journey and each of its contexts.
std::vector<Asked> askedBy(const DesignIndex& index, const Structure& structure);

/// By component row: the contexts in which a journey asks for it, ascending.
std::vector<std::vector<std::uint32_t>> contextsOf(const std::vector<Asked>& asked, std::size_t components);

} // namespace linchpin
