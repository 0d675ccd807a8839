// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <string>
#include <utility>
#include <vector>

namespace linchpin::cli
{

/// "99.974 % available, down 2 h 16 min a year", or what there is to say in its place; whole lines.
std::string headline(const Analysis& analysis);

/// "2 h 16 min a year"
std::string downYearly(double hours);

/// " 65.2 %" or " <0.1 %", aligned at the right.
std::string shareOf(double part, double whole);

/// "If Orders DB fails, everything stops", or "…, Order and Pay stop".
std::string consequence(const Design& design, const Analysis& analysis, const std::string& boxId,
                        const std::vector<JourneyId>& journeys);

/// Why the risk of the component or domain is accepted.
std::string acceptedReason(const Design& design, const ElementId& element);

/// What it says and why, as one sentence without a full stop.
std::string sentence(const Finding& finding);

} // namespace linchpin::cli
