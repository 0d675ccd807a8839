// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <optional>
#include <string>

/// Edits of single properties that are figures, switches and words of one element.
namespace linchpin
{

/// \throws Error for less than 1 or more than there are instances
Edited withRequired(const Design& design, const ComponentId& id, int required);
/// \throws Error for less than 1 or more than there are members
Edited withRequired(const Design& design, const SetId& id, int required);

/// Beta factor of a component or a set, in [0, 1).
Edited withCommonCause(const Design& design, const ElementId& id, double beta);

/// Of one instance; absent: the catalogue's.
Edited withMonthlyCost(const Design& design, const ComponentId& id, std::optional<double> cost);

/// Why a component or a domain may be a single point of failure; absent: not accepted.
Edited withAcceptedRisk(const Design& design, const ElementId& id, const std::optional<std::string>& reason);

Edited withNotes(const Design& design, const ComponentId& id, const std::string& notes);

/// Absent: no automatic failover.
Edited withFailover(const Design& design, const SetId& id, const std::optional<Failover>& failover);
Edited withReplicaReads(const Design& design, const SetId& id, bool replicaReads);
/// \throws Error for less than 0 or more than there are replicas
Edited withAcknowledgements(const Design& design, const SetId& id, int acknowledgements);
/// A set left with a single member is dissolved.
Edited withoutMember(const Design& design, const SetId& id, const ComponentId& member);

Edited withConnectionKind(const Design& design, const ConnectionId& id, ConnectionKind kind);
Edited withOptional(const Design& design, const ConnectionId& id, bool optional);

Edited withDescription(const Design& design, const std::string& description);
Edited withCurrency(const Design& design, const std::string& currency);

} // namespace linchpin
