// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/plan.h"
#include "core/advice/suggestion.h"

#include <QtCore/QString>

#include <optional>
#include <utility>

namespace linchpin
{

/// "120", "5.3", "-40"
QString costWords(double monthly);
/// "53 min saved · 5/mo"
QString gainWords(const Suggestion& suggestion);
/// "99.2 %" and "99.994 %": as many digits as it takes to tell them apart
std::pair<QString, QString> availabilityWords(double unavailabilityBefore, double unavailabilityAfter);
/// "2 d 22 h" of a year
QString downtimeInWords(double unavailability);
/// "2 d 22 h → 31 min", of a year
QString downtimeInWords(double unavailabilityBefore, double unavailabilityAfter);
/// "99.95 %", as a target is written
QString targetWords(double availability);
/// What a box of a design is called: "Orders DB", "failover of Orders DB".
QString boxWords(const Design& design, const std::string& box);
/// "Orders DB and Region A"
QString boxWords(const Design& design, const std::vector<std::string>& boxes);
/// Why a plan ends: a sentence without a full stop.
QString endWords(const Plan& plan, const std::optional<double>& target);

} // namespace linchpin
