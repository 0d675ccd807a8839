// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/availability.h"
#include "core/model/extras.h"
#include "core/model/geometry.h"
#include "core/model/id.h"
#include "core/model/kinds.h"

#include <optional>
#include <string>

namespace linchpin
{

/// A failure domain: when it is down, all that is placed in it is down. Domains nest.
struct Domain
{
    DomainId id;
    std::string name;
    DomainKind kind = DomainKind::Custom;
    DomainId parent; ///< empty: outermost
    Availability availability;
    double mttrHours = 1; ///< above 0
    std::optional<std::string> acceptedRisk;
    std::optional<Rect> bounds; ///< absent: not laid out yet
    Extras extras;

    bool operator==(const Domain&) const = default;
};

} // namespace linchpin
