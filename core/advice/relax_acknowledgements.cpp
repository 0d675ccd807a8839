// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"

namespace linchpin
{

namespace
{

std::string replicas(std::size_t n)
{
    return n == 1 ? "its only replica" : "all " + std::to_string(n) + " replicas";
}

std::string waiting(const Survey& survey, const RedundancySet& set)
{
    for (const ComponentId& member : set.members) {
        if (const auto stopped = stoppedBy(survey.today(), survey.design().components.at(member)))
            return *stopped + ": writes wait for " + replicas(set.members.size() - 1);
    }
    return "Writes to " + set.name + " wait for " + replicas(set.members.size() - 1)
        + ", so they stop with any one of them";
}

Candidate oneLess(const Survey& survey, const RedundancySet& set)
{
    const int left = set.acknowledgements - 1;
    Candidate candidate = candidateFor(Move::RelaxAcknowledgements, set.id.as<ElementId>());
    candidate.shortTitle = "Fewer acknowledgements for " + set.name;
    candidate.why = waiting(survey, set);
    if (left == 0) {
        candidate.title = "Replicate " + set.name + " asynchronously";
        candidate.technique = "The CAP trade-off: writes no longer wait for a replica, and those not replicated yet are"
                              " lost when the primary fails";
    } else {
        candidate.title = "Let writes to " + set.name + " wait for " + std::to_string(left) + " of "
            + std::to_string(set.members.size() - 1) + " replicas";
        candidate.technique = "The CAP trade-off: one replica may lag behind, so a reader of it can see old data";
    }
    candidate.edit = [id = set.id](const Design& before) {
        requireSet(before, id);
        Edited edited{before, {id.as<ElementId>()}};
        edited.design.sets.change(id, [](RedundancySet& changed) {
            if (changed.acknowledgements > 0)
                --changed.acknowledgements;
        });
        return edited;
    };
    return candidate;
}

Candidate oneReplicaMore(const Survey& survey, const RedundancySet& set)
{
    const std::size_t replicasAfter = set.members.size();
    Candidate candidate = candidateFor(Move::RelaxAcknowledgements, set.members.front().as<ElementId>());
    candidate.title = "Add a replica to " + set.name + ", so that writes wait for "
        + std::to_string(set.acknowledgements) + " of " + std::to_string(replicasAfter);
    candidate.shortTitle = "Spare replica for " + set.name;
    candidate.why = waiting(survey, set);
    candidate.technique =
        "Semi-synchronous replication: every write is on as many copies as before, and one replica may"
        " fail; it may lag behind the others";
    candidate.edit = [id = set.members.front()](const Design& before) { return addCopy(before, id); };
    return candidate;
}

} // namespace

std::vector<Candidate> relaxAcknowledgements(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const RedundancySet& set : survey.design().sets) {
        if (set.mode != SetMode::PrimaryReplica || set.acknowledgements < 1
            || set.acknowledgements != static_cast<int>(set.members.size()) - 1 || !survey.isDependedOn(set))
            continue;
        candidates.push_back(oneLess(survey, set));
        candidates.push_back(oneReplicaMore(survey, set));
    }
    return candidates;
}

} // namespace linchpin
