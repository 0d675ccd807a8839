// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/lone.h"
#include "core/advice/moves.h"

namespace linchpin
{

std::vector<Candidate> duplicateBalancer(const Design& design, const Analysis& today)
{
    std::vector<Candidate> candidates;
    for (const Component* original : loneComponents(
             design, today,
             {ComponentKind::LoadBalancer, ComponentKind::ApiGateway, ComponentKind::Cdn, ComponentKind::Firewall})) {
        Candidate candidate = candidateFor(Move::DuplicateBalancer, original->id.as<ElementId>());
        candidate.title = "Add a second " + original->name + ", both active";
        candidate.shortTitle = "Second " + original->name;
        candidate.why = consequenceOf(design, today, *original);
        candidate.technique = "An active-active pair: callers use the one that is left when the other fails";
        candidate.edit = [id = original->id](const Design& before) { return withCatalogueCopy(before, id); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
