// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/second_region.h"

#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

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
        candidate.title = filled(phrase("Advice", "Run all of %1 in a second region too"), {domain.name});
        candidate.shortTitle = filled(phrase("Advice", "Second region for %1"), {domain.name});
        candidate.why = spof
            ? filled(phrase("Consequence", "If %1 fails, %2"), {domain.name, whatStops(today, *spof)})
            : filled(phrase("Consequence", "%1 accounts for %2"),
                     {domain.name, filled(phrase("Consequence", "%1 of downtime a year"), {durationOfHours(hours)})});
        candidate.technique =
            phrase("Advice",
                   "Geo-redundancy: users are sent to the region that is left; databases replicate, so the"
                   " last writes can be lost");
        candidate.edit = [id = domain.id](const Design& before) { return inSecondRegion(before, id); };
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace linchpin
