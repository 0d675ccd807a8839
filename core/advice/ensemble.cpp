// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"

#include <algorithm>

namespace linchpin
{

namespace
{

Candidate quorumOfThree(const Survey& survey, const Component& original)
{
    Candidate candidate = copyOf(survey, Move::Ensemble, original);
    candidate.title = "Make " + original.name + " an ensemble of three";
    candidate.shortTitle = "Ensemble for " + original.name;
    candidate.technique = "An ensemble under consensus: two of three carry on when one fails";
    return candidate;
}

Candidate oneMore(const Survey& survey, const RedundancySet& quorum)
{
    const std::size_t size = quorum.members.size();
    Candidate candidate = candidateFor(Move::Ensemble, quorum.id.as<ElementId>());
    candidate.title =
        "Grow " + quorum.name + " from " + std::to_string(size) + " to " + std::to_string(size + 1) + " members";
    candidate.shortTitle = quorum.name + " with " + std::to_string(size + 1) + " members";
    candidate.why = quorum.name + " bears no more failures with " + std::to_string(size) + " members than with "
        + std::to_string(size - 1);
    for (const ComponentId& member : quorum.members) {
        if (const auto stopped = stoppedBy(survey.today(), survey.design().components.at(member))) {
            candidate.why = *stopped;
            break;
        }
    }
    candidate.technique = "Consensus: an odd ensemble bears one failure more than the even one below it";
    candidate.edit = [id = quorum.id](const Design& before) {
        return addCopy(before, requireSet(before, id).members.front());
    };
    return candidate;
}

} // namespace

std::vector<Candidate> ensemble(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original :
         loneComponents(survey, {ComponentKind::Coordinator, ComponentKind::ServiceDiscovery}))
        candidates.push_back(quorumOfThree(survey, *original));
    for (const RedundancySet& set : survey.design().sets) {
        if (set.mode == SetMode::Quorum && set.members.size() % 2 == 0 && survey.isDependedOn(set))
            candidates.push_back(oneMore(survey, set));
    }
    return candidates;
}

} // namespace linchpin
