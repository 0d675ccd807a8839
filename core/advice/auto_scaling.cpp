// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/figures.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Until an auto-scaling group has replaced an instance.
constexpr double replacementHours = 0.1;

bool isScaled(const Component& component)
{
    return component.kind == ComponentKind::Service || component.kind == ComponentKind::Worker
        || component.kind == ComponentKind::Function;
}

bool waitsForRepair(const Component& component)
{
    return isScaled(component) && component.mttrHours > replacementHours && component.availability.unavailability() > 0;
}

Edited replacedAutomatically(const Design& design, const std::vector<ComponentId>& ids)
{
    Edited edited{design, {}};
    for (const ComponentId& id : ids) {
        edited.design = withRepairTime(edited.design, id.as<ElementId>(), replacementHours).design;
        edited.touched.push_back(id.as<ElementId>());
    }
    return edited;
}

/// Where nothing fails by a shared cause, whose probability follows from its owner's parts.
std::optional<LocalEffect> effectOn(const Survey& survey, const std::vector<ComponentId>& ids)
{
    LocalEffect effect;
    for (const ComponentId& id : ids) {
        const Component& component = survey.design().components.at(id);
        const RedundancySet* set = survey.setOf(id);
        if (component.commonCause > 0 || (set && set->commonCause > 0))
            return std::nullopt;
        Design alone;
        alone.components.put(component);
        const Design edited = withRepairTime(alone, id.as<ElementId>(), replacementHours).design;
        const double after = edited.components.at(id).availability.unavailability();
        if (component.instances == 1)
            effect.probabilities.emplace_back(id.text(), after);
        for (int i = 1; component.instances > 1 && i <= component.instances; ++i)
            effect.probabilities.emplace_back(id.text() + "/" + std::to_string(i), after);
    }
    return effect;
}

Candidate scaled(const Survey& survey, const ElementId& target, const std::string& name,
                 const std::vector<ComponentId>& ids)
{
    Candidate candidate = candidateFor(Move::AutoScaling, target);
    candidate.title = filled(phrase("Advice", "Replace failed instances of %1 automatically"), {name});
    candidate.shortTitle = filled(phrase("Advice", "Auto-scaling of %1"), {name});
    candidate.technique =
        phrase("Advice",
               "An auto-scaling group: a failed instance is replaced within 6 minutes instead of repaired by"
               " hand");
    candidate.edit = [ids](const Design& before) { return replacedAutomatically(before, ids); };
    candidate.local = effectOn(survey, ids);
    return candidate;
}

} // namespace

std::vector<Candidate> autoScaling(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const Component& component : survey.design().components) {
        if (component.instances < 2 || survey.isAccompanied(component.id) || !waitsForRepair(component)
            || !survey.isDependedOn(component))
            continue;
        candidates.push_back(scaled(survey, component.id.as<ElementId>(), component.name, {component.id}));
        candidates.back().why = consequenceOf(survey, component);
    }
    for (const RedundancySet& set : survey.design().sets) {
        if (set.mode != SetMode::ActiveActive || set.members.size() < 2 || !survey.isDependedOn(set))
            continue;
        std::vector<ComponentId> waiting;
        for (const ComponentId& member : set.members) {
            if (waitsForRepair(survey.design().components.at(member)))
                waiting.push_back(member);
        }
        if (waiting.empty())
            continue;
        candidates.push_back(scaled(survey, set.id.as<ElementId>(), set.name, waiting));
        candidates.back().why = consequenceOf(survey, set);
    }
    return candidates;
}

} // namespace linchpin
