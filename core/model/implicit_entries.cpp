// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/implicit_entries.h"

namespace linchpin
{

DesignRows rowsOf(const Design& design)
{
    DesignRows rows;
    const auto rowOf = [&](const ComponentId& id) { return static_cast<std::uint32_t>(design.components.rowOf(id)); };
    rows.setOf.assign(design.components.size(), -1);
    for (std::size_t set = 0; set < design.sets.size(); ++set) {
        for (const ComponentId& member : design.sets[set].members)
            rows.setOf[rowOf(member)] = static_cast<std::int32_t>(set);
    }
    for (const Connection& arrow : design.connections) {
        rows.from.push_back(rowOf(arrow.from));
        rows.to.push_back(rowOf(arrow.to));
    }
    return rows;
}

std::vector<ElementId> implicitEntries(const Design& design, const std::vector<std::int32_t>& setOf,
                                       const std::vector<std::uint32_t>& from, const std::vector<std::uint32_t>& to)
{
    std::vector<ElementId> entries;
    for (const Component& component : design.components) {
        if (component.kind == ComponentKind::Client)
            entries.push_back(component.id.as<ElementId>());
    }
    if (!entries.empty())
        return entries;

    std::vector<bool> componentReached(design.components.size(), false);
    std::vector<bool> setReached(design.sets.size(), false);
    for (std::size_t c = 0; c < to.size(); ++c) {
        componentReached[to[c]] = true;
        const std::int32_t set = setOf[to[c]];
        if (set >= 0 && setOf[from[c]] != set)
            setReached[static_cast<std::size_t>(set)] = true;
    }
    for (std::size_t row = 0; row < design.components.size(); ++row) {
        if (setOf[row] < 0 && !componentReached[row])
            entries.push_back(design.components[row].id.as<ElementId>());
    }
    for (std::size_t row = 0; row < design.sets.size(); ++row) {
        if (!setReached[row])
            entries.push_back(design.sets[row].id.as<ElementId>());
    }
    if (entries.empty()) {
        for (const Component& component : design.components)
            entries.push_back(component.id.as<ElementId>());
    }
    return entries;
}

} // namespace linchpin
