// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/require.h"
#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

bool canBeDoneWithout(ComponentKind kind)
{
    return kind == ComponentKind::Cache || kind == ComponentKind::SearchIndex || kind == ComponentKind::ExternalService
        || kind == ComponentKind::Function;
}

/// Who only passes on what it is asked has nothing to fall back to.
bool hasOwnWork(ComponentKind kind)
{
    return kind != ComponentKind::Client && defaultsOf(kind).category != Category::Traffic;
}

bool isHard(const Connection& arrow)
{
    return arrow.kind != ConnectionKind::Async && !arrow.optional;
}

struct Callers
{
    std::vector<ConnectionId> arrows; ///< that can become optional
    std::vector<std::string> names;
    bool areAll = true; ///< no other hard arrow leads there
};

Callers callersOf(const Survey& survey, const std::vector<ComponentId>& targets)
{
    Callers callers;
    for (const ComponentId& target : targets) {
        for (const Connection* arrow : survey.incoming(target)) {
            const Component& from = survey.design().components.at(arrow->from);
            if (!isHard(*arrow) || std::find(targets.begin(), targets.end(), from.id) != targets.end())
                continue;
            if (!hasOwnWork(from.kind)) {
                callers.areAll = false;
                continue;
            }
            callers.arrows.push_back(arrow->id);
            if (std::find(callers.names.begin(), callers.names.end(), from.name) == callers.names.end())
                callers.names.push_back(from.name);
        }
    }
    return callers;
}

/// What nothing else relies on, and which relies on nothing, counts as if it could not fail.
std::optional<LocalEffect> effectOn(const Survey& survey, const Component& target, const Callers& callers)
{
    const auto isEntry = [&](const Journey& journey) {
        return std::find(journey.entries.begin(), journey.entries.end(), target.id.as<ElementId>())
            != journey.entries.end();
    };
    const auto& journeys = survey.design().journeys;
    if (!callers.areAll || survey.setOf(target.id) || target.instances != 1 || !target.placement.empty()
        || !survey.outgoing(target.id).empty() || std::any_of(journeys.begin(), journeys.end(), isEntry))
        return std::nullopt;
    LocalEffect effect;
    effect.probabilities = {{target.id.text(), 0}};
    effect.spofsRemoved = {target.id.text()};
    return effect;
}

Candidate optional(const ElementId& target, const std::string& name, const Callers& callers)
{
    Candidate candidate = candidateFor(Move::DegradeGracefully, target);
    candidate.title = filled(phrase("Advice", "Let %1 do without %2"), {listed(callers.names), name});
    candidate.shortTitle = filled(phrase("Advice", "Doing without %1"), {name});
    candidate.technique = phrase("Advice", "Graceful degradation: time-outs and a fallback answer instead of an error");
    candidate.edit = [arrows = callers.arrows](const Design& before) {
        Edited edited{before, {}};
        for (const ConnectionId& id : arrows) {
            requireConnection(before, id);
            edited.design.connections.change(id, [](Connection& arrow) { arrow.optional = true; });
            edited.touched.push_back(id.as<ElementId>());
        }
        return edited;
    };
    return candidate;
}

} // namespace

std::vector<Candidate> degradeGracefully(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component& component : survey.design().components) {
        if (!canBeDoneWithout(component.kind) || survey.isAccompanied(component.id) || !survey.isDependedOn(component))
            continue;
        const Callers callers = callersOf(survey, {component.id});
        if (callers.arrows.empty())
            continue;
        candidates.push_back(optional(component.id.as<ElementId>(), component.name, callers));
        candidates.back().why = consequenceOf(survey, component);
        candidates.back().local = effectOn(survey, component, callers);
    }
    for (const RedundancySet& set : survey.design().sets) {
        const auto canBeMissed = [&](const ComponentId& member) {
            return canBeDoneWithout(survey.design().components.at(member).kind);
        };
        if (set.members.size() < 2 || !std::all_of(set.members.begin(), set.members.end(), canBeMissed)
            || !survey.isDependedOn(set))
            continue;
        const Callers callers = callersOf(survey, set.members);
        if (callers.arrows.empty())
            continue;
        candidates.push_back(optional(set.id.as<ElementId>(), set.name, callers));
        candidates.back().why = consequenceOf(survey, set);
    }
    return candidates;
}

} // namespace linchpin
