// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <cstdint>
#include <limits>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// What a replay of a design needs, made once for all of its runs.
struct ReplayPlan
{
    /// Something that changes by itself: it fails and is repaired after exponential times.
    struct Process
    {
        Node node = neverFails;
        std::uint32_t box = 0; ///< index into Events::boxes
        double unavailability = 0;
        double meanUp = std::numeric_limits<double>::infinity(); ///< hours
        double meanDown = 0;                                     ///< hours
    };

    /// The automatic failover of a set.
    struct Failover
    {
        Node node = neverFails;
        std::vector<Node> primaries; ///< one for each choice of applying connections
        std::uint32_t box = 0;       ///< index into Events::boxes
        double hours = 0;            ///< until it takes over
        double repairHours = 0;      ///< of the primary itself, in the mean
        double coverage = 0;
        double unavailability = 0;   ///< while the primary is down, over time
        bool isAlwaysNeeded = false; ///< the primary cannot work without it, with all else up
    };

    /// \throws Cancelled, and Error where too many gates would come of it
    ReplayPlan(const Design& design, const std::stop_token& stop);

    Events events;
    std::vector<JourneyRoot> journeys;
    FaultTree tree;
    std::vector<Node> roots; ///< of the system, then of the journeys
    std::vector<Process> processes;
    std::vector<Failover> failovers;
    std::vector<std::uint32_t> thresholds;  ///< by gate: so many failed inputs fail it
    std::vector<std::uint32_t> firstParent; ///< by node, and one more
    std::vector<Node> parents;              ///< once for each time that the gate has the node as an input
    std::vector<char> watched;              ///< by node: a root, or a primary
    std::vector<bool> failsWithAllUp;       ///< by root

private:
    void addProcesses(const Design& design);
    void addFailovers(const Design& design, const Structure& structure);
    void linkParents();
    std::vector<char> failsWith(Node down) const;
};

} // namespace linchpin
