// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/notes.h"

#include "core/edit/require.h"

namespace linchpin
{

Edited resizeNote(const Design& design, const NoteId& id, const Rect& bounds)
{
    requireExtent(id.text(), bounds);
    selectionOf(design, {id.as<ElementId>()});
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.notes.change(id, [&](Note& note) { note.bounds = bounds; });
    return edited;
}

Edited withText(const Design& design, const NoteId& id, const std::string& text)
{
    selectionOf(design, {id.as<ElementId>()});
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.notes.change(id, [&](Note& note) { note.text = text; });
    return edited;
}

} // namespace linchpin
