// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/advice.h"

#include <string>
#include <vector>

namespace linchpin::cli
{

/// "120 USD", "7.5 USD", in the design's currency.
std::string costText(double monthly, const std::string& currency);

/// What a change adds to the cost: "+120 USD/mo", "-20 USD/mo", "no cost".
std::string addedCost(double monthly, const std::string& currency);

/// The unavailabilities as availabilities, each with as many digits as tell it from the one before and after.
std::vector<std::string> percentsApart(const std::vector<double>& unavailabilities);

/// Why the plan ends where it does, and what it comes to: "99.994 % meets the target of 99.99 %, for 190 USD a
/// month more".
std::string endingOf(const Plan& plan, const PlanOptions& wanted, const std::string& currency);

} // namespace linchpin::cli
