// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/distribution.h"
#include "core/advice/moves.h"
#include "core/edit/queue_between.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

bool canWait(ComponentKind kind)
{
    return kind == ComponentKind::Worker || kind == ComponentKind::ExternalService;
}

std::vector<ConnectionId> callsOf(const Survey& survey, const std::vector<ComponentId>& targets)
{
    std::vector<ConnectionId> calls;
    for (const ComponentId& target : targets) {
        for (const Connection* arrow : callsInLine(survey, survey.design().components.at(target))) {
            if (std::find(targets.begin(), targets.end(), arrow->from) == targets.end())
                calls.push_back(arrow->id);
        }
    }
    return calls;
}

Candidate decoupled(const ElementId& target, const std::string& name, const std::vector<ConnectionId>& calls)
{
    Candidate candidate = candidateFor(Move::DecoupleByQueue, target);
    candidate.title = filled(phrase("Advice", "Put a queue in front of %1"), {name});
    candidate.shortTitle = filled(phrase("Advice", "Queue before %1"), {name});
    candidate.technique =
        filled(phrase("Advice",
                      "Asynchronous messaging: callers leave their requests in the queue and go on, and nothing is"
                      " lost while %1 is down"),
               {name});
    candidate.edit = [calls](const Design& before) { return queueBetween(before, calls); };
    return candidate;
}

} // namespace

std::vector<Candidate> decoupleByQueue(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component& component : survey.design().components) {
        if (!canWait(component.kind) || survey.isAccompanied(component.id) || !survey.isDependedOn(component))
            continue;
        const auto calls = callsOf(survey, {component.id});
        if (calls.empty())
            continue;
        candidates.push_back(decoupled(component.id.as<ElementId>(), component.name, calls));
        candidates.back().why = consequenceOf(survey, component);
    }
    for (const RedundancySet& set : survey.design().sets) {
        const auto waits = [&](const ComponentId& member) {
            return canWait(survey.design().components.at(member).kind);
        };
        if (set.members.size() < 2 || !std::all_of(set.members.begin(), set.members.end(), waits)
            || !survey.isDependedOn(set))
            continue;
        const auto calls = callsOf(survey, set.members);
        if (calls.empty())
            continue;
        candidates.push_back(decoupled(set.id.as<ElementId>(), set.name, calls));
        candidates.back().why = consequenceOf(survey, set);
    }
    return candidates;
}

} // namespace linchpin
