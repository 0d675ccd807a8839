// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

namespace linchpin
{

/// What is to become better: the system, or one journey by itself.
struct Goal
{
    JourneyId journey; ///< empty: the system

    bool operator==(const Goal&) const = default;
};

/// The design as the goal sees it: the figures of its system are those of the goal's journey.
/// The design itself where the goal is the system or there is no such journey.
Design seenBy(const Goal& goal, const Design& design);

} // namespace linchpin
