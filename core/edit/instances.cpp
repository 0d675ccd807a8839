// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/instances.h"

#include "core/edit/replicate.h"
#include "core/edit/require.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int mostInstances = 1000;

/// Goes on with a placement where each instance has a sibling of the first one's domain to itself.
std::vector<DomainId> spread(const Design& design, const Component& component, std::size_t n)
{
    std::vector<DomainId> placement = component.placement;
    if (placement.empty() || static_cast<std::size_t>(component.instances) != placement.size())
        return placement;
    const auto places = placesToSpread(design, placement.front());
    std::vector<DomainId> free = places;
    for (const DomainId& place : placement) {
        if (std::erase(free, place) == 0)
            return placement;
    }
    for (const DomainId& place : free) {
        if (placement.size() < n)
            placement.push_back(place);
    }
    return placement;
}

} // namespace

Edited withInstances(const Design& design, const ComponentId& id, int n)
{
    const Component& component = requireComponent(design, id);
    if (n < 1 || n > mostInstances)
        throw Error(id.text(),
                    filled(phrase("Error", "a component has 1 to %1 instances"), {std::to_string(mostInstances)}),
                    phrase("Error", "split it into several components"));
    Edited edited{design, {id.as<ElementId>()}};
    if ((isData(component.kind) || isCoordination(component.kind)) && component.instances == 1) {
        const RedundancySet* set = design.setOf(id);
        const int members = set ? static_cast<int>(set->members.size()) : 1;
        if (n > members)
            edited = addCopies(design, id, n - members);
        return edited;
    }
    auto placement = spread(design, component, static_cast<std::size_t>(n));
    placement.resize(std::min(placement.size(), static_cast<std::size_t>(n)));
    edited.design.components.change(id, [&](Component& changed) {
        changed.instances = n;
        changed.required = std::min(changed.required, n);
        changed.placement = placement;
    });
    return edited;
}

} // namespace linchpin
