// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_reader.h"

#include "core/io/json_fields.h"
#include "core/io/json_writer.h"
#include "core/io/violation_place.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"

namespace linchpin
{

namespace
{

Availability readAvailability(JsonFields& fields, const Availability& standard)
{
    const auto availability = fields.optional("availability", asNumber);
    const auto unavailability = fields.optional("unavailability", asNumber);
    if (availability && unavailability) {
        throw Error(JsonPlace(fields.place(), "unavailability").text(),
                    phrase("Error", "stands beside an availability"), phrase("Error", "leave one of the two out"));
    }
    if (unavailability)
        return Availability::ofUnavailability(*unavailability);
    return availability ? Availability::of(*availability) : standard;
}

DomainId readParent(const JsonValue& value, const JsonPlace& place)
{
    const DomainId parent = asId<DomainId>(value, place);
    if (parent.empty())
        throw Error(place.text(), phrase("Error", "there is no domain \"\""),
                    phrase("Error", "name a domain of this file, or leave the parent out"));
    return parent;
}

std::vector<JourneyId> readJourneyNames(const JsonValue& value, const JsonPlace& place)
{
    std::vector<JourneyId> journeys = asIds<JourneyId>(value, place);
    if (journeys.empty())
        throw Error(place.text(), phrase("Error", "names no journey"),
                    phrase("Error", "name at least one, or leave the member out for all of them"));
    return journeys;
}

std::vector<Point> readPoints(const JsonValue& value, const JsonPlace& place)
{
    return asList(value, place, asPoint);
}

Domain readDomain(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Domain domain;
    domain.id = fields.required("id", asId<DomainId>);
    domain.name = fields.required("name", asText);
    domain.kind = fields.required("kind", asEnum<DomainKind>);
    const DomainDefaults& standard = defaultsOf(domain.kind);
    domain.parent = fields.optional("parent", readParent).value_or(DomainId());
    domain.availability = readAvailability(fields, standard.availability);
    domain.mttrHours = fields.optional("mttrHours", asNumber).value_or(standard.mttrHours);
    domain.acceptedRisk = fields.optional("acceptedRisk", asText);
    domain.bounds = fields.optional("bounds", asRect);
    domain.extras = fields.extras();
    return domain;
}

Component readComponent(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Component component;
    component.id = fields.required("id", asId<ComponentId>);
    component.name = fields.required("name", asText);
    component.kind = fields.required("kind", asEnum<ComponentKind>);
    const ComponentDefaults& standard = defaultsOf(component.kind);
    component.availability = readAvailability(fields, standard.availability);
    component.mttrHours = fields.optional("mttrHours", asNumber).value_or(standard.mttrHours);
    component.instances = fields.optional("instances", asWhole).value_or(component.instances);
    component.required = fields.optional("required", asWhole).value_or(component.required);
    component.placement = fields.optional("placement", asIds<DomainId>).value_or(component.placement);
    component.commonCause = fields.optional("commonCause", asNumber).value_or(component.commonCause);
    component.monthlyCost = fields.optional("monthlyCost", asNumber);
    component.acceptedRisk = fields.optional("acceptedRisk", asText);
    component.position = fields.optional("position", asPoint);
    component.z = fields.optional("z", asWhole).value_or(component.z);
    component.locked = fields.optional("locked", asBoolean).value_or(component.locked);
    component.notes = fields.optional("notes", asText).value_or(component.notes);
    component.extras = fields.extras();
    return component;
}

Failover readFailover(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Failover failover;
    failover.coverage = fields.optional("coverage", asNumber).value_or(failover.coverage);
    failover.minutes = fields.optional("minutes", asNumber).value_or(failover.minutes);
    failover.extras = fields.extras();
    return failover;
}

RedundancySet readSet(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    RedundancySet set;
    set.id = fields.required("id", asId<SetId>);
    set.name = fields.required("name", asText);
    set.mode = fields.required("mode", asEnum<SetMode>);
    set.members = fields.required("members", asIds<ComponentId>);
    set.required = fields.optional("required", asWhole).value_or(set.required);
    set.failover = fields.optional("failover", readFailover);
    set.replicaReads = fields.optional("replicaReads", asBoolean).value_or(set.replicaReads);
    set.acknowledgements = fields.optional("acknowledgements", asWhole).value_or(set.acknowledgements);
    set.commonCause = fields.optional("commonCause", asNumber).value_or(set.commonCause);
    set.extras = fields.extras();
    return set;
}

Connection readConnection(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Connection connection;
    connection.id = fields.required("id", asId<ConnectionId>);
    connection.from = fields.required("from", asId<ComponentId>);
    connection.to = fields.required("to", asId<ComponentId>);
    connection.kind = fields.optional("kind", asEnum<ConnectionKind>).value_or(connection.kind);
    connection.optional = fields.optional("optional", asBoolean).value_or(connection.optional);
    connection.journeys = fields.optional("journeys", readJourneyNames).value_or(connection.journeys);
    connection.label = fields.optional("label", asText).value_or(connection.label);
    connection.waypoints = fields.optional("waypoints", readPoints).value_or(connection.waypoints);
    connection.extras = fields.extras();
    return connection;
}

Journey readJourney(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Journey journey;
    journey.id = fields.required("id", asId<JourneyId>);
    journey.name = fields.required("name", asText);
    journey.entries = fields.required("entries", asIds<ElementId>);
    journey.access = fields.optional("access", asEnum<Access>).value_or(journey.access);
    journey.critical = fields.optional("critical", asBoolean).value_or(journey.critical);
    journey.target = fields.optional("target", asNumber);
    journey.extras = fields.extras();
    return journey;
}

Note readNote(const JsonValue& value, const JsonPlace& place)
{
    JsonFields fields(value, place);
    Note note;
    note.id = fields.required("id", asId<NoteId>);
    note.text = fields.required("text", asText);
    note.bounds = fields.optional("bounds", asRect);
    note.z = fields.optional("z", asWhole).value_or(note.z);
    note.extras = fields.extras();
    return note;
}

template<auto readRow>
auto rowsOf(const JsonValue& value, const JsonPlace& place)
{
    return asList(value, place, readRow);
}

template<auto readRow>
auto tableOf(const JsonValue& value, const JsonPlace& place)
{
    auto rows = rowsOf<readRow>(value, place);
    return Table<typename decltype(rows)::value_type>::of(std::move(rows));
}

void requireFormat(const std::string& format, const JsonPlace& place)
{
    if (format != "linchpin-design")
        throw Error(place.text(),
                    filled(phrase("Error", "%1 is not the format \"linchpin-design\""), {inQuotes(format)}),
                    phrase("Error", "open a design that Linchpin saved"));
}

void requireVersion(double version, const JsonPlace& place)
{
    if (version > 1)
        throw Error(
            place.text(),
            filled(phrase("Error", "the file has version %1 and this program reads version 1"), {numberText(version)}),
            phrase("Error", "open it with a newer version of Linchpin"));
    if (version != 1)
        throw Error(
            place.text(),
            filled(phrase("Error", "there is no version %1; this program reads version 1"), {numberText(version)}),
            phrase("Error", "write 1"));
}

} // namespace

Design readDesign(std::string_view text)
{
    const JsonValue root = parseJson(text);
    const JsonPlace place;
    JsonFields fields(root, place);
    requireFormat(fields.required("format", asText), JsonPlace(place, "format"));
    requireVersion(fields.required("version", asNumber), JsonPlace(place, "version"));

    Design design;
    design.title = fields.optional("title", asText).value_or(design.title);
    design.description = fields.optional("description", asText).value_or(design.description);
    design.currency = fields.optional("currency", asText).value_or(design.currency);
    design.domains = fields.optional("domains", tableOf<readDomain>).value_or(design.domains);
    design.components = fields.required("components", tableOf<readComponent>);
    design.sets = fields.optional("sets", tableOf<readSet>).value_or(design.sets);
    design.connections = fields.optional("connections", tableOf<readConnection>).value_or(design.connections);
    design.journeys = fields.optional("journeys", rowsOf<readJourney>).value_or(design.journeys);
    design.notes = fields.optional("notes", tableOf<readNote>).value_or(design.notes);
    design.extras = fields.extras();

    if (const auto violation = validate(design))
        throw errorAt(root, *violation);
    return design;
}

} // namespace linchpin
