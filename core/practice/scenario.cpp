// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scenario.h"

#include "core/model/catalogue.h"
#include "core/model/implicit_entries.h"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace linchpin
{

namespace
{

constexpr int betweenClients = 160; ///< pixels, from one to the next

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isNamed(const std::string& name, const std::string& other)
{
    return lower(name) == lower(other);
}

/// Clients with the actor's id or name; else all; none where there are none.
std::vector<ElementId> clientsOf(const Scenario& scenario, const ScenarioJourney& wanted, const Design& drawn)
{
    const ElementId& by = wanted.journey.entries.front();
    const auto actor = std::find_if(scenario.actors.begin(), scenario.actors.end(),
                                    [&](const Actor& each) { return each.id.as<ElementId>() == by; });
    std::vector<ElementId> all;
    std::vector<ElementId> own;
    for (const Component& component : drawn.components) {
        if (component.kind != ComponentKind::Client)
            continue;
        all.push_back(component.id.as<ElementId>());
        if (component.id == actor->id || isNamed(component.name, actor->name))
            own.push_back(component.id.as<ElementId>());
    }
    return own.empty() ? all : own;
}

const Journey* drawnAs(const ScenarioJourney& wanted, const Design& drawn)
{
    if (const Journey* same = drawn.journey(wanted.journey.id))
        return same;
    const auto named = std::find_if(drawn.journeys.begin(), drawn.journeys.end(),
                                    [&](const Journey& each) { return isNamed(each.name, wanted.journey.name); });
    return named == drawn.journeys.end() ? nullptr : &*named;
}

/// Arrows that are for a journey of another id are for this one.
void renameJourney(Design& design, const JourneyId& from, const JourneyId& to)
{
    if (from == to)
        return;
    for (const Connection& connection : Table<Connection>(design.connections)) {
        if (std::find(connection.journeys.begin(), connection.journeys.end(), from) == connection.journeys.end())
            continue;
        design.connections.change(
            connection.id, [&](Connection& own) { std::replace(own.journeys.begin(), own.journeys.end(), from, to); });
    }
}

/// Arrows that are for none of the journeys left are for none; arrows for some of them for these.
void forgetOtherJourneys(Design& design)
{
    for (const Connection& connection : Table<Connection>(design.connections)) {
        if (connection.journeys.empty())
            continue;
        std::vector<JourneyId> left = connection.journeys;
        std::erase_if(left, [&](const JourneyId& id) { return !design.journey(id); });
        if (left.empty())
            design.connections.erase(connection.id);
        else if (left != connection.journeys)
            design.connections.change(connection.id, [&](Connection& own) { own.journeys = left; });
    }
}

} // namespace

const Part* Scenario::part(const std::string& wanted) const
{
    const auto at = std::find_if(parts.begin(), parts.end(), [&](const Part& each) { return each.id == wanted; });
    return at == parts.end() ? nullptr : &*at;
}

double Scenario::minutesInAll() const
{
    return std::accumulate(minutes.begin(), minutes.end(), 0.0);
}

Design sheetOf(const Scenario& scenario)
{
    const ComponentDefaults& defaults = defaultsOf(ComponentKind::Client);
    Design sheet;
    sheet.title = scenario.title;
    sheet.currency = scenario.currency;
    int y = 0;
    for (const Actor& actor : scenario.actors) {
        Component client;
        client.id = actor.id;
        client.name = actor.name;
        client.kind = ComponentKind::Client;
        client.availability = defaults.availability;
        client.mttrHours = defaults.mttrHours;
        client.position = Point{0, y};
        y += betweenClients;
        sheet.components.put(std::move(client));
    }
    for (const ScenarioJourney& each : scenario.journeys)
        sheet.journeys.push_back(each.journey);
    return sheet;
}

Design asked(const Scenario& scenario, const Design& drawn, std::vector<JourneyId>* missing)
{
    const DesignRows rows = rowsOf(drawn);
    Design design = drawn;
    design.journeys.clear();
    std::vector<std::pair<JourneyId, JourneyId>> renamed;
    for (const ScenarioJourney& wanted : scenario.journeys) {
        Journey journey = wanted.journey;
        const Journey* own = drawnAs(wanted, drawn);
        if (own) {
            journey.entries = own->entries;
            renamed.emplace_back(own->id, journey.id);
        } else {
            journey.entries = clientsOf(scenario, wanted, drawn);
        }
        if (journey.entries.empty())
            journey.entries = implicitEntries(drawn, rows.setOf, rows.from, rows.to);
        if (!journey.entries.empty())
            design.journeys.push_back(std::move(journey));
        else if (missing)
            missing->push_back(journey.id);
    }
    for (const auto& [from, to] : renamed)
        renameJourney(design, from, to);
    forgetOtherJourneys(design);
    return design;
}

} // namespace linchpin
