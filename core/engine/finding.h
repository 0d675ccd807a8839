// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

/// What is worth saying about a drawing beside its single points of failure.
enum class Rule {
    BrokenJourney,     ///< works not even with everything up
    TargetMissed,      ///< a journey is below its target
    UnreachedMember,   ///< a set member that no arrow reaches
    ForwardsToNothing, ///< a balancer that forwards to nothing
    TooFewConnected,   ///< fewer connected members than required
    ReliesOnAsker,     ///< redundancy that works only by relying on who asks for it
    EvenQuorum,        ///< tolerates no more than one member less would
    QuorumInOneDomain, ///< its majority sits in one domain
    CopiesInOneDomain, ///< copies that share a domain
    OffJourneys,       ///< no journey reaches it
    OffRequestPath,    ///< only asynchronously or optionally reached
    AcceptedRisk,      ///< a single point of failure accepted with a reason
    Interval,          ///< an exact answer was out of reach
};

/// The name in `analyze --format json`: "even-quorum".
std::string_view toString(Rule rule);

struct Finding
{
    Rule rule = Rule::OffJourneys;
    std::vector<ElementId> ids; ///< what it is about; the first is where to go
    std::string text;           ///< the consequence first
    std::string detail;         ///< why, one clause
};

} // namespace linchpin
