// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/erase.h"
#include "core/edit/move.h"
#include "core/edit/place.h"

#include <random>

namespace linchpin::test
{

/// Edits as a user may make them, the same for a seed.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    { }

    int below(std::size_t count)
    {
        return std::uniform_int_distribution<int>(0, static_cast<int>(count) - 1)(m_random);
    }

    Design after(const Design& design)
    {
        Design next = design;
        const auto any = [&](const auto& table) { return table[static_cast<std::size_t>(below(table.size()))]; };
        switch (below(10)) {
        case 0:
            return addComponent(next, ComponentKind::Cache, {below(1200), below(900)}, "New").design;
        case 1:
            return next.components.size() < 4 ? next : removed(next, any(next.components).id.template as<ElementId>());
        case 2:
            next.components.change(any(next.components).id, [&](Component& c) { c.name += "x"; });
            return next;
        case 3:
            next.domains.change(any(next.domains).id, [&](Domain& d) { d.name += "y"; });
            return next;
        case 4:
            next.domains.change(any(next.domains).id, [](Domain& d) { d.bounds.reset(); });
            return next;
        case 5:
            return next.sets.empty() ? next : removed(next, any(next.sets).id.template as<ElementId>());
        case 6:
            return next.connections.empty() ? next : removed(next, any(next.connections).id.template as<ElementId>());
        case 7: {
            Note note;
            note.id = NoteId(freshId(next, "note", "note"));
            note.text = "text";
            note.bounds = Rect{below(800), below(800), 160, 80};
            next.notes.put(note);
            return next;
        }
        case 8:
            if (!next.connections.empty())
                next.connections.change(any(next.connections).id, [](Connection& c) { c.label += "says more"; });
            return next;
        default:
            return moveBy(next, {any(next.components).id.template as<ElementId>()},
                          {8 * (below(60) - 30), 8 * (below(40) - 20)})
                .design;
        }
    }

private:
    static Design removed(const Design& design, const ElementId& id) { return linchpin::erase(design, {id}).design; }

    std::mt19937 m_random;
};

/// With something written on every arrow.
inline Design lettered(Design design)
{
    for (std::size_t row = 0; row < design.connections.size(); ++row) {
        design.connections.change(design.connections[row].id, [&](Connection& arrow) {
            arrow.kind = row % 2 == 0 ? ConnectionKind::Read : ConnectionKind::Write;
            if (row % 3 == 0)
                arrow.label = "asks for more";
        });
    }
    return design;
}

} // namespace linchpin::test
