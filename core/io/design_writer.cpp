// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_writer.h"

#include "core/io/json_writer.h"

namespace linchpin
{

namespace
{

JsonValue json(const std::string& text)
{
    return JsonValue(text);
}

JsonValue json(std::string_view text)
{
    return JsonValue(std::string(text));
}

JsonValue json(bool value)
{
    return JsonValue(value);
}

JsonValue json(double value)
{
    return JsonValue(JsonNumber{numberText(value)});
}

JsonValue json(int value)
{
    return JsonValue(JsonNumber{std::to_string(value)});
}

template<class Tag>
JsonValue json(const Id<Tag>& id)
{
    return json(id.text());
}

JsonValue json(Point point)
{
    return JsonValue(JsonArray{json(point.x), json(point.y)});
}

JsonValue json(const Rect& rect)
{
    return JsonValue(JsonArray{json(rect.x), json(rect.y), json(rect.width), json(rect.height)});
}

JsonValue json(const Failover& failover);
JsonValue json(const Domain& domain);
JsonValue json(const Component& component);
JsonValue json(const RedundancySet& set);
JsonValue json(const Connection& connection);
JsonValue json(const Journey& journey);
JsonValue json(const Note& note);

template<class Items>
JsonValue jsonArray(const Items& items)
{
    JsonArray array;
    array.reserve(items.size());
    for (const auto& item : items)
        array.push_back(json(item));
    return JsonValue(std::move(array));
}

/// An object in the making, its members in the order in which they are put.
class Members
{
public:
    template<class Value>
    Members& put(const char* name, const Value& value)
    {
        m_members.push_back({name, json(value)});
        return *this;
    }
    template<class Value>
    Members& putUnless(const Value& standard, const char* name, const Value& value)
    {
        return value == standard ? *this : put(name, value);
    }
    template<class Value>
    Members& putIfGiven(const char* name, const std::optional<Value>& value)
    {
        return value ? put(name, *value) : *this;
    }
    template<class Items>
    Members& putAll(const char* name, const Items& items)
    {
        m_members.push_back({name, jsonArray(items)});
        return *this;
    }
    template<class Items>
    Members& putAny(const char* name, const Items& items)
    {
        return items.empty() ? *this : putAll(name, items);
    }
    Members& putFailure(const Availability& availability, double mttrHours)
    {
        put(availability.isGivenAsUnavailability() ? "unavailability" : "availability", availability.given());
        return put("mttrHours", mttrHours);
    }
    Members& putExtras(const Extras& extras)
    {
        for (const Extra& extra : extras)
            m_members.push_back({extra.name, parseJson(extra.json)});
        return *this;
    }
    JsonValue value() { return JsonValue(std::move(m_members)); }

private:
    JsonObject m_members;
};

JsonValue json(const Domain& domain)
{
    return Members()
        .put("id", domain.id)
        .put("name", domain.name)
        .put("kind", toString(domain.kind))
        .putUnless(DomainId(), "parent", domain.parent)
        .putFailure(domain.availability, domain.mttrHours)
        .putIfGiven("acceptedRisk", domain.acceptedRisk)
        .putIfGiven("bounds", domain.bounds)
        .putExtras(domain.extras)
        .value();
}

JsonValue json(const Component& component)
{
    return Members()
        .put("id", component.id)
        .put("name", component.name)
        .put("kind", toString(component.kind))
        .putFailure(component.availability, component.mttrHours)
        .putUnless(1, "instances", component.instances)
        .putUnless(1, "required", component.required)
        .putAny("placement", component.placement)
        .putUnless(0.0, "commonCause", component.commonCause)
        .putIfGiven("monthlyCost", component.monthlyCost)
        .putIfGiven("acceptedRisk", component.acceptedRisk)
        .putIfGiven("position", component.position)
        .putUnless(0, "z", component.z)
        .putUnless(false, "locked", component.locked)
        .putUnless(std::string(), "notes", component.notes)
        .putExtras(component.extras)
        .value();
}

JsonValue json(const Failover& failover)
{
    return Members()
        .putUnless(1.0, "coverage", failover.coverage)
        .putUnless(0.0, "minutes", failover.minutes)
        .putExtras(failover.extras)
        .value();
}

JsonValue json(const RedundancySet& set)
{
    return Members()
        .put("id", set.id)
        .put("name", set.name)
        .put("mode", toString(set.mode))
        .putAll("members", set.members)
        .putUnless(1, "required", set.required)
        .putIfGiven("failover", set.failover)
        .putUnless(true, "replicaReads", set.replicaReads)
        .putUnless(0, "acknowledgements", set.acknowledgements)
        .putUnless(0.0, "commonCause", set.commonCause)
        .putExtras(set.extras)
        .value();
}

JsonValue json(const Connection& connection)
{
    return Members()
        .put("id", connection.id)
        .put("from", connection.from)
        .put("to", connection.to)
        .putUnless(toString(ConnectionKind::Request), "kind", toString(connection.kind))
        .putUnless(false, "optional", connection.optional)
        .putAny("journeys", connection.journeys)
        .putUnless(std::string(), "label", connection.label)
        .putAny("waypoints", connection.waypoints)
        .putExtras(connection.extras)
        .value();
}

JsonValue json(const Journey& journey)
{
    return Members()
        .put("id", journey.id)
        .put("name", journey.name)
        .putAll("entries", journey.entries)
        .putUnless(toString(Access::Both), "access", toString(journey.access))
        .putUnless(true, "critical", journey.critical)
        .putIfGiven("target", journey.target)
        .putExtras(journey.extras)
        .value();
}

JsonValue json(const Note& note)
{
    return Members()
        .put("id", note.id)
        .put("text", note.text)
        .putIfGiven("bounds", note.bounds)
        .putUnless(0, "z", note.z)
        .putExtras(note.extras)
        .value();
}

} // namespace

std::string writeDesign(const Design& design)
{
    return jsonText(Members()
                        .put("format", std::string("linchpin-design"))
                        .put("version", 1)
                        .putUnless(std::string(), "title", design.title)
                        .putUnless(std::string(), "description", design.description)
                        .putUnless(std::string("USD"), "currency", design.currency)
                        .putAny("domains", design.domains)
                        .putAll("components", design.components)
                        .putAny("sets", design.sets)
                        .putAny("connections", design.connections)
                        .putAny("journeys", design.journeys)
                        .putAny("notes", design.notes)
                        .putExtras(design.extras)
                        .value());
}

} // namespace linchpin
