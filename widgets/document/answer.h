// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"
#include "core/advice/suggestion.h"
#include "core/engine/analysis.h"
#include "core/model/design.h"
#include "widgets/document/advice_options.h"

#include <memory>
#include <vector>

namespace linchpin
{

/// What the analyst knows about one design so far. The analysis comes first, then the suggestions stream in,
/// then the steps of the plan.
struct Answer
{
    std::shared_ptr<const Design> design; ///< the one that was analyzed
    std::shared_ptr<const Analysis> analysis;
    AdviceOptions advice;                                       ///< what all below is about
    std::shared_ptr<const Outset> outset;                       ///< as the goal sees the design; null: not known yet
    std::vector<std::shared_ptr<const Suggestion>> suggestions; ///< in order
    bool complete = false;                                      ///< all suggestions are there
    std::shared_ptr<const Plan> plan;                           ///< its steps so far; null: none yet
    bool isPlanComplete = false;
    std::shared_ptr<const Plan> chosen; ///< the plan without the steps unticked; null: not known, or none is
};

} // namespace linchpin
