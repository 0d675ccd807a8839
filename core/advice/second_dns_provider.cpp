// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"

namespace linchpin
{

std::vector<Candidate> secondDnsProvider(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original : loneComponents(survey, {ComponentKind::Dns})) {
        Candidate candidate = copyOf(survey, Move::SecondDnsProvider, *original);
        candidate.title = "Add a second DNS provider beside " + original->name;
        candidate.shortTitle = "Second provider for " + original->name;
        candidate.technique = "Redundant DNS providers: resolvers ask the other one when the first does not answer";
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
