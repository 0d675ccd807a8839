// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/suggestion.h"
#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <memory>
#include <vector>

namespace linchpin
{

/// What the analyst knows about one design so far. The analysis comes first, the suggestions stream in.
struct Answer
{
    std::shared_ptr<const Design> design; ///< the one that was analyzed
    std::shared_ptr<const Analysis> analysis;
    std::vector<std::shared_ptr<const Suggestion>> suggestions; ///< by downtime saved
    bool complete = false;                                      ///< all suggestions are there
};

} // namespace linchpin
