// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/time_csv.h"

#include "core/drill/box_name.h"
#include "widgets/chart/csv.h"
#include "widgets/style/text.h"

namespace linchpin
{

QByteArray yearsCsv(const Played& played)
{
    const Simulation& simulation = played.simulation;
    QStringList header{QStringLiteral("year"), QStringLiteral("system_hours_down")};
    for (const SimulatedJourney& journey : simulation.journeys)
        header << toQString(journey.id) + QStringLiteral("_hours_down");
    QByteArray csv = csvLine(header);
    for (std::size_t year = 0; year < simulation.system.hoursDown.size(); ++year) {
        QStringList fields{QString::number(year + 1), csvNumber(simulation.system.hoursDown[year])};
        for (const SimulatedJourney& journey : simulation.journeys)
            fields << csvNumber(journey.hoursDown[year]);
        csv += csvLine(fields);
    }
    return csv;
}

QByteArray outagesCsv(const Played& played, const JourneyId& journey)
{
    QByteArray csv = csvLine({QStringLiteral("start_hours"), QStringLiteral("hours"), QStringLiteral("cause_id"),
                              QStringLiteral("cause_name")});
    for (const SimulatedOutage& outage : played.of(journey).firstOutages)
        csv += csvLine({csvNumber(outage.startHours), csvNumber(outage.hours), toQString(outage.cause),
                        toQString(nameOfBox(*played.design, outage.cause))});
    return csv;
}

} // namespace linchpin
