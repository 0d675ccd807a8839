// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"

#include "core/engine/words.h"

namespace linchpin
{

namespace
{

std::string whatStops(const Analysis& today, const Spof& spof)
{
    std::vector<std::string> names;
    for (const JourneyId& id : spof.journeys) {
        if (const JourneyResult* journey = today.journey(id))
            names.push_back(journey->name);
    }
    if (names.empty() || names.size() == today.journeys.size())
        return "everything stops";
    return listed(names) + (names.size() == 1 ? " stops" : " stop");
}

double hoursCausedBy(const Analysis& today, const std::string& box)
{
    const auto at = today.downtimeCausedHours.find(box);
    return at == today.downtimeCausedHours.end() ? 0 : at->second;
}

const Domain* worstDomainAround(const Design& design, const Analysis& today, const Component& component)
{
    const Domain* worst = nullptr;
    for (const DomainId& place : component.placement) {
        for (const DomainId& id : design.ancestry(place)) {
            const double hours = hoursCausedBy(today, id.text());
            if (hours > (worst ? hoursCausedBy(today, worst->id.text()) : 0))
                worst = &design.domains.at(id);
        }
    }
    return worst;
}

std::string yearly(double hours)
{
    return durationOfHours(hours) + " of downtime a year";
}

} // namespace

std::optional<std::string> stoppedBy(const Analysis& today, const Component& component)
{
    const Spof* spof = today.spof(component.id.text());
    if (!spof)
        return std::nullopt;
    return (component.instances > 1 ? "If an instance of " : "If ") + component.name + " fails, "
        + whatStops(today, *spof);
}

std::string consequenceOf(const Design& design, const Analysis& today, const Component& component)
{
    if (const auto stopped = stoppedBy(today, component))
        return *stopped;
    if (const double hours = hoursCausedBy(today, component.id.text()); hours > 0)
        return component.name + " accounts for " + yearly(hours);
    const Domain* domain = worstDomainAround(design, today, component);
    if (!domain)
        return "Nothing stands in for " + component.name + " when it fails";
    if (const Spof* spof = today.spof(domain->id.text()))
        return "If " + domain->name + " fails, " + component.name + " fails with it and " + whatStops(today, *spof);
    return component.name + " relies on " + domain->name + ", which accounts for "
        + yearly(hoursCausedBy(today, domain->id.text()));
}

} // namespace linchpin
