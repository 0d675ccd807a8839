// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include "core/drill/box_name.h"
#include "core/engine/words.h"

#include <cstdio>

namespace linchpin::cli
{

namespace
{

std::string failing(const Design& design, const std::string& boxId)
{
    const auto [owner, part] = partsOfBox(boxId);
    const std::string name = design.nameOf(ElementId(owner));
    if (part == "failover")
        return "the failover of " + name + " does not take over";
    if (part == "shared")
        return "one cause takes all of " + name + " down";
    const Component* component = design.components.find(ComponentId(owner));
    return (component && component->instances > 1 ? "one instance of " : "") + name + " fails";
}

} // namespace

std::string headline(const Analysis& analysis)
{
    if (!analysis.unavailability)
        return "No components, so there is nothing to tell yet\n";
    if (analysis.nothingCanFail)
        return "— available: nothing on the journeys can fail\n";
    if (analysis.broken)
        return "0 % available: a journey that counts cannot work\n";
    const auto figures = [](double unavailability) {
        return std::pair(percentOfUnavailability(unavailability), downYearly(unavailability * hoursPerYear));
    };
    const auto [available, down] = figures(*analysis.unavailability);
    if (analysis.method == Method::Exact)
        return available + " available, down " + down + "\n";
    const auto [most, least] = figures(analysis.unavailabilityLow);
    if (analysis.method == Method::Estimate) {
        const auto [worst, longest] = figures(analysis.unavailabilityHigh);
        char sure[16];
        std::snprintf(sure, sizeof sure, "%.3g %%", 100 * analysis.confidence);
        return "About " + available + " available, down about " + down + "\nBetween " + worst + " and " + most + ", "
            + sure + " sure: sampled, since an exact answer is out of reach\n";
    }
    return "At least " + available + " available, down at most " + down + "\nAt most " + most
        + " available, down at least " + least + "; an exact answer is out of reach\n";
}

std::string downYearly(double hours)
{
    return durationOfHours(hours) + " a year";
}

std::string shareOf(double part, double whole)
{
    const double percent = 100 * part / whole;
    if (percent > 0 && percent < 0.05)
        return " <0.1 %";
    char text[16];
    std::snprintf(text, sizeof text, "%5.1f %%", percent);
    return text;
}

std::string consequence(const Design& design, const Analysis& analysis, const std::string& boxId,
                        const std::vector<JourneyId>& journeys)
{
    std::vector<std::string> names;
    for (const JourneyId& id : journeys) {
        const JourneyResult* journey = analysis.journey(id);
        names.push_back(journey ? journey->name : id.text());
    }
    const bool isAll = journeys.size() == analysis.journeys.size();
    return "If " + failing(design, boxId) + ", "
        + (isAll ? "everything stops" : listed(names) + (names.size() == 1 ? " stops" : " stop"));
}

std::string acceptedReason(const Design& design, const ElementId& element)
{
    if (const Component* component = design.components.find(element.as<ComponentId>()))
        return component->acceptedRisk.value_or("");
    const Domain* domain = design.domains.find(element.as<DomainId>());
    return domain ? domain->acceptedRisk.value_or("") : "";
}

std::string sentence(const Finding& finding)
{
    return finding.detail.empty() ? finding.text : finding.text + ": " + finding.detail;
}

} // namespace linchpin::cli
