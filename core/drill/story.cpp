// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/story.h"

#include "core/drill/box_name.h"
#include "core/engine/words.h"
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

constexpr std::size_t mostNames = 12;

std::string heading(const std::string& text)
{
    return "\n" + text + "\n";
}

std::string item(const std::string& name, const std::string& words)
{
    return "- " + filled(phrase("Drill", "%1: %2"), {name, words}) + "\n";
}

} // namespace

std::string namesOfBoxes(const Design& design, const std::vector<std::string>& ids)
{
    std::vector<std::string> names;
    for (const std::string& id : ids)
        names.push_back(nameOfBox(design, id));
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

std::string standingOf(const Design& design, const JourneyOutcome& journey)
{
    if (journey.state == JourneyState::Down)
        return phrase("Drill", "stops");
    if (journey.state == JourneyState::Up)
        return phrase("Drill", "works");
    std::vector<std::string> missing;
    for (const ComponentId& id : journey.missing)
        missing.push_back(id.text());
    return filled(phrase("Drill", "works, but without %1"), {namesOfBoxes(design, missing)});
}

std::string headlineOf(const Design& design, const Outage& outage)
{
    const std::string names = namesOfBoxes(design, outage.killed);
    const bool isOne = outage.killed.size() == 1;
    if (outage.systemUp)
        return filled(isOne ? phrase("Drill", "When %1 fails, the system keeps working")
                            : phrase("Drill", "When %1 fail, the system keeps working"),
                      {names});
    return filled(isOne ? phrase("Drill", "When %1 fails, the system stops")
                        : phrase("Drill", "When %1 fail, the system stops"),
                  {names});
}

std::string storyOf(const DrillGround& ground, const Outage& outage,
                    const std::optional<std::vector<std::string>>& oneAway)
{
    if (outage.killed.empty())
        return {};
    const Design& design = ground.design();
    std::string story = headlineOf(design, outage) + "\n";
    for (std::size_t wave = 0; wave < outage.waves.size(); ++wave) {
        story += heading(waveTitle(wave));
        for (const Fallen& fallen : outage.waves[wave])
            story += item(nameOfBox(design, fallen.id), fallen.reason);
    }
    if (outage.waves.size() == 1)
        story += heading(phrase("Drill", "Nothing else stops"));
    if (!design.journeys.empty()) {
        story += heading(phrase("Drill", "Journeys"));
        for (const JourneyOutcome& journey : outage.journeys)
            story += item(journey.name, standingOf(design, journey));
    }
    if (oneAway && !oneAway->empty())
        story += heading(filled(phrase("Drill", "One failure away now: %1"), {namesOfBoxes(design, *oneAway)}));
    return story;
}

} // namespace linchpin
