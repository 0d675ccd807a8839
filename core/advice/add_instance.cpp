// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/copies.h"
#include "core/advice/distribution.h"
#include "core/advice/moves.h"
#include "core/edit/balance.h"
#include "core/edit/instances.h"
#include "core/edit/require.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

Edited withOneMore(const Design& design, const ComponentId& id)
{
    const Component& component = requireComponent(design, id);
    Edited more = withInstances(design, id, component.instances + 1);
    if (isDistributedTo(design, id))
        return more;
    Edited edited = balanced(more.design, id);
    edited.touched.insert(edited.touched.begin(), id.as<ElementId>());
    return edited;
}

} // namespace

std::vector<Candidate> addInstance(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component* original :
         loneComponents(survey, {ComponentKind::Service, ComponentKind::Worker, ComponentKind::Function})) {
        if (original->kind == ComponentKind::Worker && !callsInLine(survey, *original).empty())
            continue; // a queue in front comes first: workers fetch their work
        Candidate candidate = candidateFor(Move::AddInstance, original->id.as<ElementId>());
        candidate.title = filled(phrase("Advice", "Add an instance of %1"), {original->name});
        candidate.shortTitle = filled(phrase("Advice", "Instance of %1"), {original->name});
        candidate.why = consequenceOf(survey, *original);
        candidate.technique = phrase("Advice", "Horizontal scaling: the other instances carry on when one fails");
        if (isDistributedTo(survey, *original)) {
            candidate.local = effectOfInstance(survey, *original);
        } else {
            candidate.title =
                filled(phrase("Advice", "Add an instance of %1 behind a pair of load balancers"), {original->name});
            candidate.technique =
                phrase("Advice",
                       "Horizontal scaling and load balancing: a pair of balancers spreads the traffic over"
                       " the instances, and the others carry on when one fails");
        }
        candidate.leastCost = monthlyCostOf(*original);
        candidate.edit = [id = original->id](const Design& before) { return withOneMore(before, id); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
