// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

void describe(Candidate& candidate, const Component& original)
{
    const ComponentDefaults& defaults = defaultsOf(original.kind);
    candidate.shortTitle = filled(phrase("Advice", "Replica of %1"), {original.name});
    if (defaults.copyMode == SetMode::Quorum) {
        candidate.title = filled(phrase("Advice", "Add two replicas of %1 for a quorum of three"), {original.name});
        candidate.shortTitle = filled(phrase("Advice", "Replicas of %1"), {original.name});
        candidate.technique =
            phrase("Advice", "Replication in a quorum of three: a majority carries on when one of them fails");
    } else if (defaults.failover) {
        candidate.title = filled(phrase("Advice", "Add a replica of %1 with automatic failover"), {original.name});
        candidate.technique =
            phrase("Advice", "Replication with automatic failover: the replica takes over when the primary fails");
    } else {
        candidate.title = filled(phrase("Advice", "Add a replica of %1, both serving"), {original.name});
        candidate.technique = phrase("Advice", "Replication: both copies serve, and either of them is enough");
    }
}

} // namespace

std::vector<Candidate> addReplica(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original : loneComponents(
             survey,
             {ComponentKind::Database, ComponentKind::Cache, ComponentKind::SearchIndex, ComponentKind::ObjectStorage,
              ComponentKind::Queue, ComponentKind::Stream, ComponentKind::Generic})) {
        candidates.push_back(copyOf(survey, Move::AddReplica, *original));
        describe(candidates.back(), *original);
    }
    return candidates;
}

} // namespace linchpin
