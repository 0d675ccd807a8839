// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace linchpin
{

/// The availability by its nines: the unavailability rounded to so many significant digits,
/// subtracted ("99.974 %", "99.5 %").
std::string percentOfUnavailability(double unavailability, int significantDigits = 2);

/// Two unavailabilities as availabilities, with as many digits as it takes to tell them apart.
std::pair<std::string, std::string> percentsApart(double unavailability, double other);

/// "53 min", "2 h 16 min", "3 d 15 h", "24 s", "4 ms": the two largest units.
std::string durationOfHours(double hours);

/// "a", "a and b", "a, b and c"; more than `most` are cut: "a, b and 4 more".
std::string listed(const std::vector<std::string>& names, std::size_t most = 4);

} // namespace linchpin
