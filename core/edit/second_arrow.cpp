// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/second_arrow.h"

#include "core/edit/membership.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/sets.h"
#include "core/model/error.h"

#include <algorithm>
#include <set>

namespace linchpin
{

namespace
{

using Question = SecondArrow::Question;

/// The other components of the target's kind that the source has arrows to.
std::vector<ComponentId> otherTargets(const Design& design, const Connection& arrow)
{
    const ComponentKind kind = design.components.at(arrow.to).kind;
    std::set<ComponentId> targets;
    for (const Connection& other : design.connections) {
        if (other.from == arrow.from && other.to != arrow.to && design.components.at(other.to).kind == kind)
            targets.insert(other.to);
    }
    return {targets.begin(), targets.end()};
}

const RedundancySet* firstSetAmong(const Design& design, const std::vector<ComponentId>& components)
{
    for (const ComponentId& id : components) {
        if (const RedundancySet* set = design.setOf(id))
            return set;
    }
    return nullptr;
}

Edited inOneSet(const Design& design, const std::vector<ComponentId>& components, std::optional<SetMode> mode)
{
    const auto members = distinctComponents(design, components);
    const RedundancySet* set = firstSetAmong(design, members);
    return set && members.size() > 1 ? joinSet(design, set->id, members) : makeSet(design, members, mode);
}

} // namespace

SecondArrow secondArrow(const Design& design, const ConnectionId& justMade)
{
    const Connection& arrow = requireConnection(design, justMade);
    const Component& from = design.components.at(arrow.from);
    const Component& to = design.components.at(arrow.to);
    const RedundancySet* sourceSet = design.setOf(from.id);
    const RedundancySet* targetSet = design.setOf(to.id);
    if (sourceSet && sourceSet == targetSet)
        return {};
    if (isData(from.kind) && from.kind == to.kind)
        return sourceSet && targetSet ? SecondArrow{} : SecondArrow{Question::Replication, {from.id, to.id}};

    std::vector<ComponentId> inSet, loners;
    const RedundancySet* otherSet = nullptr;
    for (const ComponentId& other : otherTargets(design, arrow)) {
        const RedundancySet* set = design.setOf(other);
        if (!set)
            loners.push_back(other);
        else if (set == targetSet)
            return {};
        else if (!otherSet || set == otherSet) {
            otherSet = set;
            inSet.push_back(other);
        }
    }
    const auto isAlike = [&](const ComponentId& other) {
        return areNamedAlike(design.components.at(other).name, to.name);
    };
    const auto asked = [&](bool isCopy, std::vector<ComponentId> others) {
        others.insert(targetSet ? others.begin() : others.end(), to.id);
        return SecondArrow{isCopy ? Question::TakenCopies : Question::Copies, std::move(others)};
    };
    if (!targetSet && !inSet.empty())
        return asked(std::all_of(inSet.begin(), inSet.end(), isAlike), inSet);
    if (loners.empty())
        return {};
    return asked(loners.size() == 1 && isAlike(loners.front()), loners);
}

Edited asCopies(const Design& design, const std::vector<ComponentId>& components)
{
    return inOneSet(design, components, std::nullopt);
}

Edited asAlternatives(const Design& design, const std::vector<ComponentId>& components)
{
    Edited edited = inOneSet(design, components, SetMode::ActiveActive);
    return withMode(edited.design, edited.touched.front().as<SetId>(), SetMode::ActiveActive);
}

Edited asReplication(const Design& design, const ComponentId& primary, const ComponentId& replica)
{
    const RedundancySet* set = design.setOf(primary);
    const bool isReplicated = set && set->mode == SetMode::PrimaryReplica;
    Edited edited = inOneSet(design, {primary, replica}, SetMode::PrimaryReplica);
    const auto id = edited.touched.front().as<SetId>();
    if (isReplicated)
        return edited;
    edited = withMode(edited.design, id, SetMode::PrimaryReplica);
    return withPrimary(edited.design, id, primary);
}

Edited asBothNeeded(const Design& design, const std::vector<ComponentId>& components)
{
    const auto members = distinctComponents(design, components);
    Edited edited{design, {}};
    for (const ComponentId& id : members)
        edited.touched.push_back(id.as<ElementId>());
    const RedundancySet* set = members.empty() ? nullptr : design.setOf(members.back());
    const bool isShared = set && std::any_of(members.begin(), members.end() - 1, [&](const ComponentId& other) {
                              return std::find(set->members.begin(), set->members.end(), other) != set->members.end();
                          });
    if (isShared)
        leaveSets(edited.design, {members.back()});
    return edited;
}

} // namespace linchpin
