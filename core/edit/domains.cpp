// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/domains.h"

#include "core/edit/containment.h"
#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/edit/spots.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace linchpin
{

namespace
{

/// The innermost domain that holds every place of every component; empty when there is none.
DomainId commonDomainOf(const Design& design, const std::vector<ComponentId>& components)
{
    Component all;
    for (const ComponentId& id : components) {
        const auto& placement = design.components.at(id).placement;
        if (placement.empty())
            return {};
        all.placement.insert(all.placement.end(), placement.begin(), placement.end());
    }
    return design.commonDomain(all);
}

/// The outermost domain around the place that still lies in that one; empty when the place is that one.
DomainId childTowards(const Design& design, const DomainId& place, const DomainId& outer)
{
    DomainId child;
    for (const DomainId& id : design.ancestry(place)) {
        if (id == outer)
            break;
        child = id;
    }
    return child;
}

/// \throws Error where one of the domains, children of that one, holds instances of other components
void requireWhole(const Design& design, const std::set<DomainId>& children, const DomainId& outer,
                  const std::vector<ComponentId>& components)
{
    const std::unordered_set<ComponentId> chosen(components.begin(), components.end());
    for (const Component& component : design.components) {
        if (chosen.contains(component.id))
            continue;
        for (const DomainId& place : component.placement) {
            const DomainId child = childTowards(design, place, outer);
            if (children.contains(child))
                throw Error(
                    child.text(),
                    filled(phrase("Error", "\"%1\" holds \"%2\" too"), {design.domains.at(child).name, component.name}),
                    phrase("Error", "select all that it holds, or only parts of it"));
        }
    }
}

} // namespace

Edited domainAround(const Design& design, const std::vector<ComponentId>& components, DomainKind kind,
                    const std::string& name)
{
    const auto members = distinctComponents(design, components);
    if (members.empty())
        throw Error("", phrase("Error", "a domain is drawn around components"), phrase("Error", "select some"));
    const std::string called = name.empty() ? distinctDomainName(design, defaultsOf(kind).name) : name;
    Domain made = newDomain(DomainId(freshId(design, called, std::string(toString(kind)))), called, kind);
    made.parent = commonDomainOf(design, members);

    std::set<DomainId> wrapped;
    for (const ComponentId& id : members) {
        for (const DomainId& place : design.components.at(id).placement) {
            const DomainId child = childTowards(design, place, made.parent);
            if (!child.empty())
                wrapped.insert(child);
        }
    }
    requireWhole(design, wrapped, made.parent, members);
    const DomainId id = made.id;
    const DomainId parent = made.parent;
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.domains.put(std::move(made));
    for (const DomainId& child : wrapped)
        edited.design.domains.change(child, [&](Domain& domain) { domain.parent = id; });
    for (const ComponentId& member : members) {
        edited.design.components.change(member, [&](Component& component) {
            if (component.placement.empty())
                component.placement.push_back(id);
            std::replace(component.placement.begin(), component.placement.end(), parent, id);
        });
    }
    growToFit(edited.design, id);
    requireNesting(edited.design);
    return edited;
}

Edited placeIn(const Design& design, const ComponentId& id, const std::vector<DomainId>& domains)
{
    Component component = requireComponent(design, id);
    for (const DomainId& domain : domains)
        requireDomain(design, domain);
    component.placement = domains;
    Edited edited{design, {id.as<ElementId>()}};
    if (!isDrawnInPlace(design, component)) {
        const Point wanted = *component.position;
        component.position.reset();
        edited.design.components.put(component);
        component.position = makeRoom(edited.design, wanted, design.commonDomain(component));
    }
    edited.design.components.change(id, [&](Component& changed) { changed = component; });
    return edited;
}

Edited withParent(const Design& design, const DomainId& id, const DomainId& parent)
{
    requireDomain(design, id);
    if (!parent.empty())
        requireDomain(design, parent);
    if (design.isWithin(parent, id))
        throw Error(id.text(),
                    filled(phrase("Error", "the domain \"%1\" would lie in itself"), {design.domains.at(id).name}),
                    phrase("Error", "choose another one to put it in"));
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.domains.change(id, [&](Domain& domain) { domain.parent = parent; });
    requireNesting(edited.design);
    return edited;
}

Edited resizeDomain(const Design& design, const DomainId& id, const Rect& bounds)
{
    const Domain& before = requireDomain(design, id);
    requireExtent(id.text(), bounds);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.domains.change(id, [&](Domain& domain) { domain.bounds = bounds; });
    settleParent(edited.design, id);
    for (const Domain& child : design.domains) {
        if (child.parent == id && child.bounds && before.bounds && before.bounds->contains(*child.bounds))
            settleParent(edited.design, child.id);
    }
    for (const Component& component : design.components) {
        const auto card = cardOf(component);
        const bool isHere =
            std::find(component.placement.begin(), component.placement.end(), id) != component.placement.end();
        if (card && before.bounds && before.bounds->contains(card->center())
            && (isHere || (component.placement.size() > 1 && design.commonDomain(component) == id)))
            settlePlacement(edited.design, component.id);
    }
    takeIn(edited.design, id);
    requireNesting(edited.design);
    return edited;
}

Edited fitDomain(const Design& design, const DomainId& id)
{
    requireDomain(design, id);
    Edited edited{design, {id.as<ElementId>()}};
    growToFit(edited.design, id);
    return edited;
}

} // namespace linchpin
