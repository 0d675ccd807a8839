// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestion.h"

#include "core/advice/moves.h"
#include "core/advice/survey.h"
#include "core/advice/threads.h"
#include "core/engine/sensitivity.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"
#include "core/tree/cancelled.h"

#include <algorithm>
#include <mutex>
#include <unordered_set>

namespace linchpin
{

namespace
{

/// A gain that is a smaller part of the unavailability is none: engines may differ by as much.
constexpr double leastGain = 1e-9;

double hoursCausedBy(const Candidate& candidate, const Survey& survey)
{
    double hours = 0;
    for (const ElementId& target : candidate.targets) {
        hours += survey.hoursCausedBy(target.text());
        if (const RedundancySet* set = survey.design().sets.find(target.as<SetId>())) {
            hours += survey.hoursCausedBy(set->id.text() + "/failover");
            for (const ComponentId& member : set->members)
                hours += survey.hoursCausedBy(member.text());
        }
    }
    return hours;
}

/// Boxes that are single points of failure in the one and not in the other.
std::vector<std::string> spofsOnlyIn(const Analysis& one, const Analysis& other)
{
    std::vector<std::string> ids;
    for (const Spof& spof : one.spofs) {
        if (!other.spof(spof.id))
            ids.push_back(spof.id);
    }
    return ids;
}

/// Prices what the engine must be asked for, on as many threads as there are.
class Pricing
{
public:
    Pricing(const Outset& outset, std::stop_token stop, const std::function<void(const Suggestion&)>& found)
        : m_outset(outset)
        , m_stop(std::move(stop))
        , m_told(found)
    { }

    std::vector<Suggestion> run(const std::vector<Candidate>& all)
    {
        std::vector<const Candidate*> others;
        for (const Candidate& candidate : all) {
            if (candidate.local && m_outset.today.sensitivity)
                price(candidate);
            else
                others.push_back(&candidate);
        }
        // What changes most is the hardest to solve: nothing else waits for it.
        std::stable_partition(others.begin(), others.end(),
                              [](const Candidate* one) { return one->move != Move::SecondRegion; });
        onThreads(others.size(), [&](std::size_t i) { price(*others[i]); });
        std::sort(m_found.begin(), m_found.end(), comesBefore);
        return std::move(m_found);
    }

private:
    void price(const Candidate& candidate)
    {
        checkStop(m_stop);
        if (auto suggestion = priced(candidate, m_outset, m_stop)) {
            const std::lock_guard lock(m_mutex);
            if (m_told)
                m_told(*suggestion);
            m_found.push_back(std::move(*suggestion));
        }
    }

    const Outset& m_outset;
    std::stop_token m_stop;
    const std::function<void(const Suggestion&)>& m_told;
    std::mutex m_mutex;
    std::vector<Suggestion> m_found; ///< guarded by m_mutex
};

/// Exact or nothing, and that soon: an edit that takes a diagram out of reach is not worth waiting for.
AnalysisOptions pricingOptions(const Analysis& today)
{
    constexpr std::size_t always = 40'000;
    constexpr std::size_t growth = 20;
    AnalysisOptions options;
    options.maxNodes = std::min(std::max(always, growth * today.diagramNodes), options.maxNodes);
    options.keptNodes = 0;
    options.maxSampling = 0;
    options.details = false;
    options.journeys = false;
    options.isAlone = false;
    return options;
}

/// \return whether the edited design has an exact answer
bool answerByAnalysis(Suggestion& suggestion, const Outset& outset, std::stop_token stop)
{
    const Design after = suggestion.candidate.edit(outset.design).design;
    const Analysis then = analyze(seenBy(outset.goal, after), pricingOptions(outset.today), std::move(stop));
    if (!then.unavailability || then.method != Method::Exact)
        return false;
    suggestion.unavailabilityAfter = *then.unavailability;
    suggestion.spofsRemoved = spofsOnlyIn(outset.today, then);
    suggestion.spofsAdded = spofsOnlyIn(then, outset.today);
    suggestion.monthlyCost = monthlyCostOf(after) - monthlyCostOf(outset.design);
    return true;
}

void answerByEffect(Suggestion& suggestion, const Analysis& today)
{
    const LocalEffect& effect = *suggestion.candidate.local;
    suggestion.unavailabilityAfter = today.sensitivity->unavailabilityWith(effect.probabilities);
    for (const std::string& box : effect.spofsRemoved) {
        if (today.spof(box))
            suggestion.spofsRemoved.push_back(box);
    }
    suggestion.monthlyCost = effect.monthlyCost;
}

double rankOf(const Suggestion& suggestion, const Analysis& today)
{
    const double saved = suggestion.downtimeSavedHours;
    if (suggestion.candidate.move != Move::SecondRegion)
        return saved;
    const auto at = today.downtimeCausedHours.find(suggestion.candidate.targets.front().text());
    const double own = at == today.downtimeCausedHours.end() ? 0 : at->second;
    return own >= saved / 2 ? saved : own;
}

} // namespace

double Suggestion::worth() const
{
    return monthlyCost > 0 ? downtimeSavedHours / monthlyCost : downtimeSavedHours;
}

bool comesBefore(const Suggestion& a, const Suggestion& b)
{
    if (a.rankHours != b.rankHours)
        return a.rankHours > b.rankHours;
    return a.monthlyCost != b.monthlyCost ? a.monthlyCost < b.monthlyCost : a.candidate.id < b.candidate.id;
}

Outset outsetOf(const Design& design, const Goal& goal, AnalysisOptions options, std::stop_token stop)
{
    options.sensitivity = true;
    Analysis today = analyze(seenBy(goal, design), options, std::move(stop));
    return {design, goal, std::move(today)};
}

std::vector<Candidate> candidates(const Outset& outset)
{
    const Survey survey(outset.design, outset.today);
    std::vector<std::pair<double, Candidate>> found;
    std::unordered_set<std::string> ids;
    for (Candidate& candidate : proposals(survey)) {
        if (!ids.insert(candidate.id).second)
            continue;
        const double hours = hoursCausedBy(candidate, survey);
        found.emplace_back(hours, std::move(candidate));
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.id < b.second.id;
    });
    std::vector<Candidate> sorted;
    sorted.reserve(found.size());
    for (auto& [hours, candidate] : found)
        sorted.push_back(std::move(candidate));
    return sorted;
}

std::optional<Suggestion> priced(const Candidate& candidate, const Outset& outset, std::stop_token stop)
try {
    const Analysis& today = outset.today;
    if (!today.unavailability || today.method != Method::Exact)
        return std::nullopt;
    Suggestion suggestion;
    suggestion.candidate = candidate;
    suggestion.unavailabilityBefore = *today.unavailability;
    if (candidate.local && today.sensitivity)
        answerByEffect(suggestion, today);
    else if (!answerByAnalysis(suggestion, outset, std::move(stop)))
        return std::nullopt;
    const double gain = suggestion.unavailabilityBefore - suggestion.unavailabilityAfter;
    if (!(gain > leastGain * suggestion.unavailabilityBefore))
        return std::nullopt;
    suggestion.downtimeSavedHours = gain * hoursPerYear;
    suggestion.rankHours = rankOf(suggestion, today);
    return suggestion;
} catch (const Error&) {
    return std::nullopt;
}

std::vector<Suggestion> suggestions(const Outset& outset, std::stop_token stop,
                                    const std::function<void(const Suggestion&)>& found)
{
    return Pricing(outset, std::move(stop), found).run(candidates(outset));
}

double monthlyCostOf(const Design& design)
{
    double cost = 0;
    for (const Component& component : design.components)
        cost += monthlyCostOf(component) * component.instances;
    return cost;
}

} // namespace linchpin
