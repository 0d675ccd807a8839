// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/consequence.h"

#include "core/engine/words.h"
#include "core/model/phrase.h"

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
    return filled(phrase("Consequence", "%1 of downtime a year"), {durationOfHours(hours)});
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
        return phrase("Consequence", "everything stops");
    return names.size() == 1 ? filled(phrase("Consequence", "%1 stops"), names)
                             : filled(phrase("Consequence", "%1 stop"), {listed(names)});
}

std::optional<std::string> stoppedBy(const Analysis& today, const Component& component)
{
    const Spof* spof = today.spof(component.id.text());
    if (!spof)
        return std::nullopt;
    const std::vector<std::string> values = {component.name, whatStops(today, *spof)};
    return component.instances > 1 ? filled(phrase("Consequence", "If an instance of %1 fails, %2"), values)
                                   : filled(phrase("Consequence", "If %1 fails, %2"), values);
}

std::string consequenceOf(const Survey& survey, const Component& component)
{
    const Analysis& today = survey.today();
    if (const auto stopped = stoppedBy(today, component))
        return *stopped;
    if (const double hours = survey.hoursCausedBy(component.id.text()); hours > 0)
        return filled(phrase("Consequence", "%1 accounts for %2"), {component.name, yearly(hours)});
    const Domain* domain = worstDomainAround(survey, component);
    if (!domain)
        return filled(phrase("Consequence", "Nothing stands in for %1 when it fails"), {component.name});
    if (const Spof* spof = today.spof(domain->id.text()))
        return filled(phrase("Consequence", "If %1 fails, %2 fails with it and %3"),
                      {domain->name, component.name, whatStops(today, *spof)});
    return filled(phrase("Consequence", "%1 relies on %2, which accounts for %3"),
                  {component.name, domain->name, yearly(survey.hoursCausedBy(domain->id.text()))});
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
        return filled(phrase("Consequence", "%1 still accounts for %2"), {set.name, yearly(hours)});
    return consequenceOf(survey, survey.design().components.at(set.members.front()));
}

} // namespace linchpin
