// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/solver.h"

#include <vector>

namespace linchpin
{

/// The unavailability of a page whose parts have these, a sum of positive terms: exact to some rounding
/// errors, however small.
/// \pre the page is not Kind::Bounded
double unavailabilityOf(const Page& page, const std::vector<double>& parts);

/// By part: the derivative of the page's unavailability by the part's.
std::vector<double> derivativesOf(const Page& page, const std::vector<double>& parts);

} // namespace linchpin
