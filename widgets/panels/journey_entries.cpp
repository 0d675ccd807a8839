// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/journey_entries.h"

#include "core/edit/journeys.h"

#include <algorithm>

namespace linchpin
{

std::vector<ElementId> selectedEntries(const Document& document)
{
    const Design& design = document.design();
    std::vector<ElementId> entries;
    for (const ElementId& id : document.selection()) {
        if (design.components.contains(id.as<ComponentId>()) || design.sets.contains(id.as<SetId>()))
            entries.push_back(id);
    }
    return entries;
}

std::vector<ElementId> clientsOf(const Design& design)
{
    std::vector<ElementId> clients;
    for (const Component& component : design.components) {
        if (component.kind == ComponentKind::Client)
            clients.push_back(component.id.as<ElementId>());
    }
    return clients;
}

Edited shifted(const Design& design, const JourneyId& journey, int rows)
{
    const auto& all = design.journeys;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Journey& other) { return other.id == journey; });
    const auto row = static_cast<int>(at - all.begin()) + rows;
    return reordered(design, journey, static_cast<std::size_t>(std::max(row, 0)));
}

} // namespace linchpin
