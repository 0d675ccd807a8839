// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/journeys.h"

#include "core/edit/names.h"
#include "core/edit/require.h"
#include "core/model/error.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

std::vector<ElementId> validEntries(const Design& design, const std::string& place,
                                    const std::vector<ElementId>& entries)
{
    std::vector<ElementId> valid;
    for (const ElementId& entry : entries) {
        if (!design.components.contains(entry.as<ComponentId>()) && !design.sets.contains(entry.as<SetId>()))
            throw Error(entry.text(), filled(phrase("Error", "there is no component or set \"%1\""), {entry.text()}),
                        phrase("Error", "let the journey begin at one of this design"));
        if (std::find(valid.begin(), valid.end(), entry) == valid.end())
            valid.push_back(entry);
    }
    if (valid.empty())
        throw Error(place, phrase("Error", "a journey needs at least one entry"),
                    phrase("Error", "select the component where it begins"));
    return valid;
}

template<class Change>
Edited changed(const Design& design, const JourneyId& id, Change&& change)
{
    requireJourney(design, id);
    Edited edited{design, {id.as<ElementId>()}};
    for (Journey& journey : edited.design.journeys) {
        if (journey.id == id)
            change(journey);
    }
    return edited;
}

std::string distinctJourneyName(const Design& design)
{
    std::string name = "Journey";
    while (std::any_of(design.journeys.begin(), design.journeys.end(),
                       [&](const Journey& journey) { return journey.name == name; }))
        name = nextName(name);
    return name;
}

} // namespace

Edited addJourney(const Design& design, const std::string& name, const std::vector<ElementId>& entries)
{
    Journey journey;
    journey.name = name.empty() ? distinctJourneyName(design) : name;
    journey.id = JourneyId(freshId(design, journey.name, "journey"));
    journey.entries = validEntries(design, journey.id.text(), entries);
    Edited edited{design, {journey.id.as<ElementId>()}};
    edited.design.journeys.push_back(std::move(journey));
    return edited;
}

Edited withEntries(const Design& design, const JourneyId& id, const std::vector<ElementId>& entries)
{
    return changed(design, id, [&](Journey& journey) { journey.entries = validEntries(design, id.text(), entries); });
}

Edited withAccess(const Design& design, const JourneyId& id, Access access)
{
    return changed(design, id, [&](Journey& journey) { journey.access = access; });
}

Edited withCritical(const Design& design, const JourneyId& id, bool critical)
{
    return changed(design, id, [&](Journey& journey) { journey.critical = critical; });
}

Edited withTarget(const Design& design, const JourneyId& id, std::optional<double> target)
{
    if (target && !(*target > 0 && *target <= 1))
        throw Error(id.text(), phrase("Error", "a target must be above 0 and at most 1"),
                    phrase("Error", "write 0.999 for 99.9 %"));
    return changed(design, id, [&](Journey& journey) { journey.target = target; });
}

Edited reordered(const Design& design, const JourneyId& id, std::size_t row)
{
    Journey journey = requireJourney(design, id);
    Edited edited{design, {id.as<ElementId>()}};
    auto& journeys = edited.design.journeys;
    std::erase_if(journeys, [&](const Journey& other) { return other.id == id; });
    const auto at = static_cast<std::ptrdiff_t>(std::min(row, journeys.size()));
    journeys.insert(journeys.begin() + at, std::move(journey));
    return edited;
}

Edited withJourneys(const Design& design, const ConnectionId& id, const std::vector<JourneyId>& journeys)
{
    requireConnection(design, id);
    std::vector<JourneyId> users;
    for (const JourneyId& journey : journeys) {
        requireJourney(design, journey);
        if (std::find(users.begin(), users.end(), journey) == users.end())
            users.push_back(journey);
    }
    Edited edited{design, {id.as<ElementId>()}};
    edited.design.connections.change(id, [&](Connection& arrow) { arrow.journeys = users; });
    return edited;
}

} // namespace linchpin
