// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/extras.h"
#include "core/model/geometry.h"
#include "core/model/id.h"
#include "core/model/kinds.h"

#include <string>
#include <vector>

namespace linchpin
{

/// An arrow from the component that needs to the component that is needed.
struct Connection
{
    ConnectionId id;
    ComponentId from;
    ComponentId to;
    ConnectionKind kind = ConnectionKind::Request;
    bool optional = false;           ///< degrades gracefully without it
    std::vector<JourneyId> journeys; ///< only these use it; empty: all
    std::string label;
    std::vector<Point> waypoints; ///< bends set by hand
    Extras extras;

    bool operator==(const Connection&) const = default;
};

} // namespace linchpin
