// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/standing.h"

#include "core/engine/words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

double downtimeOf(const Analysis& analysis, const std::string& box)
{
    const auto found = analysis.downtimeCausedHours.find(box);
    return found == analysis.downtimeCausedHours.end() ? 0 : found->second;
}

QString aYear(double hours)
{
    return Words::tr("%1 a year").arg(toQString(durationOfHours(hours)));
}

/// Journeys that the box stops alone, where it does not stop the system.
QStringList stoppedBy(const Analysis& analysis, const std::string& box)
{
    QStringList names;
    for (const JourneyResult& journey : analysis.journeys) {
        if (std::find(journey.spofs.begin(), journey.spofs.end(), box) != journey.spofs.end())
            names.append(isolated(toQString(journey.name)));
    }
    return names;
}

Standing standingOfBox(const Analysis& analysis, const std::string& box)
{
    if (const Spof* spof = analysis.spof(box)) {
        const QString cost = aYear(spof->downtimeCausedHours);
        return spof->accepted
            ? Standing{Words::tr("accepted risk · %1").arg(cost), false}
            : Standing{Words::tr("single point of failure · %1").arg(cost), true, Words::tr("SPOF · %1").arg(cost)};
    }
    if (const QStringList stopped = stoppedBy(analysis, box); !stopped.isEmpty())
        return {Words::tr("single point of failure of %1").arg(stopped.join(QStringLiteral(", "))), true};
    if (const double hours = downtimeOf(analysis, box); hours > 0)
        return {Words::tr("causes %1 of downtime a year").arg(toQString(durationOfHours(hours))), false};
    return {};
}

Standing standingOfComponent(const Answer& answer, const Component& component)
{
    Standing standing = standingOfBox(*answer.analysis, component.id.text());
    if (!standing.text.isEmpty())
        return standing;
    const std::size_t row = answer.design->components.rowOf(component.id);
    const Reach reach = row < answer.analysis->reach.size() ? answer.analysis->reach[row] : Reach::OnJourney;
    if (reach == Reach::Off)
        return {Words::tr("off every journey"), false};
    if (reach == Reach::OffRequestPath)
        return {Words::tr("off the request path"), false};
    if (!(component.availability.unavailability() > 0))
        return {component.kind == ComponentKind::Client ? Words::tr("the observer") : Words::tr("cannot fail"), false};
    return {Words::tr("causes no downtime"), false};
}

Standing standingOfSet(const Analysis& analysis, const RedundancySet& set)
{
    for (const char* part : {"/shared", "/failover"}) {
        if (const Spof* spof = analysis.spof(set.id.text() + part)) {
            const QString cost = aYear(spof->downtimeCausedHours);
            return {part[1] == 's' ? Words::tr("a shared cause stops everything · %1").arg(cost)
                                   : Words::tr("everything needs its failover · %1").arg(cost),
                    true};
        }
    }
    const double shared = downtimeOf(analysis, set.id.text() + "/shared");
    const double failover = downtimeOf(analysis, set.id.text() + "/failover");
    if (shared > 0 && failover > 0)
        return {Words::tr("failover and shared cause cost %1").arg(aYear(shared + failover)), false};
    if (failover > 0)
        return {Words::tr("failing over costs %1").arg(aYear(failover)), false};
    if (shared > 0)
        return {Words::tr("a shared cause costs %1").arg(aYear(shared)), false};
    return {summaryOf(set), false};
}

} // namespace

Standing standingOf(const Answer& answer, const ElementId& id)
{
    if (!answer.design || !answer.analysis)
        return {};
    if (const Component* component = answer.design->components.find(id.as<ComponentId>()))
        return standingOfComponent(answer, *component);
    if (const Domain* domain = answer.design->domains.find(id.as<DomainId>())) {
        const Standing standing = standingOfBox(*answer.analysis, id.text());
        const bool cannotFail = !(domain->availability.unavailability() > 0);
        const QString otherwise = cannotFail ? Words::tr("cannot fail") : Words::tr("causes no downtime");
        return standing.text.isEmpty() ? Standing{otherwise, false} : standing;
    }
    if (const RedundancySet* set = answer.design->sets.find(id.as<SetId>()))
        return standingOfSet(*answer.analysis, *set);
    return {};
}

QString summaryOf(const RedundancySet& set)
{
    const auto members = static_cast<int>(set.members.size());
    switch (set.mode) {
    case SetMode::ActiveActive:
        return Words::tr("any %1 of %2").arg(set.required).arg(members);
    case SetMode::Quorum:
        return Words::tr("%1 of %2 quorum").arg(members / 2 + 1).arg(members);
    case SetMode::PrimaryReplica:
        break;
    }
    const QString replicas =
        members == 2 ? Words::tr("primary + 1 replica") : Words::tr("primary + %1 replicas").arg(members - 1);
    return set.failover ? Words::tr("%1, automatic failover").arg(replicas) : replicas;
}

QString spreadOf(const Design& design, const Component& component)
{
    const std::size_t places = component.placement.size();
    if (places < 2)
        return {};
    if (component.instances == 1)
        return Words::tr("its one instance is in %1")
            .arg(isolated(toQString(design.nameOf(component.placement.front().as<ElementId>()))));
    std::vector<std::pair<DomainId, int>> counts;
    for (std::size_t i = 0; i < static_cast<std::size_t>(component.instances); ++i) {
        const DomainId& place = component.placement[i % places];
        const auto at = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.first == place; });
        if (at == counts.end())
            counts.emplace_back(place, 1);
        else
            ++at->second;
    }
    QStringList parts;
    for (const auto& [place, count] : counts)
        parts.append(Words::tr("%1 in %2").arg(count).arg(isolated(toQString(design.nameOf(place.as<ElementId>())))));
    return parts.join(QStringLiteral(", "));
}

} // namespace linchpin
