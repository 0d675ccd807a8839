// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/copies.h"

#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/edit/sets.h"
#include "core/engine/sensitivity.h"
#include "core/model/catalogue.h"
#include "core/model/validation.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Whether a copy stands in the very domains of the original.
bool staysInPlace(const Survey& survey, const Component& original)
{
    return original.placement.size() != 1 || placesToSpread(survey.design(), original.placement.front()).size() == 1;
}

/// Whether the journeys that count ask for nothing more while reading than while writing: then what fails
/// a set's writes is what counts.
bool writesDecide(const Design& design)
{
    const bool anyCritical = std::any_of(design.journeys.begin(), design.journeys.end(),
                                         [](const Journey& journey) { return journey.critical; });
    return std::none_of(design.connections.begin(), design.connections.end(),
                        [](const Connection& arrow) { return arrow.kind == ConnectionKind::Read; })
        && std::none_of(design.journeys.begin(), design.journeys.end(), [&](const Journey& journey) {
               return journey.access == Access::Read && (journey.critical || !anyCritical);
           });
}

/// Copies in the same place, with the same arrows, share nothing but what the original relied on already: the
/// set that they make counts as one part. Not so where the component is asked for by what it asks for itself.
bool isOnePart(const Survey& survey, const Component& original)
{
    return original.instances == 1 && survey.hasGivenEntries() && !survey.setOf(original.id)
        && staysInPlace(survey, original) && !survey.isInCycle(original.id)
        && survey.design().components.size() + 2 <= maxComponents;
}

/// Probability that the set of a component with the probability p and its copies does not provide.
std::optional<double> probabilityOfSet(const Survey& survey, const Component& original, double p)
{
    const ComponentDefaults& defaults = defaultsOf(original.kind);
    switch (defaults.copyMode) {
    case SetMode::ActiveActive:
        return p * p;
    case SetMode::Quorum:
        return p * p * (3 - 2 * p);
    case SetMode::PrimaryReplica:
        break;
    }
    if (!defaults.failover || !isData(original.kind) || !writesDecide(survey.design()))
        return std::nullopt;
    const double failoverDown = failoverUnavailability(*defaults.failover, original.mttrHours);
    return p * (failoverDown + (1 - failoverDown) * p);
}

LocalEffect effectOn(const Component& original, double after, double cost)
{
    LocalEffect effect;
    effect.probabilities = {{original.id.text(), after}};
    effect.spofsRemoved = {original.id.text()};
    effect.monthlyCost = cost;
    return effect;
}

double costOfCopies(const Component& original)
{
    const int copies = defaultsOf(original.kind).copyMode == SetMode::Quorum ? 2 : 1;
    return copies * original.instances * monthlyCostOf(original);
}

std::optional<LocalEffect> effectOfCopies(const Survey& survey, const Component& original)
{
    if (!survey.today().sensitivity || !isOnePart(survey, original))
        return std::nullopt;
    const double p = survey.today().sensitivity->probabilityOf(original.id.text());
    const auto after = p > 0 ? probabilityOfSet(survey, original, p) : std::nullopt;
    if (!after)
        return std::nullopt;
    return effectOn(original, *after, costOfCopies(original));
}

} // namespace

std::vector<const Component*> loneComponents(const Survey& survey, std::initializer_list<ComponentKind> kinds)
{
    std::vector<const Component*> lone;
    for (const Component& component : survey.design().components) {
        if (std::find(kinds.begin(), kinds.end(), component.kind) != kinds.end() && survey.isLone(component))
            lone.push_back(&component);
    }
    return lone;
}

Candidate copyOf(const Survey& survey, Move move, const Component& original)
{
    Candidate candidate = candidateFor(move, original.id.as<ElementId>());
    candidate.why = consequenceOf(survey, original);
    candidate.edit = [id = original.id](const Design& before) { return withCatalogueCopy(before, id); };
    candidate.local = effectOfCopies(survey, original);
    if (!survey.isAccompanied(original.id))
        candidate.leastCost = survey.setOf(original.id) ? monthlyCostOf(original) : costOfCopies(original);
    return candidate;
}

Edited withCatalogueCopy(const Design& design, const ComponentId& component)
{
    const ComponentDefaults& defaults = defaultsOf(requireComponent(design, component).kind);
    const RedundancySet* set = design.setOf(component);
    if (!set || set->members.size() > 1)
        return addCopy(design, component);
    Design ready = withMode(design, set->id, defaults.copyMode).design;
    ready.sets.change(set->id, [&](RedundancySet& own) {
        if (own.mode == SetMode::PrimaryReplica && !own.failover)
            own.failover = defaults.failover;
    });
    return addCopy(ready, component);
}

std::optional<LocalEffect> effectOfInstance(const Survey& survey, const Component& original)
{
    if (!survey.today().sensitivity || original.instances != 1 || original.commonCause > 0
        || original.placement.size() > 1 || !staysInPlace(survey, original) || survey.setOf(original.id))
        return std::nullopt;
    const double p = survey.today().sensitivity->probabilityOf(original.id.text());
    if (!(p > 0))
        return std::nullopt;
    return effectOn(original, p * p, monthlyCostOf(original));
}

} // namespace linchpin
