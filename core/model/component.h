// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/availability.h"
#include "core/model/extras.h"
#include "core/model/geometry.h"
#include "core/model/id.h"
#include "core/model/kinds.h"

#include <optional>
#include <string>
#include <vector>

namespace linchpin
{

/// A box of the drawing: one or more equal instances of one part.
struct Component
{
    ComponentId id;
    std::string name;
    ComponentKind kind = ComponentKind::Generic;
    Availability availability;               ///< of one instance
    double mttrHours = 1;                    ///< mean time to repair one instance, above 0
    int instances = 1;                       ///< 1 to 1000
    int required = 1;                        ///< instances that must be up, 1 to instances
    std::vector<DomainId> placement;         ///< instance i is in placement[i mod size]; empty: in no domain
    double commonCause = 0;                  ///< beta factor in [0, 1); counts with two instances or more
    std::optional<double> monthlyCost;       ///< of one instance, in the design's currency; absent: the catalogue's
    std::optional<std::string> acceptedRisk; ///< why its being a single point of failure is accepted
    std::optional<Point> position;           ///< upper left corner; absent: not laid out yet
    int z = 0;
    bool locked = false;
    std::string notes;
    Extras extras;

    bool operator==(const Component&) const = default;
};

} // namespace linchpin
