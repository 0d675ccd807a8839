// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/place.h"

#include "core/edit/connect.h"
#include "core/edit/containment.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/spots.h"
#include "core/model/catalogue.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// From a card to the one beside or below it: room for an arrow.
constexpr int stepAcross = cardWidth + 72;
constexpr int stepDown = cardHeight + 56;

Point stepIn(Direction direction)
{
    switch (direction) {
    case Direction::Left:
        return {-stepAcross, 0};
    case Direction::Right:
        return {stepAcross, 0};
    case Direction::Up:
        return {0, -stepDown};
    case Direction::Down:
        break;
    }
    return {0, stepDown};
}

} // namespace

Edited addComponent(const Design& design, ComponentKind kind, Point upperLeft, const std::string& name)
{
    requireRoom(design, 1);
    const std::string called = name.empty() ? distinctComponentName(design, defaultsOf(kind).name) : name;
    const std::string fallback(toString(kind));
    Component component = newComponent(ComponentId(freshId(design, called, fallback)), called, kind);
    component.position = upperLeft;
    if (const DomainId around = innermostDomainAt(design, cardOf(component)->center()); !around.empty())
        component.placement.push_back(around);
    Edited edited{design, {component.id.as<ElementId>()}};
    edited.design.components.put(std::move(component));
    return edited;
}

Edited addDomain(const Design& design, DomainKind kind, const Rect& bounds, const std::string& name)
{
    requireExtent("", bounds);
    const std::string called = name.empty() ? distinctDomainName(design, defaultsOf(kind).name) : name;
    const std::string fallback(toString(kind));
    Domain domain = newDomain(DomainId(freshId(design, called, fallback)), called, kind);
    domain.bounds = bounds;
    domain.parent = innermostDomainAround(design, bounds);
    const DomainId id = domain.id;
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.domains.put(std::move(domain));
    takeIn(edited.design, id);
    requireNesting(edited.design);
    return edited;
}

Edited addNote(const Design& design, const Rect& bounds, const std::string& text)
{
    Note note;
    note.id = NoteId(freshId(design, "note", "note"));
    note.text = text;
    note.bounds = Rect{bounds.x, bounds.y, std::max(bounds.width, 0), std::max(bounds.height, 0)};
    Edited edited{design, {note.id.as<ElementId>()}};
    edited.design.notes.put(std::move(note));
    return edited;
}

Edited insertOn(const Design& design, const ConnectionId& arrow, ComponentKind kind, Point upperLeft,
                const std::string& name)
{
    const Connection whole = requireConnection(design, arrow);
    Edited edited = addComponent(design, kind, upperLeft, name);
    const auto inserted = edited.touched.front().as<ComponentId>();
    const bool isBuffer = kind == ComponentKind::Queue || kind == ComponentKind::Stream;

    edited.design.connections.change(arrow, [&](Connection& first) {
        first.to = inserted;
        first.waypoints.clear();
    });
    Connection second;
    second.id = FreshIds(edited.design).forArrow(inserted, whole.to);
    second.from = inserted;
    second.to = whole.to;
    second.kind = whole.kind;
    if (isBuffer)
        second.kind = ConnectionKind::Async;
    else if (whole.kind == ConnectionKind::Async)
        second.kind = ConnectionKind::Request;
    second.journeys = whole.journeys;
    edited.design.connections.put(std::move(second));
    return edited;
}

Edited cloneConnected(const Design& design, const ComponentId& from, Direction direction)
{
    requireRoom(design, 1);
    Component clone = requireComponent(design, from);
    clone.name = distinctComponentName(design, nextName(clone.name));
    clone.id = ComponentId(freshId(design, clone.name, std::string(toString(clone.kind))));
    clone.acceptedRisk.reset();
    clone.locked = false;
    if (clone.position) {
        const Point wanted = *clone.position + stepIn(direction);
        const Rect card{wanted.x, wanted.y, cardWidth, cardHeight};
        clone.position = freeSpot(design, wanted, innermostDomainAt(design, card.center())).value_or(wanted);
    }
    const ComponentId id = clone.id;
    Design made = design;
    made.components.put(std::move(clone));
    settlePlacement(made, id);
    return {connect(made, from, id).design, {id.as<ElementId>()}};
}

} // namespace linchpin
