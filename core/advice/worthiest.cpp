// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestion.h"
#include "core/advice/threads.h"
#include "core/engine/sensitivity.h"
#include "core/tree/cancelled.h"

#include <algorithm>
#include <mutex>

namespace linchpin
{

namespace
{

/// Events by id, with the probability 0.
using Perfect = std::vector<std::pair<std::string, double>>;

void perfect(Perfect& events, const Design& design, const Component& component)
{
    events.emplace_back(component.id.text(), 0);
    events.emplace_back(component.id.text() + "/shared", 0);
    for (int i = 1; component.instances > 1 && i <= component.instances; ++i)
        events.emplace_back(component.id.text() + "/" + std::to_string(i), 0);
    for (const DomainId& place : component.placement) {
        for (const DomainId& around : design.ancestry(place))
            events.emplace_back(around.text(), 0);
    }
}

/// What can no longer fail at best, if the move changes no more than how its targets stand; nothing where it
/// changes who needs what.
std::optional<Perfect> atBest(const Candidate& candidate, const Design& design)
{
    switch (candidate.move) {
    case Move::SecondRegion:
    case Move::DegradeGracefully:
    case Move::DecoupleByQueue:
    case Move::ConnectIdle:
        return std::nullopt;
    default:
        break;
    }
    Perfect events;
    for (const ElementId& target : candidate.targets) {
        if (const Component* component = design.components.find(target.as<ComponentId>()))
            perfect(events, design, *component);
        const RedundancySet* set = design.sets.find(target.as<SetId>());
        if (!set && design.components.contains(target.as<ComponentId>()))
            set = design.setOf(target.as<ComponentId>());
        if (set) {
            events.emplace_back(set->id.text() + "/failover", 0);
            events.emplace_back(set->id.text() + "/shared", 0);
            for (const ComponentId& member : set->members)
                perfect(events, design, design.components.at(member));
        }
        for (const Domain& domain : design.domains) {
            if (design.isWithin(domain.id, target.as<DomainId>()))
                events.emplace_back(domain.id.text(), 0);
        }
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    return events;
}

double worthOf(double hours, double cost)
{
    return cost > 0 ? hours / cost : hours;
}

struct Promise
{
    const Candidate* candidate;
    double worth; ///< at most
};

std::vector<Promise> promises(const std::vector<Candidate>& all, const Outset& outset)
{
    const double today = *outset.today.unavailability;
    std::vector<Promise> promises;
    for (const Candidate& candidate : all) {
        double left = 0;
        if (const auto events = atBest(candidate, outset.design); events && outset.today.sensitivity)
            left = outset.today.sensitivity->unavailabilityWith(*events);
        // A little more, for what rounding takes from a difference.
        const double hours = (today - left + 1e-9 * today) * hoursPerYear;
        promises.push_back({&candidate, worthOf(hours, candidate.leastCost)});
    }
    std::stable_sort(promises.begin(), promises.end(),
                     [](const Promise& a, const Promise& b) { return a.worth > b.worth; });
    return promises;
}

} // namespace

std::optional<Suggestion> worthiest(const Outset& outset, const std::function<bool(Move, double)>& isWanted,
                                    std::stop_token stop)
{
    const auto all = candidates(outset);
    if (!outset.today.unavailability || outset.today.method != Method::Exact)
        return std::nullopt;
    const auto inOrder = promises(all, outset);
    std::mutex mutex;
    std::optional<Suggestion> best;
    onThreads(inOrder.size(), [&](std::size_t i) {
        checkStop(stop);
        const Promise& promise = inOrder[i];
        {
            const std::lock_guard lock(mutex);
            if ((best && promise.worth < best->worth())
                || !isWanted(promise.candidate->move, promise.candidate->leastCost))
                return;
        }
        auto suggestion = priced(*promise.candidate, outset, stop);
        if (!suggestion)
            return;
        const std::lock_guard lock(mutex);
        if (isWanted(promise.candidate->move, suggestion->monthlyCost)
            && (!best || suggestion->worth() > best->worth()
                || (suggestion->worth() == best->worth() && suggestion->candidate.id < best->candidate.id)))
            best = std::move(suggestion);
    });
    return best;
}

} // namespace linchpin
