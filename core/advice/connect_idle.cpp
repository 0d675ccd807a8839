// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/moves.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <map>
#include <set>

namespace linchpin
{

namespace
{

/// Arrows that the member of a set lacks and another one has, as they would be.
std::vector<Connection> missingArrows(const Survey& survey, const RedundancySet& set, const ComponentId& idle)
{
    std::vector<Connection> missing;
    const std::set<ComponentId> members(set.members.begin(), set.members.end());
    const auto has = [&](const std::vector<const Connection*>& arrows, const Connection& wanted) {
        return std::any_of(arrows.begin(), arrows.end(), [&](const Connection* arrow) {
            return arrow->from == wanted.from && arrow->to == wanted.to && arrow->kind == wanted.kind;
        });
    };
    std::set<std::pair<ComponentId, ConnectionKind>> askers;
    std::set<std::pair<ComponentId, ConnectionKind>> asked;
    const bool lacksAsking = set.mode == SetMode::ActiveActive;
    const bool forwardsToNothing = forwards(survey.design().components.at(idle).kind) && survey.outgoing(idle).empty();
    for (const ComponentId& member : set.members) {
        if (member == idle)
            continue;
        for (const Connection* arrow : survey.incoming(member)) {
            Connection wanted = *arrow;
            wanted.to = idle;
            if (lacksAsking && !members.contains(arrow->from) && !has(survey.incoming(idle), wanted)
                && askers.emplace(arrow->from, arrow->kind).second)
                missing.push_back(std::move(wanted));
        }
        for (const Connection* arrow : survey.outgoing(member)) {
            Connection wanted = *arrow;
            wanted.from = idle;
            if (forwardsToNothing && !members.contains(arrow->to) && asked.emplace(arrow->to, arrow->kind).second)
                missing.push_back(std::move(wanted));
        }
    }
    for (Connection& arrow : missing)
        arrow.waypoints.clear();
    return missing;
}

Edited connected(const Design& design, const ComponentId& idle, std::vector<Connection> arrows)
{
    requireComponent(design, idle);
    Edited edited{design, {idle.as<ElementId>()}};
    FreshIds ids(edited.design);
    for (Connection& arrow : arrows) {
        requireComponent(design, arrow.from);
        requireComponent(design, arrow.to);
        arrow.id = ids.forArrow(arrow.from, arrow.to);
        edited.design.connections.put(std::move(arrow));
    }
    return edited;
}

} // namespace

std::vector<Candidate> connectIdle(const Survey& survey)
{
    std::vector<Candidate> candidates;
    for (const RedundancySet& set : survey.design().sets) {
        if (set.members.size() < 2 || !survey.isDependedOn(set))
            continue;
        for (const ComponentId& id : set.members) {
            const Component& member = survey.design().components.at(id);
            const auto missing = missingArrows(survey, set, id);
            if (missing.empty())
                continue;
            std::vector<std::string> from;
            for (const Connection& arrow : missing) {
                const std::string& name = survey.design().components.at(arrow.from == id ? arrow.to : arrow.from).name;
                if (std::find(from.begin(), from.end(), name) == from.end())
                    from.push_back(name);
            }
            Candidate candidate = candidateFor(Move::ConnectIdle, id.as<ElementId>());
            candidate.title = filled(phrase("Advice", "Connect %1 to %2"), {member.name, listed(from)});
            candidate.shortTitle = filled(phrase("Advice", "Connecting %1"), {member.name});
            candidate.why = survey.incoming(id).empty() || survey.outgoing(id).empty()
                ? filled(phrase("Advice", "%1 adds nothing: it is not connected like the others of %2"),
                         {member.name, set.name})
                : filled(phrase("Advice", "Not all who use %1 can use %2"), {set.name, member.name});
            candidate.technique =
                phrase("Advice", "Load balancing and service discovery: only what is asked can stand in");
            candidate.edit = [id, missing](const Design& before) { return connected(before, id, missing); };
            candidates.push_back(std::move(candidate));
        }
    }
    return candidates;
}

} // namespace linchpin
