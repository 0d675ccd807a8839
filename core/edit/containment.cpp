// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/containment.h"

#include "core/edit/room.h"
#include "core/edit/spots.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Whether a domain that is not drawn yet keeps what is in it, drawn in `at` or nowhere.
bool keepsUndrawn(const Design& design, const DomainId& current, const DomainId& at)
{
    const Domain* domain = design.domains.find(current);
    return domain && !domain->bounds && (at.empty() || design.isWithin(current, at));
}

bool isIn(const std::vector<DomainId>& places, const DomainId& domain)
{
    return std::find(places.begin(), places.end(), domain) != places.end();
}

void unite(std::optional<Rect>& whole, const Rect& part)
{
    whole = whole ? whole->united(part) : part;
}

void growAround(Design& design, const DomainId& id)
{
    const Domain& domain = design.domains.at(id);
    const Domain* parent = design.domains.find(domain.parent);
    if (parent && parent->bounds && !parent->bounds->contains(*domain.bounds)) {
        const DomainId around = parent->id;
        growToFit(design, around);
    }
}

/// Into the range, and on the grid where that leads elsewhere.
int clamped(int value, int low, int high)
{
    const auto down = [](int v) { return v - ((v % gridStep) + gridStep) % gridStep; };
    if (value < low)
        return down(low + gridStep - 1) <= high ? down(low + gridStep - 1) : low;
    if (value > high)
        return down(high) >= low ? down(high) : low;
    return value;
}

} // namespace

Contents contentsOf(const Design& design, const std::vector<DomainId>& domains)
{
    Contents contents;
    if (domains.empty())
        return contents;
    const std::unordered_set<DomainId> chosen(domains.begin(), domains.end());
    for (const Domain& domain : design.domains) {
        const auto around = design.ancestry(domain.id);
        if (std::any_of(around.begin(), around.end(), [&](const DomainId& id) { return chosen.contains(id); }))
            contents.domains.insert(domain.id);
    }
    for (const Component& component : design.components) {
        if (!component.placement.empty()
            && std::all_of(component.placement.begin(), component.placement.end(),
                           [&](const DomainId& place) { return contents.domains.contains(place); }))
            contents.components.insert(component.id);
    }
    for (const Note& note : design.notes) {
        if (note.bounds && std::any_of(chosen.begin(), chosen.end(), [&](const DomainId& id) {
                const auto& bounds = design.domains.at(id).bounds;
                return bounds && bounds->contains(*note.bounds);
            }))
            contents.notes.insert(note.id);
    }
    return contents;
}

void takeIn(Design& design, const DomainId& domain)
{
    const Domain taker = design.domains.at(domain);
    if (!taker.bounds)
        return;
    std::vector<ComponentId> components;
    for (const Component& component : design.components) {
        const auto card = cardOf(component);
        const bool isOfParent = taker.parent.empty()
            ? component.placement.empty()
            : component.placement.size() == 1 && component.placement.front() == taker.parent;
        if (card && isOfParent && taker.bounds->contains(*card))
            components.push_back(component.id);
    }
    for (const ComponentId& id : components)
        design.components.change(id, [&](Component& component) { component.placement = {domain}; });
    std::vector<DomainId> domains;
    for (const Domain& other : design.domains) {
        if (other.id != domain && other.parent == taker.parent && other.bounds && taker.bounds->contains(*other.bounds))
            domains.push_back(other.id);
    }
    for (const DomainId& id : domains)
        design.domains.change(id, [&](Domain& other) { other.parent = domain; });
}

bool isDrawnInPlace(const Design& design, const Component& component)
{
    const auto card = cardOf(component);
    if (!card)
        return true;
    const DomainId at = innermostDomainAt(design, card->center());
    const DomainId common = design.commonDomain(component);
    return at == common || isIn(component.placement, at) || keepsUndrawn(design, common, at);
}

void settlePlacement(Design& design, const ComponentId& id)
{
    const Component& component = design.components.at(id);
    if (isDrawnInPlace(design, component))
        return;
    const DomainId at = innermostDomainAt(design, cardOf(component)->center());
    design.components.change(id, [&](Component& changed) {
        changed.placement.clear();
        if (!at.empty())
            changed.placement.push_back(at);
    });
}

/// A region does not lie in a zone, nor a zone in a zone; a box without a figure may be anywhere.
static bool mayHold(DomainKind outer, DomainKind inner)
{
    return outer == DomainKind::Custom || inner == DomainKind::Custom || outer < inner;
}

void settleParent(Design& design, const DomainId& id)
{
    const Domain& domain = design.domains.at(id);
    if (!domain.bounds)
        return;
    DomainId around = innermostDomainAround(design, *domain.bounds, id);
    while (!around.empty() && !mayHold(design.domains.at(around).kind, domain.kind))
        around = design.domains.at(around).parent;
    if (!keepsUndrawn(design, domain.parent, around))
        design.domains.change(id, [&](Domain& changed) { changed.parent = around; });
}

void growToFit(Design& design, const DomainId& id)
{
    std::optional<Rect> held;
    for (const Component& component : design.components) {
        const auto& places = component.placement;
        const auto card = cardOf(component);
        if (card && (places.size() == 1 ? places.front() == id : design.commonDomain(component) == id))
            unite(held, *card);
    }
    for (const Domain& domain : design.domains) {
        if (domain.parent == id && domain.bounds)
            unite(held, *domain.bounds);
    }
    if (!held)
        return;
    const Rect padded{held->x - domainPadding, held->y - domainLabelRoom, held->width + 2 * domainPadding,
                      held->height + domainLabelRoom + domainPadding};
    design.domains.change(id, [&](Domain& domain) { unite(domain.bounds, padded); });
    growAround(design, id);
}

Point makeRoom(Design& design, Point wanted, const DomainId& home)
{
    DomainId drawn;
    for (const DomainId& id : design.ancestry(home)) {
        if (drawn.empty() && design.domains.at(id).bounds)
            drawn = id;
    }
    if (drawn.empty())
        return *freeSpot(design, wanted, home);

    const Rect bounds = *design.domains.at(drawn).bounds;
    wanted.x = clamped(wanted.x, bounds.x, bounds.right() - cardWidth);
    wanted.y = clamped(wanted.y, bounds.y, bounds.bottom() - cardHeight);
    if (const auto spot = freeSpot(design, wanted, home))
        return *spot;

    return makeRoomBeyond(design, wanted, drawn);
}

} // namespace linchpin
