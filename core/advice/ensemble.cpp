// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

Candidate quorumOfThree(const Survey& survey, const Component& original)
{
    Candidate candidate = copyOf(survey, Move::Ensemble, original);
    candidate.title = filled(phrase("Advice", "Make %1 an ensemble of three"), {original.name});
    candidate.shortTitle = filled(phrase("Advice", "Ensemble for %1"), {original.name});
    candidate.technique = phrase("Advice", "An ensemble under consensus: two of three carry on when one fails");
    return candidate;
}

Candidate oneMore(const Survey& survey, const RedundancySet& quorum)
{
    const std::size_t size = quorum.members.size();
    Candidate candidate = candidateFor(Move::Ensemble, quorum.id.as<ElementId>());
    candidate.title = filled(phrase("Advice", "Grow %1 from %2 to %3 members"),
                             {quorum.name, std::to_string(size), std::to_string(size + 1)});
    candidate.shortTitle = filled(phrase("Advice", "%1 with %2 members"), {quorum.name, std::to_string(size + 1)});
    candidate.why = filled(phrase("Finding", "%1 bears no more failures with %2 members than with %3"),
                           {quorum.name, std::to_string(size), std::to_string(size - 1)});
    for (const ComponentId& member : quorum.members) {
        if (const auto stopped = stoppedBy(survey.today(), survey.design().components.at(member))) {
            candidate.why = *stopped;
            break;
        }
    }
    candidate.technique =
        phrase("Advice", "Consensus: an odd ensemble bears one failure more than the even one below it");
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
