// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/extras.h"
#include "core/model/id.h"
#include "core/model/kinds.h"

#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// Automatic failover of a primary-replica set.
struct Failover
{
    double coverage = 1; ///< probability that it takes over, in [0, 1]
    double minutes = 0;  ///< until it has taken over
    Extras extras;

    bool operator==(const Failover&) const = default;
};

/// Components that can stand in for each other.
struct RedundancySet
{
    SetId id;
    std::string name;
    SetMode mode = SetMode::ActiveActive;
    std::vector<ComponentId> members; ///< at least one; PrimaryReplica: the first is the primary
    int required = 1;                 ///< ActiveActive only
    std::optional<Failover> failover; ///< PrimaryReplica only; absent: no automatic failover
    bool replicaReads = true;         ///< PrimaryReplica only: replicas serve reads
    int acknowledgements = 0;         ///< PrimaryReplica only: replicas that must confirm a write
    double commonCause = 0;           ///< beta factor in [0, 1)
    Extras extras;

    bool operator==(const RedundancySet&) const = default;
};

} // namespace linchpin
