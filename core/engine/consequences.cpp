// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/consequences.h"

#include "core/engine/evaluate.h"
#include "core/engine/structure.h"

namespace linchpin
{

Consequences consequencesOf(const Design& design, const ElementId& failed)
{
    // A part that cannot fail has no event, so the copy that is asked gives every part one.
    Design fallible = design;
    const auto make = [](auto& part) {
        if (!(part.availability.unavailability() > 0))
            part.availability = Availability::ofUnavailability(0.5);
    };
    std::vector<ComponentId> components;
    if (const RedundancySet* set = design.sets.find(failed.as<SetId>()))
        components = set->members;
    else
        components = {failed.as<ComponentId>()};
    for (const ComponentId& id : components)
        fallible.components.change(id, make);
    fallible.domains.change(failed.as<DomainId>(), make);

    const Structure structure = compile(fallible);
    std::vector<bool> down(structure.events.events.size(), false);
    const std::vector<char> before = failures(structure, down);
    for (const ComponentId& id : components) {
        const std::size_t row = fallible.components.rowOf(id);
        if (row == fallible.components.size())
            continue;
        for (const std::int32_t event : structure.events.instances[row]) {
            if (event != noEvent)
                down[static_cast<std::size_t>(event)] = true;
        }
    }
    if (const std::size_t row = fallible.domains.rowOf(failed.as<DomainId>()); row < fallible.domains.size())
        down[static_cast<std::size_t>(structure.events.domains[row])] = true;
    const std::vector<char> after = failures(structure, down);

    Consequences result;
    for (std::size_t row = 0; row < fallible.components.size(); ++row) {
        for (const Context& context : structure.contexts) {
            const Node node = context.components[row];
            if (!before[node] && after[node]) {
                result.components.push_back(fallible.components[row].id);
                break;
            }
        }
    }
    for (const JourneyRoot& journey : structure.journeys) {
        if (!before[journey.root] && after[journey.root])
            result.journeys.push_back(journey.id);
    }
    return result;
}

} // namespace linchpin
