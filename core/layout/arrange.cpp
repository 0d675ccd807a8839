// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"

#include "core/layout/columns.h"
#include "core/layout/levels.h"
#include "core/layout/order.h"

#include <algorithm>

namespace linchpin
{

namespace
{

using layout::Item;

/// Notes that cards or boxes would cover, and those without a place, in a row below all else.
void clearNotes(Design& design, const std::vector<Rect>& taken)
{
    constexpr int gap = 48;
    constexpr Rect usual{0, 0, 200, 80};
    const auto isCovered = [&](const Note& note) {
        return !note.bounds
            || std::any_of(taken.begin(), taken.end(), [&](const Rect& rect) { return rect.intersects(*note.bounds); });
    };
    Rect all;
    for (const Rect& rect : taken)
        all = all.united(rect);
    std::vector<Note> covered;
    int bottom = all.bottom();
    for (const Note& note : design.notes) {
        if (isCovered(note))
            covered.push_back(note);
        else
            bottom = std::max(bottom, note.bounds->bottom());
    }
    int x = all.x;
    for (const Note& note : covered) {
        Rect bounds = note.bounds.value_or(usual);
        bounds.x = x;
        bounds.y = bottom + gap;
        x = (bounds.right() + gap + 7) / 8 * 8;
        design.notes.change(note.id, [&](Note& changed) { changed.bounds = bounds; });
    }
}

Design placed(const Design& design, const layout::Nest& nest)
{
    const std::vector<Rect> boxes = layout::boxesOf(nest, layout::columnsOf(nest, design));
    std::vector<Component> components(design.components.begin(), design.components.end());
    std::vector<Domain> domains(design.domains.begin(), design.domains.end());
    std::vector<Rect> taken;
    for (std::size_t i = 0; i < nest.items.size(); ++i) {
        const Item& item = nest.items[i];
        if (item.kind == Item::Kind::Card)
            components[item.row].position = Point{boxes[i].x, boxes[i].y};
        else if (item.kind == Item::Kind::Domain)
            domains[item.row].bounds = boxes[i];
        if (item.kind == Item::Kind::Card || item.kind == Item::Kind::Domain)
            taken.push_back(boxes[i]);
    }
    Design result = design;
    result.components = Table<Component>::of(std::move(components));
    result.domains = Table<Domain>::of(std::move(domains));
    for (const Connection& connection : design.connections) {
        if (!connection.waypoints.empty())
            result.connections.change(connection.id, [](Connection& changed) { changed.waypoints.clear(); });
    }
    clearNotes(result, taken);
    return result;
}

} // namespace

Design arranged(const Design& design)
{
    layout::Nest nest = layout::nestOf(design);
    layout::reduceCrossings(nest);
    layout::setLevels(nest);
    return placed(design, nest);
}

} // namespace linchpin
