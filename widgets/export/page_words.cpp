// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/page_words.h"

#include "core/engine/words.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace linchpin
{

namespace
{

constexpr int headlineDigits = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportPage)
};

QString yearly(double hours)
{
    return Words::tr("%1 a year").arg(toQString(durationOfHours(hours)));
}

QString whatFails(const Design& design, const ElementId& element, BoxType type)
{
    const QString name = isolated(toQString(design.nameOf(element)));
    const Component* component = design.components.find(element.as<ComponentId>());
    if (type == BoxType::SharedCause)
        return Words::tr("If one bad deploy takes all of %1 down").arg(name);
    if (type == BoxType::Failover)
        return Words::tr("If the failover of %1 fails").arg(name);
    if (component && component->instances > 1)
        return Words::tr("If an instance of %1 fails").arg(name);
    return Words::tr("If %1 fails").arg(name);
}

QString whatStops(const Analysis& analysis, const std::vector<JourneyId>& journeys)
{
    if (journeys.empty() || journeys.size() == analysis.journeys.size())
        return Words::tr("everything stops");
    std::vector<std::string> names;
    for (const JourneyId& id : journeys) {
        if (const JourneyResult* journey = analysis.journey(id))
            names.push_back(journey->name);
    }
    return (names.size() == 1 ? Words::tr("%1 stops") : Words::tr("%1 stop")).arg(toQString(listed(names, 3)));
}

QString consequence(const QString& fails, const QString& stops)
{
    return Words::tr("%1, %2", "If App fails, everything stops").arg(fails, stops);
}

QString reasonOf(const Design& design, const ElementId& element)
{
    const Component* component = design.components.find(element.as<ComponentId>());
    const Domain* domain = design.domains.find(element.as<DomainId>());
    const auto reason = component ? component->acceptedRisk : domain ? domain->acceptedRisk : std::nullopt;
    return reason && !reason->empty() ? Words::tr("accepted: %1").arg(isolated(toQString(*reason))) : Words::tr("accepted");
}

SpofWords wordsOf(const Design& design, const Analysis& analysis, const Spof& spof)
{
    SpofWords words;
    words.weight = spof.accepted ? SpofWeight::Accepted : SpofWeight::Spof;
    words.consequence = consequence(whatFails(design, spof.element, spof.type), whatStops(analysis, spof.journeys));
    QStringList details;
    if (spof.downtimeCausedHours > 0)
        details += yearly(spof.downtimeCausedHours);
    if (spof.accepted)
        details += reasonOf(design, spof.element);
    words.detail = details.join(QStringLiteral(" · "));
    return words;
}

void addMinor(std::vector<SpofWords>& all, const Design& design, const Analysis& analysis)
{
    std::map<std::string, std::vector<JourneyId>> stops;
    for (const JourneyResult& journey : analysis.journeys) {
        for (const std::string& box : journey.spofs) {
            if (!journey.critical && !analysis.spof(box))
                stops[box].push_back(journey.id);
        }
    }
    if (stops.empty())
        return;
    for (const Box& box : eventsOf(design).boxes) {
        if (const auto at = stops.find(box.id); at != stops.end()) {
            all.push_back({SpofWeight::Minor,
                           consequence(whatFails(design, box.element, box.type), whatStops(analysis, at->second)),
                           Words::tr("not critical")});
        }
    }
}

JourneyWords wordsOf(const JourneyResult& journey)
{
    JourneyWords words;
    words.name = toQString(journey.name);
    words.isMissed = journey.broken || !journey.met;
    QStringList details;
    if (journey.broken) {
        words.figure = Words::tr("broken");
        details += Words::tr("cannot work, even with everything up");
    } else if (journey.target) {
        const auto [figure, target] = percentsApart(journey.unavailability, 1 - *journey.target);
        words.figure = toQString(figure);
        details +=
            (journey.met ? Words::tr("target %1 · met") : Words::tr("target %1 · missed")).arg(toQString(target));
    } else {
        words.figure = toQString(percentOfUnavailability(journey.unavailability));
        details += Words::tr("no target");
    }
    if (journey.nothingCanFail)
        words.figure = QStringLiteral("—");
    if (!journey.critical)
        details += Words::tr("not critical");
    words.target = details.join(QStringLiteral(" · "));
    return words;
}

} // namespace

HeadlineWords headlineWords(const Analysis& analysis)
{
    HeadlineWords words;
    if (!analysis.unavailability)
        return words;
    if (analysis.broken) {
        words.figure = Words::tr("Broken");
        words.downtime = Words::tr("even with everything up");
        words.isAlarm = true;
        return words;
    }
    if (analysis.nothingCanFail) {
        words.figure = QStringLiteral("—");
        words.downtime = Words::tr("nothing here can fail");
        return words;
    }
    const bool isBound = analysis.method == Method::Interval;
    const double u = *analysis.unavailability;
    words.figure = toQString(percentOfUnavailability(u, headlineDigits));
    words.downtime = Words::tr("%1 of downtime a year").arg(toQString(durationOfHours(u * hoursPerYear)));
    if (analysis.method == Method::Estimate) {
        words.figure = QStringLiteral("≈ ") + words.figure;
        words.downtime = QStringLiteral("≈ ") + words.downtime;
    }
    if (isBound) {
        words.figure = QStringLiteral("≥ ") + words.figure;
        words.downtime = QStringLiteral("≤ ") + words.downtime;
    }
    const auto open =
        std::count_if(analysis.spofs.begin(), analysis.spofs.end(), [](const Spof& spof) { return !spof.accepted; });
    const auto accepted = static_cast<qlonglong>(analysis.spofs.size()) - open;
    words.isAlarm = open > 0;
    if (open > 0)
        words.pill = open == 1 ? Words::tr("1 SPOF") : Words::tr("%1 SPOFs").arg(open);
    else
        words.pill = accepted > 0 ? Words::tr("%1 accepted").arg(accepted) : Words::tr("No SPOF");
    return words;
}

std::vector<SpofWords> spofWords(const Design& design, const Analysis& analysis)
{
    std::vector<SpofWords> all;
    for (const Spof& spof : analysis.spofs) {
        if (!spof.accepted)
            all.push_back(wordsOf(design, analysis, spof));
    }
    addMinor(all, design, analysis);
    for (const Spof& spof : analysis.spofs) {
        if (spof.accepted)
            all.push_back(wordsOf(design, analysis, spof));
    }
    return all;
}

std::vector<JourneyWords> journeyWords(const Design& design, const Analysis& analysis)
{
    std::vector<JourneyWords> all;
    if (design.journeys.empty())
        return all;
    for (const JourneyResult& journey : analysis.journeys) {
        if (design.journey(journey.id))
            all.push_back(wordsOf(journey));
    }
    return all;
}

} // namespace linchpin
