// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/membership.h"

#include "core/model/catalogue.h"

#include <algorithm>

namespace linchpin
{

namespace
{

template<class T>
bool isIn(const std::vector<T>& all, const T& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string nameAfter(const Design& design, const std::vector<ComponentId>& members)
{
    const std::string& first = design.components.at(members.front()).name;
    std::string joined = first;
    for (std::size_t i = 1; i < members.size(); ++i) {
        const std::string& name = design.components.at(members[i]).name;
        if (areNamedAlike(first, name))
            continue;
        joined += " / " + name;
        if (i == 2)
            break;
    }
    return joined == first ? stemOf(first) : joined;
}

} // namespace

void leaveSets(Design& design, const std::unordered_set<ComponentId>& leaving)
{
    std::vector<SetId> left;
    for (const RedundancySet& set : design.sets) {
        if (std::any_of(set.members.begin(), set.members.end(),
                        [&](const ComponentId& member) { return leaving.contains(member); }))
            left.push_back(set.id);
    }
    for (const SetId& id : left) {
        RedundancySet set = design.sets.at(id);
        const std::vector<ComponentId> before = set.members;
        std::erase_if(set.members, [&](const ComponentId& member) { return leaving.contains(member); });
        if (set.members.size() < 2) {
            std::vector<ElementId> by;
            for (const ComponentId& member : set.members.empty() ? before : set.members)
                by.push_back(member.as<ElementId>());
            replaceEntry(design, id.as<ElementId>(), by);
            design.sets.erase(id);
        } else {
            const int size = static_cast<int>(set.members.size());
            set.required = std::min(set.required, size);
            set.acknowledgements = std::min(set.acknowledgements, size - 1);
            design.sets.put(std::move(set));
        }
    }
}

void replaceEntry(Design& design, const ElementId& entry, const std::vector<ElementId>& by)
{
    for (Journey& journey : design.journeys) {
        if (!isIn(journey.entries, entry))
            continue;
        std::vector<ElementId> entries;
        const auto add = [&](const ElementId& id) {
            if (!isIn(entries, id))
                entries.push_back(id);
        };
        for (const ElementId& id : journey.entries) {
            if (id != entry)
                add(id);
            else
                std::for_each(by.begin(), by.end(), add);
        }
        journey.entries = std::move(entries);
    }
}

void enterBySet(Design& design, const SetId& set, const std::vector<ComponentId>& components)
{
    for (const ComponentId& component : components)
        replaceEntry(design, component.as<ElementId>(), {set.as<ElementId>()});
}

void setMode(const Design& design, RedundancySet& set, SetMode mode)
{
    if (set.mode == mode)
        return;
    set.mode = mode;
    set.required = 1;
    set.failover.reset();
    set.replicaReads = true;
    set.acknowledgements = 0;
    if (mode == SetMode::PrimaryReplica) {
        set.failover = defaultsOf(design.components.at(set.members.front()).kind).failover;
        set.replicaReads = std::all_of(set.members.begin(), set.members.end(), [&](const ComponentId& member) {
            return isData(design.components.at(member).kind);
        });
    }
}

RedundancySet newSet(const Design& design, FreshIds& ids, const std::vector<ComponentId>& members, SetMode mode)
{
    RedundancySet set;
    set.name = nameAfter(design, members);
    set.id = SetId(ids(set.name + " set", "set"));
    set.members = members;
    setMode(design, set, mode);
    return set;
}

SetMode copyModeOf(const Design& design, const std::vector<ComponentId>& members)
{
    const ComponentKind kind = design.components.at(members.front()).kind;
    const bool isMixed = std::any_of(members.begin(), members.end(), [&](const ComponentId& member) {
        return design.components.at(member).kind != kind;
    });
    return isMixed ? SetMode::ActiveActive : defaultsOf(kind).copyMode;
}

} // namespace linchpin
