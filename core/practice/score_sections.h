// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/judged.h"
#include "core/practice/score.h"

#include <stop_token>

namespace linchpin
{

/// One section each; `of` is the most that it can give. The drawing is one that is not blank.
/// @{
ScoreSection clarifySection(const Scenario& scenario, const Attempt& attempt, double of);
ScoreSection estimateSection(const Scenario& scenario, const Attempt& attempt, double of);
ScoreSection partsSection(const Scenario& scenario, const Judged& judged, double of);
ScoreSection availabilitySection(const Scenario& scenario, const Judged& judged, double of,
                                 const std::stop_token& stop);
ScoreSection spofSection(const Scenario& scenario, const Judged& judged, double of, const std::stop_token& stop);
ScoreSection predictionSection(const Scenario& scenario, const Attempt& attempt, double of,
                               const std::stop_token& stop);
ScoreSection drillSection(const Scenario& scenario, const Attempt& attempt, double of);
ScoreSection costSection(const Scenario& scenario, const Judged& judged, double of, const std::stop_token& stop);
ScoreSection timeSection(const Scenario& scenario, const Attempt& attempt, double of);
/// @}

/// Of what is needed, 0 to 1, by the weights of the parts.
double drawnShare(const Scenario& scenario, const Judged& judged);

/// What is not drawn neither fails nor costs: takes points from a section that would gain by the lack of parts.
void countAsDrawn(ScoreSection& section, double share);

} // namespace linchpin
