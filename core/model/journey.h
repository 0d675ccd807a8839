// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/extras.h"
#include "core/model/id.h"
#include "core/model/kinds.h"

#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// What a user does; works when every entry does.
struct Journey
{
    JourneyId id;
    std::string name;
    std::vector<ElementId> entries; ///< components or sets, at least one
    Access access = Access::Both;
    bool critical = true;
    std::optional<double> target; ///< availability in (0, 1]
    Extras extras;

    bool operator==(const Journey&) const = default;
};

} // namespace linchpin
