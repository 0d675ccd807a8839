// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

std::string replicas(std::size_t n)
{
    return n == 1 ? phrase("Advice", "its only replica")
                  : filled(phrase("Advice", "all %1 replicas"), {std::to_string(n)});
}

std::string waiting(const Survey& survey, const RedundancySet& set)
{
    for (const ComponentId& member : set.members) {
        if (const auto stopped = stoppedBy(survey.today(), survey.design().components.at(member)))
            return filled(phrase("Advice", "%1: writes wait for %2"), {*stopped, replicas(set.members.size() - 1)});
    }
    return filled(phrase("Advice", "Writes to %1 wait for %2, so they stop with any one of them"),
                  {set.name, replicas(set.members.size() - 1)});
}

Candidate oneLess(const Survey& survey, const RedundancySet& set)
{
    const int left = set.acknowledgements - 1;
    Candidate candidate = candidateFor(Move::RelaxAcknowledgements, set.id.as<ElementId>());
    candidate.shortTitle = filled(phrase("Advice", "Fewer acknowledgements for %1"), {set.name});
    candidate.why = waiting(survey, set);
    if (left == 0) {
        candidate.title = filled(phrase("Advice", "Replicate %1 asynchronously"), {set.name});
        candidate.technique =
            phrase("Advice",
                   "The CAP trade-off: writes no longer wait for a replica, and those not replicated yet are"
                   " lost when the primary fails");
    } else {
        candidate.title = filled(phrase("Advice", "Let writes to %1 wait for %2 of %3 replicas"),
                                 {set.name, std::to_string(left), std::to_string(set.members.size() - 1)});
        candidate.technique =
            phrase("Advice", "The CAP trade-off: one replica may lag behind, so a reader of it can see old data");
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
    candidate.title = filled(phrase("Advice", "Add a replica to %1, so that writes wait for %2 of %3"),
                             {set.name, std::to_string(set.acknowledgements), std::to_string(replicasAfter)});
    candidate.shortTitle = filled(phrase("Advice", "Spare replica for %1"), {set.name});
    candidate.why = waiting(survey, set);
    candidate.technique =
        phrase("Advice",
               "Semi-synchronous replication: every write is on as many copies as before, and one replica may"
               " fail; it may lag behind the others");
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
