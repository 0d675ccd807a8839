// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/drill_marks.h"

#include "core/drill/box_name.h"

#include <algorithm>

namespace linchpin
{

DrillMarks drillMarks(const Design& design, const std::vector<std::string>& killed, const Outage& outage,
                      std::size_t shown)
{
    DrillMarks marks;
    const auto fail = [&](const ComponentId& id, int instances) {
        if (const Component* component = design.components.find(id))
            marks.failed[id] = std::min(component->instances, marks.failed[id] + instances);
    };
    for (const std::string& id : killed) {
        const auto [owner, part] = partsOfBox(id);
        const RedundancySet* set = design.sets.find(SetId(owner));
        if (design.domains.find(DomainId(owner)))
            marks.domains.insert(DomainId(owner));
        else if (set && part == "failover")
            marks.failovers.insert(set->id);
        else if (set) {
            for (const ComponentId& member : set->members)
                fail(member, design.components.at(member).instances);
        } else if (const Component* component = design.components.find(ComponentId(owner)))
            fail(component->id, part.empty() || part == "shared" ? component->instances : 1);
    }
    for (std::size_t wave = 1; wave < std::min(shown, outage.waves.size()); ++wave) {
        for (const Fallen& fallen : outage.waves[wave])
            marks.stopped.insert(ComponentId(fallen.id));
    }
    return marks;
}

} // namespace linchpin
