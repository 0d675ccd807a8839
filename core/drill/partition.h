// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/drill_ground.h"

#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// What one side still does; nothing where that is not asked for.
struct SideService
{
    std::optional<bool> reads;
    std::optional<bool> writes;

    bool operator==(const SideService&) const = default;
};

struct PartitionedJourney
{
    JourneyId id;
    std::string name;
    SideService a;
    SideService b;
};

/// What a set, or a component with copies on both sides, gives up.
enum class TradeOff {
    OneSide,       ///< all of it is on one side: the other cannot reach it
    BothGoOn,      ///< it holds no data: both sides work with their copies
    Diverging,     ///< available: both sides accept writes, which must be reconciled afterwards
    Shared,        ///< both sides accept writes through what both reach, and cannot go apart
    Consistent,    ///< one side accepts writes, the other one none
    NeitherWrites, ///< consistent: neither side has what a write needs
};

struct PartitionedSet
{
    ElementId id; ///< of a set or a component
    std::string name;
    TradeOff tradeOff = TradeOff::OneSide;
    SideService a;
    SideService b;
    std::string sentence;
};

/// The link between two domains is cut (core/drill/partitions.md).
struct Partition
{
    DomainId a;
    DomainId b;
    std::vector<PartitionedJourney> journeys;
    std::vector<PartitionedSet> sets; ///< those of which something is in a or in b
};

/// \throws Error where one of the two is no domain, or one lies in the other
Partition partitionOf(const DrillGround& ground, const DomainId& a, const DomainId& b);

} // namespace linchpin
