// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestion.h"

#include "core/advice/moves.h"
#include "core/model/catalogue.h"
#include "core/model/error.h"

#include <algorithm>
#include <array>

namespace linchpin
{

namespace
{

using Proposals = std::vector<Candidate> (*)(const Design&, const Analysis&);
constexpr Proposals moves[] = {addReplica, addInstance, duplicateBalancer, secondDnsProvider, ensemble};

/// Unavailabilities that differ by less, relatively, differ by rounding.
constexpr double rounding = 1e-12;

double hoursCausedBy(const Candidate& candidate, const Design& design, const Analysis& today)
{
    double hours = 0;
    const auto add = [&](const std::string& box) {
        if (const auto at = today.downtimeCausedHours.find(box); at != today.downtimeCausedHours.end())
            hours += at->second;
    };
    for (const ElementId& target : candidate.targets) {
        add(target.text());
        if (const RedundancySet* set = design.sets.find(target.as<SetId>())) {
            for (const ComponentId& member : set->members)
                add(member.text());
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

} // namespace

std::string_view toString(Move move)
{
    static constexpr std::array<std::string_view, 5> names = {"add-replica", "add-instance", "duplicate-balancer",
                                                              "second-dns-provider", "ensemble"};
    return names[static_cast<std::size_t>(move)];
}

std::vector<Candidate> candidates(const Design& design, const Analysis& today)
{
    std::vector<std::pair<double, Candidate>> found;
    for (const Proposals& move : moves) {
        for (Candidate& candidate : move(design, today)) {
            const double hours = hoursCausedBy(candidate, design, today);
            found.emplace_back(hours, std::move(candidate));
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second.id < b.second.id;
    });
    std::vector<Candidate> sorted;
    for (auto& [hours, candidate] : found)
        sorted.push_back(std::move(candidate));
    return sorted;
}

std::optional<Suggestion> priced(const Candidate& candidate, const Design& design, const Analysis& today,
                                 std::stop_token stop)
try {
    if (!today.unavailability || today.method != Method::Exact)
        return std::nullopt;
    Edited edited = candidate.edit(design);
    AnalysisOptions options;
    options.details = false;
    const Analysis after = analyze(edited.design, options, std::move(stop));
    const double before = *today.unavailability;
    if (!after.unavailability || after.method != Method::Exact || !(before - *after.unavailability > rounding * before))
        return std::nullopt;
    Suggestion suggestion;
    suggestion.candidate = candidate;
    suggestion.touched = std::move(edited.touched);
    suggestion.unavailabilityBefore = before;
    suggestion.unavailabilityAfter = *after.unavailability;
    suggestion.downtimeSavedHours = (before - *after.unavailability) * hoursPerYear;
    suggestion.spofsRemoved = spofsOnlyIn(today, after);
    suggestion.spofsAdded = spofsOnlyIn(after, today);
    suggestion.monthlyCost = monthlyCostOf(edited.design) - monthlyCostOf(design);
    suggestion.after = std::move(edited.design);
    return suggestion;
} catch (const Error&) {
    return std::nullopt;
}

std::vector<Suggestion> suggestions(const Design& design, const Analysis& today, std::stop_token stop)
{
    std::vector<Suggestion> found;
    for (const Candidate& candidate : candidates(design, today)) {
        if (auto suggestion = priced(candidate, design, today, stop))
            found.push_back(std::move(*suggestion));
    }
    std::sort(found.begin(), found.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.downtimeSavedHours != b.downtimeSavedHours ? a.downtimeSavedHours > b.downtimeSavedHours
                                                            : a.candidate.id < b.candidate.id;
    });
    return found;
}

double monthlyCostOf(const Design& design)
{
    double cost = 0;
    for (const Component& component : design.components)
        cost += monthlyCostOf(component) * component.instances;
    return cost;
}

} // namespace linchpin
