// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/model/phrase.h"

namespace linchpin
{

std::vector<Candidate> secondProvider(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original : loneComponents(survey, {ComponentKind::ExternalService})) {
        Candidate candidate = copyOf(survey, Move::SecondProvider, *original);
        candidate.title = filled(phrase("Advice", "Add an alternative to %1"), {original->name});
        candidate.shortTitle = filled(phrase("Advice", "Alternative to %1"), {original->name});
        candidate.technique =
            phrase("Advice", "Several providers: calls go to the other one when the first does not answer");
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
