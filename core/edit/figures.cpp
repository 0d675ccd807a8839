// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/figures.h"

#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <cmath>

namespace linchpin
{

namespace
{

bool isInRange(const Availability& availability)
{
    const double value = availability.given();
    return availability.isGivenAsUnavailability() ? value >= 0 && value < 1 : value > 0 && value <= 1;
}

/// The availability with another repair time and the same time between failures.
Availability repairedIn(const Availability& availability, double before, double after)
{
    const double down = after * availability.unavailability();
    const double up = before * availability.availability();
    return availability.isGivenAsUnavailability() ? Availability::ofUnavailability(down / (up + down))
                                                  : Availability::of(up / (up + down));
}

template<class Change>
Edited changed(const Design& design, const ElementId& id, Change&& change)
{
    Edited edited{design, {id}};
    if (design.components.contains(id.as<ComponentId>()))
        edited.design.components.change(id.as<ComponentId>(), change);
    else if (design.domains.contains(id.as<DomainId>()))
        edited.design.domains.change(id.as<DomainId>(), change);
    else
        throw Error(id.text(), filled(phrase("Error", "there is no component or domain \"%1\""), {id.text()}),
                    phrase("Error", "name one of this design"));
    return edited;
}

bool isNamedAfter(const std::string& name, const std::string& kind)
{
    return name == kind || (name.rfind(kind + " ", 0) == 0 && stemOf(name) == stemOf(kind));
}

} // namespace

Edited withAvailability(const Design& design, const ElementId& id, const Availability& availability)
{
    if (!isInRange(availability))
        throw Error(id.text(), phrase("Error", "an availability must be above 0 and at most 1"),
                    phrase("Error", "write 0.995 for 99.5 %"));
    return changed(design, id, [&](auto& element) { element.availability = availability; });
}

Edited withRepairTime(const Design& design, const ElementId& id, double hours)
{
    if (!(hours > 0) || !std::isfinite(hours))
        throw Error(id.text(), phrase("Error", "a repair time must be above 0 hours"),
                    phrase("Error", "write 0.5 for half an hour"));
    return changed(design, id, [&](auto& element) {
        const Availability availability = repairedIn(element.availability, element.mttrHours, hours);
        if (!isInRange(availability))
            throw Error(id.text(), phrase("Error", "with that repair time it would never work"),
                        phrase("Error", "write a shorter one"));
        if (hours != element.mttrHours)
            element.availability = availability;
        element.mttrHours = hours;
    });
}

Edited withKind(const Design& design, const ComponentId& id, ComponentKind kind)
{
    const ComponentDefaults& before = defaultsOf(requireComponent(design, id).kind);
    const ComponentDefaults& after = defaultsOf(kind);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.components.change(id, [&](Component& component) {
        if (component.availability == before.availability && component.mttrHours == before.mttrHours) {
            component.availability = after.availability;
            component.mttrHours = after.mttrHours;
        }
        if (component.monthlyCost == before.monthlyCost)
            component.monthlyCost = after.monthlyCost;
        if (component.kind != kind && isNamedAfter(component.name, before.name))
            component.name = distinctComponentName(design, after.name);
        component.kind = kind;
    });
    return edited;
}

Edited withKind(const Design& design, const DomainId& id, DomainKind kind)
{
    const DomainDefaults& before = defaultsOf(requireDomain(design, id).kind);
    const DomainDefaults& after = defaultsOf(kind);
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.domains.change(id, [&](Domain& domain) {
        if (domain.availability == before.availability && domain.mttrHours == before.mttrHours) {
            domain.availability = after.availability;
            domain.mttrHours = after.mttrHours;
        }
        if (domain.kind != kind && isNamedAfter(domain.name, before.name))
            domain.name = distinctDomainName(design, after.name);
        domain.kind = kind;
    });
    return edited;
}

Edited renamed(const Design& design, const ElementId& id, const std::string& name)
{
    Edited edited{design, {id}};
    const Selection selection = selectionOf(design, {id});
    for (const NoteId& note : selection.notes)
        edited.design.notes.change(note, [&](Note& changed) { changed.text = name; });
    for (const ConnectionId& arrow : selection.connections)
        edited.design.connections.change(arrow, [&](Connection& changed) { changed.label = name; });
    if (!selection.notes.empty() || !selection.connections.empty())
        return edited;

    requireName(id.text(), name);
    edited.design.components.change(id.as<ComponentId>(), [&](Component& changed) { changed.name = name; });
    edited.design.domains.change(id.as<DomainId>(), [&](Domain& changed) { changed.name = name; });
    edited.design.sets.change(id.as<SetId>(), [&](RedundancySet& changed) { changed.name = name; });
    for (Journey& journey : edited.design.journeys) {
        if (journey.id == id.as<JourneyId>())
            journey.name = name;
    }
    return edited;
}

Edited withTitle(const Design& design, const std::string& title)
{
    Edited edited{design, {}};
    edited.design.title = title;
    return edited;
}

} // namespace linchpin
