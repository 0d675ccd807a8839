// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/lone.h"
#include "core/advice/moves.h"

namespace linchpin
{

std::vector<Candidate> secondDnsProvider(const Design& design, const Analysis& today)
{
    std::vector<Candidate> candidates;
    for (const Component* original : loneComponents(design, today, {ComponentKind::Dns})) {
        Candidate candidate = candidateFor(Move::SecondDnsProvider, original->id.as<ElementId>());
        candidate.title = "Add a second DNS provider beside " + original->name;
        candidate.shortTitle = "Second provider for " + original->name;
        candidate.why = consequenceOf(design, today, *original);
        candidate.technique = "Redundant DNS providers: resolvers ask the other one when the first does not answer";
        candidate.edit = [id = original->id](const Design& before) { return withCatalogueCopy(before, id); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
