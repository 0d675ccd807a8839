// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/require.h"
#include "core/engine/events.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// What close health checks and a rehearsed promotion reach.
constexpr double fastCoverage = 0.999;
constexpr double fastMinutes = 0.5;

Failover firstFailover(const Component& primary)
{
    const auto& own = defaultsOf(primary.kind).failover;
    return own ? *own : *defaultsOf(ComponentKind::Database).failover;
}

Edited withFailover(const Design& design, const SetId& id, const Failover& failover)
{
    requireSet(design, id);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.sets.change(id, [&](RedundancySet& set) {
        Failover made = failover;
        if (set.failover)
            made.extras = set.failover->extras;
        set.failover = made;
    });
    return edited;
}

} // namespace

std::vector<Candidate> autoFailover(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const RedundancySet& set : survey.design().sets) {
        if (set.mode != SetMode::PrimaryReplica || set.members.size() < 2 || !survey.isDependedOn(set))
            continue;
        const Component& primary = survey.design().components.at(set.members.front());
        Candidate candidate = candidateFor(Move::AutoFailover, set.id.as<ElementId>());
        candidate.why = consequenceOf(survey, set);
        Failover failover = firstFailover(primary);
        if (!hasFailover(set)) {
            candidate.title = filled(phrase("Advice", "Let %1 fail over automatically"), {set.name});
            candidate.shortTitle = filled(phrase("Advice", "Failover of %1"), {set.name});
            candidate.technique =
                phrase("Advice", "Automatic failover: a replica is promoted within minutes instead of by hand");
        } else if (set.failover->coverage < fastCoverage || set.failover->minutes > fastMinutes) {
            failover = {
                std::max(set.failover->coverage, fastCoverage), std::min(set.failover->minutes, fastMinutes), {}};
            candidate.title = filled(phrase("Advice", "Detect failures of %1 faster"), {set.name});
            candidate.shortTitle = filled(phrase("Advice", "Faster failover of %1"), {set.name});
            candidate.technique =
                phrase("Advice",
                       "Failover within half a minute that works 999 times in 1,000: close health checks, and "
                       "promotions rehearsed");
            LocalEffect effect;
            effect.probabilities = {{set.id.text() + "/failover", failoverUnavailability(failover, primary.mttrHours)}};
            candidate.local = effect;
        } else {
            continue;
        }
        candidate.edit = [id = set.id, failover](const Design& before) { return withFailover(before, id, failover); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
