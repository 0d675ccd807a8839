// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/combinations.h"

#include <algorithm>
#include <unordered_map>

namespace linchpin::cli
{

std::vector<Combination> combinations(const Design& design, const Analysis& analysis)
{
    std::unordered_map<std::string, double> probabilities;
    for (const Event& event : eventsOf(design).events)
        probabilities[event.id] = event.probability;
    std::vector<Combination> found;
    for (const auto& set : analysis.cutSets) {
        if (set.size() < 2)
            continue;
        double probability = 1;
        for (const std::string& event : set)
            probability *= probabilities[event];
        found.push_back({probability, &set});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Combination& a, const Combination& b) { return a.probability > b.probability; });
    return found;
}

std::map<std::string, std::vector<JourneyId>> spofsOfOthers(const Analysis& analysis)
{
    std::map<std::string, std::vector<JourneyId>> stopped;
    for (const JourneyResult& journey : analysis.journeys) {
        for (const std::string& box : journey.spofs) {
            if (!analysis.spof(box))
                stopped[box].push_back(journey.id);
        }
    }
    return stopped;
}

} // namespace linchpin::cli
