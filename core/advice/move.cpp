// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/move.h"

#include "core/model/phrase.h"

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
    const char* technique;
};

constexpr std::array<Names, 15> names = {{
    {"add-replica", translatable("Advice", "Replication")},
    {"add-instance", translatable("Advice", "Horizontal scaling")},
    {"duplicate-balancer", translatable("Advice", "Redundant entry")},
    {"second-dns-provider", translatable("Advice", "Redundant entry")},
    {"ensemble", translatable("Advice", "Consensus ensemble")},
    {"second-provider", translatable("Advice", "Several providers")},
    {"spread-zones", translatable("Advice", "Multi-zone deployment")},
    {"second-region", translatable("Advice", "Geo-redundancy")},
    {"auto-failover", translatable("Advice", "Failover")},
    {"auto-scaling", translatable("Advice", "Auto-scaling")},
    {"third-copy", translatable("Advice", "Replication")},
    {"degrade-gracefully", translatable("Advice", "Graceful degradation")},
    {"decouple-by-queue", translatable("Advice", "Asynchronous messaging")},
    {"connect-idle", translatable("Advice", "Load balancing")},
    {"relax-acknowledgements", translatable("Advice", "Consistency trade-off")},
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

std::string techniqueOf(Move move)
{
    return phrase("Advice", names[static_cast<std::size_t>(move)].technique);
}

} // namespace linchpin
