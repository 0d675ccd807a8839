// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/lock.h"

#include "core/edit/require.h"

namespace linchpin
{

Edited withLocked(const Design& design, const std::vector<ComponentId>& ids, bool locked)
{
    Edited edited{design, {}};
    for (const ComponentId& id : distinctComponents(design, ids)) {
        edited.design.components.change(id, [locked](Component& component) { component.locked = locked; });
        edited.touched.push_back(id.as<ElementId>());
    }
    return edited;
}

} // namespace linchpin
