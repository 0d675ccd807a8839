// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/practice/attempt.h"
#include "core/practice/score.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// A drawing of a report with what the engine says of it.
struct ReportDrawing
{
    std::shared_ptr<const Design> design; ///< with the scenario's journeys, everything in its place
    std::shared_ptr<const Analysis> analysis;
    double monthlyCost = 0;
};

/// All that a report of one attempt shows.
struct ReportFacts
{
    Scenario scenario;
    Attempt attempt;
    Score score;
    ReportDrawing own;
    ReportDrawing model;
    std::vector<std::string> drills; ///< a sentence for each that was revealed
    std::vector<std::string> next;   ///< what to practise
};

/// Not for the window's thread.
/// \param known  nothing: it is computed
/// \throws Cancelled
std::shared_ptr<const ReportFacts> reportFacts(const Scenario& scenario, const Attempt& attempt,
                                               const std::optional<Score>& known = {}, std::stop_token stop = {});

/// As it is shown, with the scenario's journeys.
/// \throws Cancelled
ReportDrawing reportDrawing(const Scenario& scenario, const Design& drawn, const std::stop_token& stop = {});

} // namespace linchpin
