// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bends.h"

#include "core/edit/require.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

[[noreturn]] void refuse(const ConnectionId& id)
{
    throw Error(id.text(), phrase("Error", "the arrow has no such bend"),
                phrase("Error", "name one of those that it has"));
}

} // namespace

Edited withBend(const Design& design, const ConnectionId& id, std::size_t before, Point bend)
{
    if (before > requireConnection(design, id).waypoints.size())
        refuse(id);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.connections.change(id, [&](Connection& arrow) {
        arrow.waypoints.insert(arrow.waypoints.begin() + static_cast<std::ptrdiff_t>(before), bend);
    });
    return edited;
}

Edited withBendMoved(const Design& design, const ConnectionId& id, std::size_t which, Point to)
{
    if (which >= requireConnection(design, id).waypoints.size())
        refuse(id);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.connections.change(id, [&](Connection& arrow) { arrow.waypoints[which] = to; });
    return edited;
}

Edited withoutBend(const Design& design, const ConnectionId& id, std::size_t which)
{
    if (which >= requireConnection(design, id).waypoints.size())
        refuse(id);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.connections.change(id, [&](Connection& arrow) {
        arrow.waypoints.erase(arrow.waypoints.begin() + static_cast<std::ptrdiff_t>(which));
    });
    return edited;
}

Edited withBendsMovedBy(const Design& design, const std::vector<ConnectionId>& ids, Point delta)
{
    Edited edited{design, {}};
    for (const ConnectionId& id : ids) {
        requireConnection(design, id);
        edited.design.connections.change(id, [delta](Connection& arrow) {
            for (Point& bend : arrow.waypoints)
                bend = bend + delta;
        });
        edited.touched.push_back(id.as<ElementId>());
    }
    return edited;
}

Edited withoutBends(const Design& design, const std::vector<ConnectionId>& ids)
{
    Edited edited{design, {}};
    for (const ConnectionId& id : ids) {
        requireConnection(design, id);
        edited.design.connections.change(id, [](Connection& arrow) { arrow.waypoints.clear(); });
        edited.touched.push_back(id.as<ElementId>());
    }
    return edited;
}

} // namespace linchpin
