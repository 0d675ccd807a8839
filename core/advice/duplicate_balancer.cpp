// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"
#include "core/advice/moves.h"

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
        candidate.title = "Add a second " + original->name + ", both active";
        candidate.shortTitle = "Second " + original->name;
        candidate.technique = "An active-active pair: callers use the one that is left when the other fails";
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
