// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/copies.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace linchpin
{

namespace
{

/// Where an arrow leads out to or comes in from.
struct Arrow
{
    bool leadsOut;
    ComponentId other;
    ConnectionKind kind;

    bool operator<(const Arrow& than) const
    {
        return std::tie(leadsOut, other, kind) < std::tie(than.leadsOut, than.other, than.kind);
    }
    bool operator==(const Arrow& as) const { return !(*this < as) && !(as < *this); }
};

} // namespace

std::vector<ComponentId> copiesOf(const Design& design, const ComponentId& id)
{
    const RedundancySet* set = design.setOf(id);
    if (!set || set->mode == SetMode::PrimaryReplica)
        return {};
    std::map<ComponentId, std::set<Arrow>> arrows;
    for (const ComponentId& member : set->members)
        arrows[member];
    for (const Connection& connection : design.connections) {
        const auto from = arrows.find(connection.from);
        const auto to = arrows.find(connection.to);
        if (from != arrows.end() && to == arrows.end())
            from->second.insert({true, connection.to, connection.kind});
        else if (to != arrows.end() && from == arrows.end())
            to->second.insert({false, connection.from, connection.kind});
    }
    const ComponentKind kind = design.components.at(id).kind;
    std::vector<ComponentId> copies;
    std::copy_if(set->members.begin(), set->members.end(), std::back_inserter(copies), [&](const ComponentId& member) {
        return member != id && design.components.at(member).kind == kind && arrows[member] == arrows[id];
    });
    return copies;
}

} // namespace linchpin
