// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_drill.h"

#include "core/drill/box_name.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/practice/drill_candidates.h"
#include "core/tree/split_mix.h"

#include <algorithm>
#include <functional>
#include <set>

namespace linchpin
{

namespace
{

constexpr double chance = 0.15; ///< by which a seed may raise what a drill teaches

std::string titleText(Loss loss)
{
    switch (loss) {
    case Loss::Instance:
        return phrase("Practice", "One instance of %1 fails");
    case Loss::Part:
        return phrase("Practice", "%1 fails");
    case Loss::Queue:
        return phrase("Practice", "%1 takes no messages any more");
    case Loss::Primary:
        return phrase("Practice", "The primary %1 fails");
    case Loss::Coordinator:
        return phrase("Practice", "%1 leaves its quorum");
    case Loss::Coordinators:
        return phrase("Practice", "%1 and %2 leave their quorum");
    case Loss::Dns:
        return phrase("Practice", "%1 answers no more names");
    case Loss::ThirdParty:
        return phrase("Practice", "%1, which is not yours, is down");
    case Loss::Cache:
    case Loss::Zone:
    case Loss::Region:
        return phrase("Practice", "%1 is lost");
    case Loss::Pair:
        return phrase("Practice", "%1 and %2 fail at the same time");
    }
    return {};
}

/// FNV-1a, the same on any machine.
std::uint64_t hashOf(const PracticeDrill& drill)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const std::string& id : drill.kills) {
        for (const char c : id + "\n")
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    }
    return hash;
}

bool isWithinKilled(const DrillGround& ground, const Component& component, const std::set<std::string>& killed)
{
    if (killed.contains(component.id.text()))
        return true;
    if (component.placement.empty())
        return false;
    return std::all_of(component.placement.begin(), component.placement.end(), [&](const DomainId& place) {
        const std::vector<DomainId> around = ground.design().ancestry(place);
        return std::any_of(around.begin(), around.end(),
                           [&](const DomainId& domain) { return killed.contains(domain.text()); });
    });
}

std::set<std::string> partOf(const PracticeDrill& drill)
{
    std::set<std::string> parts;
    for (const std::string& id : drill.kills)
        parts.insert(partsOfBox(id).first);
    return parts;
}

bool areApart(const std::set<std::string>& some, const std::set<std::string>& others)
{
    return std::none_of(some.begin(), some.end(), [&](const std::string& id) { return others.contains(id); });
}

} // namespace

std::string drillTitle(const Design& design, const PracticeDrill& drill)
{
    std::vector<std::string> names;
    for (const std::string& id : drill.kills)
        names.push_back(nameOfBox(design, drill.loss == Loss::Instance ? partsOfBox(id).first : id));
    names.resize(std::max<std::size_t>(names.size(), 2));
    if (drill.kills.size() > 2) { // of a large quorum
        for (std::size_t i = 1; i + 1 < drill.kills.size(); ++i)
            names[0] += ", " + names[i];
        names[1] = names[drill.kills.size() - 1];
    }
    return filled(titleText(drill.loss), names);
}

DrillTruth truthOf(const DrillGround& ground, const PracticeDrill& drill)
{
    DrillTruth truth;
    truth.outage = outageOf(ground, drill.kills);
    const std::set<std::string> killed(drill.kills.begin(), drill.kills.end());
    std::set<std::string> stops;
    for (const std::vector<Fallen>& wave : truth.outage.waves) {
        for (const Fallen& fallen : wave)
            stops.insert(fallen.id);
    }
    for (const Component& component : ground.design().components) {
        if (isWithinKilled(ground, component, killed))
            truth.obvious.push_back(component.id.text());
        else if (component.kind != ComponentKind::Client && stops.contains(component.id.text()))
            truth.stops.push_back(component.id.text());
    }
    for (const JourneyOutcome& journey : truth.outage.journeys) {
        if (journey.state == JourneyState::Down)
            truth.journeys.push_back(journey.id.text());
    }
    std::sort(truth.stops.begin(), truth.stops.end());
    std::sort(truth.obvious.begin(), truth.obvious.end());
    std::sort(truth.journeys.begin(), truth.journeys.end());
    return truth;
}

std::vector<PracticeDrill> drillsFor(const Scenario& scenario, const Design& design, std::uint64_t seed,
                                     std::size_t most, const std::stop_token& stop)
{
    std::vector<PracticeDrill> chosen;
    if (design.components.empty() || design.journeys.empty())
        return chosen;
    const DrillGround ground(design);
    std::vector<DrillCandidate> candidates = drillCandidates(scenario, ground, stop);
    for (DrillCandidate& candidate : candidates)
        candidate.teaches *= 1 + chance * SplitMix(seed ^ hashOf(candidate.drill)).share();
    std::set<Loss> kinds;
    std::set<std::string> parts;
    std::size_t unfelt = 0;
    // First each kind of loss once, on parts that were in no drill yet, with half of the drills felt at least; then,
    // with fewer demands, what is left.
    const auto isNew = [&](const DrillCandidate& each) { return !kinds.contains(each.drill.loss); };
    const auto isApart = [&](const DrillCandidate& each) { return areApart(partOf(each.drill), parts); };
    const auto fits = [&](const DrillCandidate& each) { return each.isFelt || unfelt < most / 2; };
    const std::vector<std::function<bool(const DrillCandidate&)>> rounds = {
        [&](const DrillCandidate& each) { return fits(each) && isNew(each) && isApart(each); },
        [&](const DrillCandidate& each) { return fits(each) && isNew(each); },
        [&](const DrillCandidate& each) { return fits(each) && isApart(each); },
        [&](const DrillCandidate& each) { return each.isFelt; },
        [&](const DrillCandidate& each) { return isNew(each) || isApart(each); }};
    for (const auto& isWanted : rounds) {
        while (chosen.size() < most) {
            const DrillCandidate* best = nullptr;
            for (const DrillCandidate& each : candidates) {
                const bool isTaken = std::find(chosen.begin(), chosen.end(), each.drill) != chosen.end();
                if (!isTaken && isWanted(each) && (!best || each.teaches > best->teaches))
                    best = &each;
            }
            if (!best)
                break;
            chosen.push_back(best->drill);
            unfelt += best->isFelt ? 0 : 1;
            kinds.insert(best->drill.loss);
            parts.merge(partOf(best->drill));
        }
    }
    return chosen;
}

} // namespace linchpin
