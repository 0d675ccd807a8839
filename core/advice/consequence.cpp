// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"

#include "core/engine/words.h"

#include <algorithm>

namespace linchpin
{

namespace
{

const Domain* worstDomainAround(const Survey& survey, const Component& component)
{
    const Design& design = survey.design();
    const Domain* worst = nullptr;
    for (const DomainId& place : component.placement) {
        for (const DomainId& id : design.ancestry(place)) {
            const double hours = survey.hoursCausedBy(id.text());
            if (hours > (worst ? survey.hoursCausedBy(worst->id.text()) : 0))
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

std::optional<std::string> stoppedBy(const Analysis& today, const Component& component)
{
    const Spof* spof = today.spof(component.id.text());
    if (!spof)
        return std::nullopt;
    return (component.instances > 1 ? "If an instance of " : "If ") + component.name + " fails, "
        + whatStops(today, *spof);
}

std::string consequenceOf(const Survey& survey, const Component& component)
{
    const Analysis& today = survey.today();
    if (const auto stopped = stoppedBy(today, component))
        return *stopped;
    if (const double hours = survey.hoursCausedBy(component.id.text()); hours > 0)
        return component.name + " accounts for " + yearly(hours);
    const Domain* domain = worstDomainAround(survey, component);
    if (!domain)
        return "Nothing stands in for " + component.name + " when it fails";
    if (const Spof* spof = today.spof(domain->id.text()))
        return "If " + domain->name + " fails, " + component.name + " fails with it and " + whatStops(today, *spof);
    return component.name + " relies on " + domain->name + ", which accounts for "
        + yearly(survey.hoursCausedBy(domain->id.text()));
}

std::string consequenceOf(const Survey& survey, const RedundancySet& set)
{
    double hours = survey.hoursCausedBy(set.id.text() + "/failover");
    for (const ComponentId& member : set.members) {
        if (const auto stopped = stoppedBy(survey.today(), survey.design().components.at(member)))
            return *stopped;
        hours = std::max(hours, survey.hoursCausedBy(member.text()));
    }
    if (hours > 0)
        return set.name + " still accounts for " + yearly(hours);
    return consequenceOf(survey, survey.design().components.at(set.members.front()));
}

} // namespace linchpin
