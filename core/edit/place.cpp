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

namespace
{

constexpr int roomForAnArrow = 56;

/// Moves everything from there on, so that space opens; domains that reach across grow.
/// \param coordinate Point::x or Point::y
Design withSpace(Design design, int Point::*coordinate, int at, int by)
{
    const Design before = design;
    Point shift;
    shift.*coordinate = by;
    for (const Component& component : before.components) {
        if (component.position && *component.position.*coordinate >= at)
            design.components.change(component.id, [&](Component& c) { c.position = *c.position + shift; });
    }
    const auto moved = [&](Rect bounds) {
        const bool horizontal = coordinate == &Point::x;
        const int near = horizontal ? bounds.x : bounds.y;
        const int far = horizontal ? bounds.right() : bounds.bottom();
        if (near >= at)
            return bounds.moved(shift);
        if (far > at)
            (horizontal ? bounds.width : bounds.height) += by;
        return bounds;
    };
    for (const Domain& domain : before.domains) {
        if (domain.bounds)
            design.domains.change(domain.id, [&](Domain& d) { d.bounds = moved(*d.bounds); });
    }
    for (const Note& note : before.notes) {
        if (note.bounds && (coordinate == &Point::x ? note.bounds->x : note.bounds->y) >= at)
            design.notes.change(note.id, [&](Note& n) { n.bounds = n.bounds->moved(shift); });
    }
    return design;
}

/// Opens the space that a card needs between two that face each other, and says where it goes then.
Design withRoomBetween(Design design, const Connection& arrow, Point& upperLeft)
{
    const auto from = cardOf(design.components.at(arrow.from));
    const auto to = cardOf(design.components.at(arrow.to));
    if (!from || !to)
        return design;
    const auto open = [&](int Point::*coordinate, int end, int begin, int size) {
        const int missing = size + 2 * roomForAnArrow - (begin - end);
        if (missing > 0)
            design = withSpace(std::move(design), coordinate, begin, (missing + gridStep - 1) / gridStep * gridStep);
        const int most = std::max(begin, end + size + 2 * roomForAnArrow) - roomForAnArrow - size;
        upperLeft.*coordinate =
            std::clamp(upperLeft.*coordinate, end + roomForAnArrow, std::max(most, end + roomForAnArrow));
    };
    if (to->x >= from->right())
        open(&Point::x, from->right(), to->x, cardWidth);
    else if (to->y >= from->bottom())
        open(&Point::y, from->bottom(), to->y, cardHeight);
    return design;
}

} // namespace

Edited insertOn(const Design& design, const ConnectionId& arrow, ComponentKind kind, Point upperLeft,
                const std::string& name)
{
    const Connection whole = requireConnection(design, arrow);
    const Design roomy = withRoomBetween(design, whole, upperLeft);
    Edited edited = addComponent(roomy, kind, upperLeft, name);
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

Point spotBeside(const Design& design, Point upperLeft, Direction direction)
{
    const Point wanted = upperLeft + stepIn(direction);
    const Rect card{wanted.x, wanted.y, cardWidth, cardHeight};
    return freeSpot(design, wanted, innermostDomainAt(design, card.center())).value_or(wanted);
}

Edited cloneConnected(const Design& design, const ComponentId& from, Direction direction)
{
    requireRoom(design, 1);
    Component clone = requireComponent(design, from);
    clone.name = distinctComponentName(design, nextName(clone.name));
    clone.id = ComponentId(freshId(design, clone.name, std::string(toString(clone.kind))));
    clone.acceptedRisk.reset();
    clone.locked = false;
    if (clone.position)
        clone.position = spotBeside(design, *clone.position, direction);
    const ComponentId id = clone.id;
    Design made = design;
    made.components.put(std::move(clone));
    settlePlacement(made, id);
    return {connect(made, from, id).design, {id.as<ElementId>()}};
}

} // namespace linchpin
