// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>
#include <vector>

namespace linchpin
{

/// The journey that a design without any is taken to have (spec: section 4).
inline constexpr const char* implicitJourneyId = "default";
inline constexpr const char* implicitJourneyName = "The system";

/// Rows that a design's tables have for each other.
struct DesignRows
{
    std::vector<std::int32_t> setOf; ///< by component row; -1: in no set
    std::vector<std::uint32_t> from; ///< by connection row
    std::vector<std::uint32_t> to;   ///< by connection row
};

DesignRows rowsOf(const Design& design);

/// Where that journey enters: all clients; without any, the components in no set that nothing connects to and
/// the sets that nothing outside them connects to; without any of those, every component.
std::vector<ElementId> implicitEntries(const Design& design, const std::vector<std::int32_t>& setOf,
                                       const std::vector<std::uint32_t>& from, const std::vector<std::uint32_t>& to);

} // namespace linchpin
