// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/ground.h"

namespace linchpin::layout
{

/// Moves the inner lines of a route that is drawn on the ground to where they cross and follow others
/// least, else to the middle of the channel between the cards. Draws it anew; whether it has changed.
bool nudge(Ground& ground, int route, std::vector<Point>& points);

} // namespace linchpin::layout
