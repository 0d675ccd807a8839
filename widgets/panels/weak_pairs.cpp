// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/weak_pairs.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace linchpin
{

std::vector<WeakPair> weakPairs(const Design& design, const Analysis& analysis)
{
    const Events events = eventsOf(design);
    std::unordered_map<std::string, const Event*> byId;
    for (const Event& event : events.events)
        byId.emplace(event.id, &event);
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> sums;
    for (const std::vector<std::string>& cutSet : analysis.cutSets) {
        if (cutSet.size() != 2)
            continue;
        const auto one = byId.find(cutSet[0]);
        const auto other = byId.find(cutSet[1]);
        if (one == byId.end() || other == byId.end())
            continue;
        sums[std::minmax(one->second->box, other->second->box)] +=
            one->second->probability * other->second->probability;
    }
    std::vector<WeakPair> pairs;
    for (const auto& [boxes, probability] : sums)
        pairs.push_back({events.boxes[boxes.first], events.boxes[boxes.second], probability});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const WeakPair& a, const WeakPair& b) { return a.probability > b.probability; });
    return pairs;
}

} // namespace linchpin
