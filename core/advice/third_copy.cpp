// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/instances.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

/// "third" for 3, "6th" for 6.
std::string ordinal(std::size_t n)
{
    switch (n) {
    case 2:
        return phrase("Advice", "second");
    case 3:
        return phrase("Advice", "third");
    case 4:
        return phrase("Advice", "fourth");
    case 5:
        return phrase("Advice", "fifth");
    default:
        return filled(phrase("Advice", "%1th"), {std::to_string(n)});
    }
}

/// Whether one more would be the first or the second to spare.
bool isThin(const RedundancySet& set)
{
    const auto size = static_cast<int>(set.members.size());
    switch (set.mode) {
    case SetMode::ActiveActive:
        return size > 1 && size <= set.required + 1;
    case SetMode::PrimaryReplica:
        return size == 2 && set.acknowledgements == 0;
    case SetMode::Quorum:
        break;
    }
    return false;
}

Candidate oneMore(const Survey& survey, const RedundancySet& set)
{
    const std::size_t grown = set.members.size() + 1;
    Candidate candidate = candidateFor(Move::ThirdCopy, set.id.as<ElementId>());
    candidate.title = filled(phrase("Advice", "Add a %1 copy to %2"), {ordinal(grown), set.name});
    candidate.shortTitle = grown == 3 ? filled(phrase("Advice", "Third copy of %1"), {set.name})
                                      : filled(phrase("Advice", "One more copy of %1"), {set.name});
    candidate.why = consequenceOf(survey, set);
    candidate.technique =
        phrase("Advice", "Redundancy: one more copy has to fail at the same time before anything stops");
    candidate.leastCost = monthlyCostOf(survey.design().components.at(set.members.front()));
    candidate.edit = [id = set.id](const Design& before) {
        return addCopy(before, requireSet(before, id).members.front());
    };
    return candidate;
}

Candidate oneMore(const Survey& survey, const Component& group)
{
    const std::size_t grown = static_cast<std::size_t>(group.instances) + 1;
    Candidate candidate = candidateFor(Move::ThirdCopy, group.id.as<ElementId>());
    candidate.title = filled(phrase("Advice", "Add a %1 instance of %2"), {ordinal(grown), group.name});
    candidate.shortTitle = grown == 3 ? filled(phrase("Advice", "Third instance of %1"), {group.name})
                                      : filled(phrase("Advice", "One more instance of %1"), {group.name});
    candidate.why = consequenceOf(survey, group);
    candidate.technique =
        phrase("Advice", "Redundancy: one more instance has to fail at the same time before anything stops");
    candidate.leastCost = monthlyCostOf(group);
    candidate.edit = [id = group.id](const Design& before) {
        return withInstances(before, id, requireComponent(before, id).instances + 1);
    };
    return candidate;
}

} // namespace

std::vector<Candidate> thirdCopy(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const RedundancySet& set : survey.design().sets) {
        if (isThin(set) && survey.isDependedOn(set))
            candidates.push_back(oneMore(survey, set));
    }
    for (const Component& component : survey.design().components) {
        if (component.instances == component.required + 1 && survey.isDependedOn(component))
            candidates.push_back(oneMore(survey, component));
    }
    return candidates;
}

} // namespace linchpin
