// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/played.h"

#include "core/engine/analysis.h"
#include "widgets/document/live_options.h"

#include <algorithm>
#include <utility>

namespace linchpin
{

const SimulatedJourney& Played::of(const JourneyId& journey) const
{
    const auto at = std::find_if(simulation.journeys.begin(), simulation.journeys.end(),
                                 [&](const SimulatedJourney& each) { return each.id == journey; });
    return at == simulation.journeys.end() ? simulation.system : *at;
}

ExactDowntime Played::exactOf(const JourneyId& journey) const
{
    const auto at = ofJourneys.find(journey.text());
    return at == ofJourneys.end() ? exact : at->second;
}

Played played(std::shared_ptr<const Design> design, const SimulationOptions& options)
{
    Played made;
    made.design = std::move(design);
    made.options = options;
    made.options.progress = nullptr;
    made.options.stop = {};
    AnalysisOptions wanted = liveOptions();
    wanted.details = false;
    const Analysis analysis = analyze(*made.design, wanted, options.stop);
    if (analysis.method == Method::Exact) {
        const double hours = analysis.unavailability.value_or(0) * hoursPerYear;
        made.exact = {hours, hours, true};
        for (const JourneyResult& journey : analysis.journeys)
            made.ofJourneys[journey.id.text()] = {journey.unavailability * hoursPerYear,
                                                  journey.unavailability * hoursPerYear, true};
    } else {
        made.exact = {analysis.unavailabilityLow * hoursPerYear, analysis.unavailabilityHigh * hoursPerYear, true};
        for (const JourneyResult& journey : analysis.journeys)
            made.ofJourneys[journey.id.text()] = {0, hoursPerYear, false};
    }
    made.heldDown = failoversHeldDown(*made.design);
    made.simulation = simulated(*made.design, options);
    return made;
}

} // namespace linchpin
