// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/move.h"

#include <algorithm>
#include <array>
#include <utility>

namespace linchpin
{

namespace
{

struct Names
{
    std::string_view name;
    std::string_view technique;
};

constexpr std::array<Names, 15> names = {{
    {"add-replica", "Replication"},
    {"add-instance", "Horizontal scaling"},
    {"duplicate-balancer", "Redundant entry"},
    {"second-dns-provider", "Redundant entry"},
    {"ensemble", "Consensus ensemble"},
    {"second-provider", "Several providers"},
    {"spread-zones", "Multi-zone deployment"},
    {"second-region", "Geo-redundancy"},
    {"auto-failover", "Failover"},
    {"auto-scaling", "Auto-scaling"},
    {"third-copy", "Replication"},
    {"degrade-gracefully", "Graceful degradation"},
    {"decouple-by-queue", "Asynchronous messaging"},
    {"connect-idle", "Load balancing"},
    {"relax-acknowledgements", "Consistency trade-off"},
}};

} // namespace

const std::vector<Move>& allMoves()
{
    static const std::vector<Move> all = [] {
        std::vector<Move> moves;
        for (std::size_t i = 0; i < names.size(); ++i)
            moves.push_back(static_cast<Move>(i));
        return moves;
    }();
    return all;
}

std::string_view toString(Move move)
{
    return names[static_cast<std::size_t>(move)].name;
}

std::optional<Move> moveOf(std::string_view name)
{
    const auto at = std::find_if(names.begin(), names.end(), [name](const Names& move) { return move.name == name; });
    return at == names.end() ? std::nullopt : std::optional(static_cast<Move>(at - names.begin()));
}

std::string_view techniqueOf(Move move)
{
    return names[static_cast<std::size_t>(move)].technique;
}

} // namespace linchpin
