// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/spread.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <map>

namespace linchpin
{

namespace
{

/// \param whatFails "If Zone A fails, ..."
std::string whyShared(const Survey& survey, const Domain& zone, const std::string& whatFails)
{
    const Spof* spof = survey.today().spof(zone.id.text());
    return spof ? filled(phrase("Advice", "%1 and %2"), {whatFails, whatStops(survey.today(), *spof)}) : whatFails;
}

void describe(Candidate& candidate)
{
    candidate.technique =
        phrase("Advice", "Multi-zone deployment: zones fail apart, so what is left in the others carries on");
}

Candidate spread(const Survey& survey, const Group& group, const Domain& zone)
{
    const std::string& name = survey.design().nameOf(group.id);
    Candidate candidate = candidateFor(Move::SpreadZones, group.id);
    candidate.title = zone.kind == DomainKind::Zone
        ? filled(phrase("Advice", "Spread %1 over %2 zones"), {name, std::to_string(zonesNeeded(group))})
        : filled(phrase("Advice", "Spread %1 over several places like %2"), {name, zone.name});
    candidate.shortTitle = filled(phrase("Advice", "Zones for %1"), {name});
    candidate.why = whyShared(
        survey, zone,
        group.members.size() > 1
            ? filled(phrase("Advice", "If %1 fails, too many of %2 fail together"), {zone.name, name})
            : filled(phrase("Advice", "If %1 fails, too many instances of %2 fail together"), {zone.name, name}));
    candidate.edit = [group, id = zone.id](const Design& before) { return spreadOver(before, {group}, id); };
    describe(candidate);
    return candidate;
}

Candidate spreadAll(const Survey& survey, const std::vector<Group>& groups, const Domain& zone)
{
    std::vector<std::string> names;
    for (const Group& group : groups)
        names.push_back(survey.design().nameOf(group.id));
    Candidate candidate = candidateFor(Move::SpreadZones, zone.id.as<ElementId>());
    candidate.title = filled(phrase("Advice", "Spread %1 beyond %2"), {listed(names, 3), zone.name});
    candidate.shortTitle = filled(phrase("Advice", "Beyond %1"), {zone.name});
    candidate.why = whyShared(survey, zone,
                              filled(phrase("Advice", "If %1 fails, %2 fail with it"), {zone.name, listed(names, 3)}));
    candidate.edit = [groups, id = zone.id](const Design& before) { return spreadOver(before, groups, id); };
    describe(candidate);
    return candidate;
}

} // namespace

std::vector<Candidate> spreadZones(const Survey& survey)
{
    std::vector<Candidate> candidates;
    std::map<DomainId, std::vector<Group>> byZone;
    for (const Group& group : groupsOf(survey.design())) {
        if (zonesNeeded(group) == 0
            || std::none_of(group.members.begin(), group.members.end(), [&](const ComponentId& member) {
                   return survey.isDependedOn(survey.design().components.at(member));
               }))
            continue;
        const DomainId zone = sharedZone(survey.design(), group);
        if (zone.empty())
            continue;
        candidates.push_back(spread(survey, group, survey.design().domains.at(zone)));
        byZone[zone].push_back(group);
    }
    for (const auto& [zone, groups] : byZone) {
        if (groups.size() > 1)
            candidates.push_back(spreadAll(survey, groups, survey.design().domains.at(zone)));
    }
    return candidates;
}

} // namespace linchpin
