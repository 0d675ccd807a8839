// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/fault_tree_of.h"

#include "core/engine/unrolled.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

namespace linchpin
{

NamedTree faultTreeOf(const Design& design)
{
    constexpr std::size_t maxGates = 500'000;
    const Structure structure = compile(design);
    std::vector<Node> roots;
    for (const JourneyRoot& journey : structure.journeys)
        roots.push_back(journey.root);
    roots.push_back(structure.system);
    std::optional<Unrolled> acyclic = unrolled(structure, roots, maxGates);
    if (!acyclic)
        throw Error("", phrase("Error", "components rely on each other in cycles too large to write out as a tree"),
                    phrase("Error", "remove arrows between services that ask each other"));
    NamedTree result;
    result.title = design.title;
    result.tree = std::move(acyclic->tree);
    for (const Event& event : structure.events.events)
        result.events.push_back(
            {event.id, design.nameOf(structure.events.boxes[event.box].element), event.probability});
    const bool several = structure.journeys.size() > 1;
    if (several || structure.journeys.empty())
        result.tops.push_back({"system", "The system", acyclic->roots.back()});
    for (std::size_t i = 0; i < structure.journeys.size(); ++i)
        result.tops.push_back({structure.journeys[i].id.text(), structure.journeys[i].name, acyclic->roots[i]});
    return result;
}

} // namespace linchpin
