// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <optional>
#include <vector>

namespace linchpin
{

/// What the chip at a new arrow asks. Until it is answered nothing is changed: all are needed.
struct SecondArrow
{
    enum class Question {
        None,
        Copies,      ///< "copies", "alternatives" or "both needed"? Of the targets.
        TakenCopies, ///< alike by name: apply asCopies() at once and offer "both needed" to take it back
        Replication, ///< "replicates to" or "needs"? From the first to the second.
    };

    Question question = Question::None;
    std::vector<ComponentId> components; ///< those concerned; the one that would join the others last
};

/// What to ask about an arrow that was just made.
SecondArrow secondArrow(const Design& design, const ConnectionId& justMade);

/// A set of the kind that the catalogue names. Where some are in a set already, the others join it;
/// the same for the next two.
Edited asCopies(const Design& design, const std::vector<ComponentId>& components);

/// An active-active set.
Edited asAlternatives(const Design& design, const std::vector<ComponentId>& components);

/// A primary-replica set with the catalogue's failover. The primary goes first, except that in a
/// primary-replica set that it is in already everything keeps its place.
Edited asReplication(const Design& design, const ComponentId& primary, const ComponentId& replica);

/// The last of them leaves the set that it shares with one of the others, if there is one.
Edited asBothNeeded(const Design& design, const std::vector<ComponentId>& components);

} // namespace linchpin
