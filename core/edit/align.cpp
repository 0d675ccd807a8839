// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/align.h"

#include "core/edit/move.h"
#include "core/edit/require.h"
#include "core/edit/spots.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace linchpin
{

namespace
{

struct Box
{
    ElementId id;
    Rect bounds;
};

/// The elements chosen that are laid out.
std::vector<Box> boxesOf(const Design& design, const Selection& selection)
{
    std::vector<Box> boxes;
    const auto add = [&](const ElementId& id, const std::optional<Rect>& bounds) {
        if (bounds)
            boxes.push_back({id, *bounds});
    };
    for (const ComponentId& id : selection.components)
        add(id.as<ElementId>(), cardOf(design.components.at(id)));
    for (const DomainId& id : selection.domains)
        add(id.as<ElementId>(), design.domains.at(id).bounds);
    for (const NoteId& id : selection.notes)
        add(id.as<ElementId>(), design.notes.at(id).bounds);
    return boxes;
}

Point stepTo(const Rect& bounds, const Rect& whole, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {whole.x - bounds.x, 0};
    case Alignment::Center:
        return {whole.center().x - bounds.center().x, 0};
    case Alignment::Right:
        return {whole.right() - bounds.right(), 0};
    case Alignment::Top:
        return {0, whole.y - bounds.y};
    case Alignment::Middle:
        return {0, whole.center().y - bounds.center().y};
    case Alignment::Bottom:
        break;
    }
    return {0, whole.bottom() - bounds.bottom()};
}

int startOf(const Rect& bounds, Axis axis)
{
    return axis == Axis::Across ? bounds.x : bounds.y;
}

int lengthOf(const Rect& bounds, Axis axis)
{
    return axis == Axis::Across ? bounds.width : bounds.height;
}

void moveBox(Design& design, const ElementId& id, Point delta)
{
    if (delta == Point{})
        return;
    if (design.domains.contains(id.as<DomainId>())) {
        design = moveBy(design, {id}, delta).design;
        return;
    }
    design.components.change(id.as<ComponentId>(), [&](Component& part) {
        if (!part.locked)
            part.position = *part.position + delta;
    });
    design.notes.change(id.as<NoteId>(), [&](Note& note) { note.bounds = note.bounds->moved(delta); });
}

} // namespace

Edited aligned(const Design& design, const std::vector<ElementId>& ids, Alignment alignment)
{
    Edited edited{design, ids};
    const auto boxes = boxesOf(design, selectionOf(design, ids));
    if (boxes.empty())
        return edited;
    Rect whole = boxes.front().bounds;
    for (const Box& box : boxes)
        whole = whole.united(box.bounds);
    for (const Box& box : boxes)
        moveBox(edited.design, box.id, stepTo(box.bounds, whole, alignment));
    return edited;
}

Edited distributed(const Design& design, const std::vector<ElementId>& ids, Axis axis)
{
    Edited edited{design, ids};
    auto boxes = boxesOf(design, selectionOf(design, ids));
    if (boxes.size() < 3)
        return edited;
    std::stable_sort(boxes.begin(), boxes.end(),
                     [axis](const Box& a, const Box& b) { return startOf(a.bounds, axis) < startOf(b.bounds, axis); });
    const int first = startOf(boxes.front().bounds, axis);
    int room = startOf(boxes.back().bounds, axis) - first;
    for (std::size_t i = 0; i + 1 < boxes.size(); ++i)
        room -= lengthOf(boxes[i].bounds, axis);
    const int gaps = static_cast<int>(boxes.size()) - 1;
    int filled = 0;
    for (int i = 0; i < gaps; ++i) {
        const Box& box = boxes[static_cast<std::size_t>(i)];
        const int step = first + filled + room * i / gaps - startOf(box.bounds, axis);
        moveBox(edited.design, box.id, axis == Axis::Across ? Point{step, 0} : Point{0, step});
        filled += lengthOf(box.bounds, axis);
    }
    return edited;
}

Edited ordered(const Design& design, const std::vector<ElementId>& ids, Order order)
{
    const Selection selection = selectionOf(design, ids);
    std::unordered_set<std::string> chosen;
    for (const ComponentId& id : selection.components)
        chosen.insert(id.text());
    for (const NoteId& id : selection.notes)
        chosen.insert(id.text());
    Edited edited{design, ids};
    if (chosen.empty())
        return edited;

    std::vector<int> these;
    std::vector<int> others{0};
    const auto sort = [&](const auto& table) {
        for (const auto& element : table)
            (chosen.contains(element.id.text()) ? these : others).push_back(element.z);
    };
    sort(design.components);
    sort(design.notes);
    const auto [lowest, highest] = std::minmax_element(these.begin(), these.end());
    const auto [bottom, top] = std::minmax_element(others.begin(), others.end());
    int step = order == Order::Forward ? 1 : -1;
    if (order == Order::Front)
        step = std::max(0, *top + 1 - *lowest);
    else if (order == Order::Back)
        step = std::min(0, *bottom - 1 - *highest);
    for (const ComponentId& id : selection.components)
        edited.design.components.change(id, [step](Component& part) { part.z += step; });
    for (const NoteId& id : selection.notes)
        edited.design.notes.change(id, [step](Note& note) { note.z += step; });
    return edited;
}

} // namespace linchpin
