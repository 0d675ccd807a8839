// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/second_region.h"

#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/engine/words.h"

namespace linchpin
{

namespace
{

/// Of all downtime, that a region must account for where it is no single point of failure.
constexpr double highInTheList = 0.05;

} // namespace

std::vector<Candidate> secondRegion(const Survey& survey)
{
    std::vector<Candidate> candidates;
    const Analysis& today = survey.today();
    if (!today.unavailability)
        return candidates;
    for (const Domain& domain : survey.design().domains) {
        if (domain.kind != DomainKind::Region)
            continue;
        const Spof* spof = today.spof(domain.id.text());
        const double hours = survey.hoursCausedBy(domain.id.text());
        if (!spof && hours < highInTheList * *today.unavailability * hoursPerYear)
            continue;
        Candidate candidate = candidateFor(Move::SecondRegion, domain.id.as<ElementId>());
        candidate.title = "Run all of " + domain.name + " in a second region too";
        candidate.shortTitle = "Second region for " + domain.name;
        candidate.why = spof ? "If " + domain.name + " fails, " + whatStops(today, *spof)
                             : domain.name + " accounts for " + durationOfHours(hours) + " of downtime a year";
        candidate.technique = "Geo-redundancy: users are sent to the region that is left; databases replicate, so the"
                              " last writes can be lost";
        candidate.edit = [id = domain.id](const Design& before) { return inSecondRegion(before, id); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
