// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"
#include "core/model/phrase.h"

namespace linchpin
{

std::vector<Candidate> duplicateBalancer(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original :
         loneComponents(survey,
                        {ComponentKind::LoadBalancer, ComponentKind::ApiGateway, ComponentKind::Cdn,
                         ComponentKind::Firewall, ComponentKind::NetworkLink})) {
        Candidate candidate = copyOf(survey, Move::DuplicateBalancer, *original);
        candidate.title = filled(phrase("Advice", "Add a second %1, both active"), {original->name});
        candidate.shortTitle = filled(phrase("Advice", "Second %1"), {original->name});
        candidate.technique =
            phrase("Advice", "An active-active pair: callers use the one that is left when the other fails");
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
