// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/model/catalogue.h"

namespace linchpin
{

namespace
{

void describe(Candidate& candidate, const Component& original)
{
    const ComponentDefaults& defaults = defaultsOf(original.kind);
    candidate.shortTitle = "Replica of " + original.name;
    if (defaults.copyMode == SetMode::Quorum) {
        candidate.title = "Add two replicas of " + original.name + " for a quorum of three";
        candidate.shortTitle = "Replicas of " + original.name;
        candidate.technique = "Replication in a quorum of three: a majority carries on when one of them fails";
    } else if (defaults.failover) {
        candidate.title = "Add a replica of " + original.name + " with automatic failover";
        candidate.technique = "Replication with automatic failover: the replica takes over when the primary fails";
    } else {
        candidate.title = "Add a replica of " + original.name + ", both serving";
        candidate.technique = "Replication: both copies serve, and either of them is enough";
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
