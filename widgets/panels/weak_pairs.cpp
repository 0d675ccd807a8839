// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/weak_pairs.h"

#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FindingRows)
};

QString nameOf(const Box& box, const Design& design)
{
    return isolated(toQString(design.nameOf(box.element)));
}

QString partName(const Box& box, const Design& design)
{
    const QString name = nameOf(box, design);
    if (box.type == BoxType::SharedCause)
        return Words::tr("a bad deploy of %1").arg(name);
    const Component* component = design.components.find(box.element.as<ComponentId>());
    return component && component->instances > 1 ? Words::tr("an instance of %1").arg(name) : name;
}

QString withFailover(const Box& part, const Box& failover, const Design& design)
{
    const RedundancySet* set = design.sets.find(failover.element.as<SetId>());
    const bool isOwn = set && !set->members.empty() && set->members.front().text() == part.element.text();
    return isOwn
        ? Words::tr("%1 together with its failover").arg(nameOf(part, design))
        : Words::tr("%1 together with the failover of %2").arg(partName(part, design), nameOf(failover, design));
}

} // namespace

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
    pairs.reserve(sums.size());
    for (const auto& [boxes, probability] : sums)
        pairs.push_back({events.boxes[boxes.first], events.boxes[boxes.second], probability});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const WeakPair& a, const WeakPair& b) { return a.probability > b.probability; });
    return pairs;
}

QString inWords(const WeakPair& pair, const Design& design)
{
    if (pair.isOfOneBox())
        return Words::tr("two instances of %1 together").arg(nameOf(pair.first, design));
    if (pair.first.type == BoxType::Failover)
        return withFailover(pair.second, pair.first, design);
    if (pair.second.type == BoxType::Failover)
        return withFailover(pair.first, pair.second, design);
    return Words::tr("%1 together with %2").arg(partName(pair.first, design), partName(pair.second, design));
}

} // namespace linchpin
