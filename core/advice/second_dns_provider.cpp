// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/model/phrase.h"

namespace linchpin
{

std::vector<Candidate> secondDnsProvider(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original : loneComponents(survey, {ComponentKind::Dns})) {
        Candidate candidate = copyOf(survey, Move::SecondDnsProvider, *original);
        candidate.title = filled(phrase("Advice", "Add a second DNS provider beside %1"), {original->name});
        candidate.shortTitle = filled(phrase("Advice", "Second provider for %1"), {original->name});
        candidate.technique =
            phrase("Advice", "Redundant DNS providers: resolvers ask the other one when the first does not answer");
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
