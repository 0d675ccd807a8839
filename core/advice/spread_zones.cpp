// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"
#include "core/advice/moves.h"
#include "core/edit/spread.h"
#include "core/engine/words.h"

#include <algorithm>
#include <map>

namespace linchpin
{

namespace
{

std::string whyShared(const Survey& survey, const Domain& zone, const std::string& whatFails)
{
    const Spof* spof = survey.today().spof(zone.id.text());
    return "If " + zone.name + " fails, " + whatFails
        + (spof ? " and " + whatStops(survey.today(), *spof) : std::string());
}

void describe(Candidate& candidate)
{
    candidate.technique = "Multi-zone deployment: zones fail apart, so what is left in the others carries on";
}

Candidate spread(const Survey& survey, const Group& group, const Domain& zone)
{
    const std::string& name = survey.design().nameOf(group.id);
    const std::string zones = std::to_string(zonesNeeded(group)) + " zones";
    Candidate candidate = candidateFor(Move::SpreadZones, group.id);
    candidate.title =
        "Spread " + name + " over " + (zone.kind == DomainKind::Zone ? zones : "several places like " + zone.name);
    candidate.shortTitle = "Zones for " + name;
    candidate.why = whyShared(survey, zone,
                              group.members.size() > 1 ? "too many of " + name + " fail together"
                                                       : "too many instances of " + name + " fail together");
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
    candidate.title = "Spread " + listed(names, 3) + " beyond " + zone.name;
    candidate.shortTitle = "Beyond " + zone.name;
    candidate.why = whyShared(survey, zone, listed(names, 3) + " fail with it");
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
