// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/connect.h"

#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

void requireTwo(const Design& design, const ComponentId& from, const ComponentId& to)
{
    requireComponent(design, to);
    if (from == to)
        throw Error(
            from.text(),
            filled(phrase("Error", "an arrow leads from \"%1\" to itself"), {design.nameOf(from.as<ElementId>())}),
            phrase("Error", "connect two different components"));
}

const Connection* arrowBetween(const Design& design, const ComponentId& from, const ComponentId& to,
                               ConnectionKind kind)
{
    const auto found = std::find_if(design.connections.begin(), design.connections.end(), [&](const Connection& arrow) {
        return arrow.kind == kind && arrow.from == from && arrow.to == to;
    });
    return found == design.connections.end() ? nullptr : &*found;
}

} // namespace

Edited connect(const Design& design, const ComponentId& from, const ComponentId& to)
{
    const ComponentKind source = requireComponent(design, from).kind;
    requireTwo(design, from, to);
    Connection arrow;
    arrow.from = from;
    arrow.to = to;
    if (source == ComponentKind::Queue || source == ComponentKind::Stream)
        arrow.kind = ConnectionKind::Async;
    if (const Connection* same = arrowBetween(design, from, to, arrow.kind))
        return {design, {same->id.as<ElementId>()}};
    arrow.id = FreshIds(design).forArrow(from, to);
    Edited edited{design, {arrow.id.as<ElementId>()}};
    edited.design.connections.put(std::move(arrow));
    return edited;
}

Edited reconnect(const Design& design, const ConnectionId& id, const ComponentId& from, const ComponentId& to)
{
    const Connection& arrow = requireConnection(design, id);
    requireComponent(design, from);
    requireTwo(design, from, to);
    Edited edited{design, {id.as<ElementId>()}};
    if (arrow.from == from && arrow.to == to)
        return edited;
    if (arrowBetween(design, from, to, arrow.kind))
        throw Error(id.text(),
                    filled(phrase("Error", "there is already an arrow from \"%1\" to \"%2\""),
                           {design.nameOf(from.as<ElementId>()), design.nameOf(to.as<ElementId>())}),
                    phrase("Error", "change that one, or erase it first"));
    edited.design.connections.change(id, [&](Connection& changed) {
        changed.from = from;
        changed.to = to;
        changed.waypoints.clear();
    });
    return edited;
}

} // namespace linchpin
