// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace linchpin
{

/// The moves of the advisor, in the order of the specification.
enum class Move {
    AddReplica,
    AddInstance,
    DuplicateBalancer,
    SecondDnsProvider,
    Ensemble,
    SecondProvider,
    SpreadZones,
    SecondRegion,
    AutoFailover,
    AutoScaling,
    ThirdCopy,
    DegradeGracefully,
    DecoupleByQueue,
    ConnectIdle,
    RelaxAcknowledgements,
};

const std::vector<Move>& allMoves();

/// As in `linchpin suggest`: "add-replica".
std::string_view toString(Move move);
std::optional<Move> moveOf(std::string_view name);

/// What the field calls the technique, in a few words: "Replication". Several moves may share one.
std::string techniqueOf(Move move);

} // namespace linchpin
