// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/story.h"

#include "core/engine/words.h"
#include "core/model/phrase.h"

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr std::size_t mostNames = 12;

std::string textOf(const StoryPart& part)
{
    std::string text = "\n" + part.heading + "\n";
    for (const auto& [name, words] : part.lines)
        text += "- " + (words.empty() ? name : filled(phrase("Drill", "%1: %2"), {name, words})) + "\n";
    return text;
}

bool doesAnyThatCountsWork(const Outage& outage)
{
    const auto& journeys = outage.journeys;
    const bool anyCritical =
        std::any_of(journeys.begin(), journeys.end(), [](const JourneyOutcome& each) { return each.critical; });
    return std::any_of(journeys.begin(), journeys.end(), [&](const JourneyOutcome& each) {
        return each.state != JourneyState::Down && (each.critical || !anyCritical);
    });
}

} // namespace

std::string namesOfBoxes(const Design& design, const std::vector<std::string>& ids, NameOf name)
{
    std::vector<std::string> names(ids.size()); // of those that are counted alone, nobody reads the names
    for (std::size_t i = 0; i < std::min(ids.size(), mostNames + 1); ++i)
        names[i] = name(design, ids[i]);
    return listed(names, mostNames);
}

std::string waveTitle(std::size_t wave)
{
    if (wave == 0)
        return phrase("Drill", "Fails");
    if (wave == 1)
        return phrase("Drill", "Stops because of it");
    return filled(phrase("Drill", "Then stops, wave %1"), {std::to_string(wave)});
}

std::string standingOf(const Design& design, const JourneyOutcome& journey, NameOf name)
{
    if (!journey.everWorks)
        return phrase("Drill", "does not work even with everything up");
    if (journey.state == JourneyState::Down)
        return phrase("Drill", "stops");
    if (journey.state == JourneyState::Up)
        return phrase("Drill", "works");
    std::vector<std::string> missing;
    for (const ComponentId& id : journey.missing)
        missing.push_back(id.text());
    return filled(phrase("Drill", "works, but without %1"), {namesOfBoxes(design, missing, name)});
}

std::string headlineOf(const Design& design, const Outage& outage, NameOf name)
{
    const std::string names = namesOfBoxes(design, outage.killed, name);
    const bool isOne = outage.killed.size() == 1;
    const bool strikes = isOne && isSharedCause(outage.killed.front());
    if (!outage.systemEverWorks)
        return filled(strikes     ? phrase("Drill", "%1 strikes, but the system does not work even with everything up")
                          : isOne ? phrase("Drill", "%1 fails, but the system does not work even with everything up")
                                  : phrase("Drill", "%1 fail, but the system does not work even with everything up"),
                      {names});
    if (outage.systemUp)
        return filled(strikes     ? phrase("Drill", "When %1 strikes, the system keeps working")
                          : isOne ? phrase("Drill", "When %1 fails, the system keeps working")
                                  : phrase("Drill", "When %1 fail, the system keeps working"),
                      {names});
    return filled(strikes     ? phrase("Drill", "When %1 strikes, the system stops")
                      : isOne ? phrase("Drill", "When %1 fails, the system stops")
                              : phrase("Drill", "When %1 fail, the system stops"),
                  {names});
}

std::vector<StoryPart> waveParts(const Design& design, const Outage& outage, NameOf name)
{
    std::vector<StoryPart> parts;
    for (std::size_t wave = 0; wave < outage.waves.size(); ++wave) {
        StoryPart& part = parts.emplace_back();
        part.heading = waveTitle(wave);
        for (const Fallen& fallen : outage.waves[wave])
            part.lines.emplace_back(name(design, fallen.id), fallen.reason);
    }
    if (outage.waves.size() == 1)
        parts.push_back({phrase("Drill", "Nothing else stops"), {}});
    return parts;
}

std::optional<StoryPart> journeysPart(const Design& design, const Outage& outage, NameOf name)
{
    if (design.journeys.empty())
        return {};
    StoryPart part{phrase("Drill", "Journeys"), {}};
    for (const JourneyOutcome& journey : outage.journeys) {
        part.lines.emplace_back(journey.critical ? journey.name
                                                 : filled(phrase("Drill", "%1 (not critical)"), {journey.name}),
                                standingOf(design, journey, name));
    }
    return part;
}

StoryPart nextPart(const Design& design, const Outage& outage, const std::vector<std::string>& oneAway, NameOf name)
{
    if (!doesAnyThatCountsWork(outage))
        return {phrase("Drill", "Nothing that counts works now, so nothing is one failure away"), {}};
    if (oneAway.empty())
        return {phrase("Drill", "No single failure more would stop what still works"), {}};
    StoryPart part{phrase("Drill", "One failure away now: each of these would stop more"), {}};
    for (const std::string& id : oneAway)
        part.lines.emplace_back(name(design, id), std::string());
    return part;
}

std::string storyOf(const Design& design, const Outage& outage, const std::optional<std::vector<std::string>>& oneAway)
{
    if (outage.killed.empty())
        return {};
    std::string story = headlineOf(design, outage) + "\n";
    for (const StoryPart& part : waveParts(design, outage))
        story += textOf(part);
    if (const auto journeys = journeysPart(design, outage))
        story += textOf(*journeys);
    if (oneAway)
        story += textOf(nextPart(design, outage, *oneAway));
    return story;
}

} // namespace linchpin
