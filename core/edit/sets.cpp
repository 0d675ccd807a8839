// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sets.h"

#include "core/edit/membership.h"
#include "core/edit/require.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

bool isIn(const std::vector<ComponentId>& all, const ComponentId& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::vector<ElementId> elementsOf(const std::vector<ComponentId>& components)
{
    std::vector<ElementId> ids;
    ids.reserve(components.size());
    for (const ComponentId& id : components)
        ids.push_back(id.as<ElementId>());
    return ids;
}

/// Sets that go into another whole lend it their journeys; from the rest the components are taken out.
void bringInto(Design& design, const SetId& into, const std::vector<ComponentId>& components)
{
    const std::unordered_set<ComponentId> joining(components.begin(), components.end());
    std::vector<SetId> absorbed;
    for (const RedundancySet& set : design.sets) {
        if (set.id != into && std::all_of(set.members.begin(), set.members.end(), [&](const ComponentId& member) {
                return joining.contains(member);
            }))
            absorbed.push_back(set.id);
    }
    for (const SetId& id : absorbed) {
        replaceEntry(design, id.as<ElementId>(), {into.as<ElementId>()});
        design.sets.erase(id);
    }
    leaveSets(design, joining);
}

} // namespace

Edited makeSet(const Design& design, const std::vector<ComponentId>& components, std::optional<SetMode> mode)
{
    const auto members = distinctComponents(design, components);
    if (members.size() < 2)
        throw Error(members.empty() ? "" : members.front().text(),
                    phrase("Error", "a set needs two components or more"),
                    phrase("Error", "select another one that can stand in for it"));
    FreshIds ids(design);
    RedundancySet set = newSet(design, ids, members, mode.value_or(copyModeOf(design, members)));
    Edited edited{design, {set.id.as<ElementId>()}};
    bringInto(edited.design, set.id, members);
    enterBySet(edited.design, set.id, members);
    edited.design.sets.put(std::move(set));
    return edited;
}

Edited joinSet(const Design& design, const SetId& id, const std::vector<ComponentId>& components)
{
    RedundancySet set = requireSet(design, id);
    auto joining = distinctComponents(design, components);
    std::erase_if(joining, [&](const ComponentId& component) { return isIn(set.members, component); });
    Edited edited{design, {id.as<ElementId>()}};
    if (joining.empty())
        return edited;
    bringInto(edited.design, id, joining);
    set.members.insert(set.members.end(), joining.begin(), joining.end());
    enterBySet(edited.design, id, joining);
    edited.design.sets.put(std::move(set));
    return edited;
}

Edited dissolveSet(const Design& design, const SetId& id)
{
    const RedundancySet& set = requireSet(design, id);
    Edited edited{design, elementsOf(set.members)};
    for (Journey& journey : edited.design.journeys) {
        const auto entry = std::find(journey.entries.begin(), journey.entries.end(), id.as<ElementId>());
        if (entry == journey.entries.end())
            continue;
        const bool hasMember = std::any_of(journey.entries.begin(), journey.entries.end(), [&](const ElementId& other) {
            return isIn(set.members, other.as<ComponentId>());
        });
        if (hasMember)
            journey.entries.erase(entry);
        else
            *entry = set.members.front().as<ElementId>();
    }
    edited.design.sets.erase(id);
    return edited;
}

Edited toggleSet(const Design& design, const std::vector<ElementId>& ids)
{
    const Selection selection = selectionOf(design, ids);
    std::vector<ComponentId> chosen = selection.components;
    for (const SetId& id : selection.sets) {
        const auto& members = design.sets.at(id).members;
        chosen.insert(chosen.end(), members.begin(), members.end());
    }
    chosen = distinctComponents(design, chosen);
    if (chosen.empty())
        throw Error("", phrase("Error", "a set needs two components or more"),
                    phrase("Error", "select components that can stand in for each other"));

    std::vector<SetId> whole;
    for (const RedundancySet& set : design.sets) {
        const auto isChosen = [&](const ComponentId& member) { return isIn(chosen, member); };
        if (std::all_of(chosen.begin(), chosen.end(), [&](const ComponentId& id) { return isIn(set.members, id); }))
            return dissolveSet(design, set.id);
        if (std::all_of(set.members.begin(), set.members.end(), isChosen))
            whole.push_back(set.id);
    }
    return whole.size() == 1 ? joinSet(design, whole.front(), chosen) : makeSet(design, chosen);
}

Edited withMode(const Design& design, const SetId& id, SetMode mode)
{
    RedundancySet set = requireSet(design, id);
    setMode(design, set, mode);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.sets.change(id, [&](RedundancySet& changed) { changed = set; });
    return edited;
}

Edited withPrimary(const Design& design, const SetId& id, const ComponentId& primary)
{
    RedundancySet set = requireSet(design, id);
    const auto at = std::find(set.members.begin(), set.members.end(), primary);
    if (at == set.members.end())
        throw Error(primary.text(),
                    filled(phrase("Error", "\"%1\" is not in the set \"%2\""),
                           {design.nameOf(primary.as<ElementId>()), set.name}),
                    phrase("Error", "choose one of its members"));
    std::rotate(set.members.begin(), at, at + 1);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.sets.change(id, [&](RedundancySet& changed) { changed = set; });
    return edited;
}

} // namespace linchpin
