// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/lone.h"

#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/edit/sets.h"
#include "core/model/catalogue.h"

#include <algorithm>
#include <unordered_set>

namespace linchpin
{

bool isDependedOn(const Design& design, const Analysis& today, const Component& component)
{
    const std::size_t row = design.components.rowOf(component.id);
    if (today.broken || (row < today.reach.size() && today.reach[row] != Reach::OnJourney))
        return false;
    const auto& caused = today.downtimeCausedHours;
    if (today.method == Method::Interval || caused.contains(component.id.text()))
        return true;
    return std::any_of(component.placement.begin(), component.placement.end(), [&](const DomainId& place) {
        const auto around = design.ancestry(place);
        return std::any_of(around.begin(), around.end(),
                           [&](const DomainId& domain) { return caused.contains(domain.text()); });
    });
}

std::vector<const Component*> loneComponents(const Design& design, const Analysis& today,
                                             const std::vector<ComponentKind>& kinds)
{
    std::unordered_set<ComponentId> accompanied;
    for (const RedundancySet& set : design.sets) {
        if (set.members.size() > 1)
            accompanied.insert(set.members.begin(), set.members.end());
    }
    std::vector<const Component*> lone;
    for (const Component& component : design.components) {
        if (std::find(kinds.begin(), kinds.end(), component.kind) != kinds.end()
            && component.instances == component.required && !accompanied.contains(component.id)
            && isDependedOn(design, today, component))
            lone.push_back(&component);
    }
    return lone;
}

Edited withCatalogueCopy(const Design& design, const ComponentId& component)
{
    const ComponentDefaults& defaults = defaultsOf(requireComponent(design, component).kind);
    const RedundancySet* set = design.setOf(component);
    if (!set || set->members.size() > 1)
        return addCopy(design, component);
    Design ready = withMode(design, set->id, defaults.copyMode).design;
    ready.sets.change(set->id, [&](RedundancySet& own) {
        if (own.mode == SetMode::PrimaryReplica && !own.failover)
            own.failover = defaults.failover;
    });
    return addCopy(ready, component);
}

} // namespace linchpin
