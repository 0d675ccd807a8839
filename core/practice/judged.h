// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/practice/found_parts.h"
#include "core/practice/scenario.h"

#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// A drawing as the scenario asks for it, with what a score looks at.
struct Judged
{
    Design design; ///< with the scenario's journeys
    std::vector<JourneyId> missing;
    Analysis analysis;
    std::vector<FoundPart> parts;
    double monthlyCost = 0;
    bool isBlank = true; ///< nothing but clients

    /// Boxes that alone stop a journey.
    std::set<std::string> spofs() const;
    /// Those of them that are components and domains: what can be marked as one.
    std::set<std::string> drawnSpofs() const;
    /// Those that the candidate does not accept with a reason.
    std::set<std::string> openSpofs() const;
};

/// Boxes that alone stop a journey, without what is accepted with a reason.
/// \param analysis of the design
std::set<std::string> openSpofs(const Design& design, const Analysis& analysis);

/// \throws Cancelled
Judged judged(const Scenario& scenario, const Design& drawn, const std::stop_token& stop = {});

/// What gains nothing.
struct Waste
{
    std::string id;             ///< of the component
    int copies = 1;             ///< instances that are too many; all of it where it is a copy or off every journey
    double monthlyCost = 0;     ///< of these
    bool isOffJourneys = false; ///< it is no copy: no journey gets to it
};

/// Copies and spare instances without which no journey would be down a minute a year more, not even if it waited for
/// what it can do without; and boxes that no journey gets to and that do nothing for those that it gets to. Each is
/// looked for in what the ones before it leave. \throws Cancelled
std::vector<Waste> wasteIn(const Judged& judged, const std::stop_token& stop = {});

} // namespace linchpin
