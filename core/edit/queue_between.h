// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

#include <vector>

namespace linchpin
{

/// A queue with the catalogue's figures between those arrows and the components that they lead to: the arrows
/// end at it, and from it asynchronous ones go on. Several of one caller and kind become one. In the innermost domain
/// that holds both sides. Touched is the queue. \throws Error where there is no such arrow
Edited queueBetween(const Design& design, const std::vector<ConnectionId>& arrows);

} // namespace linchpin
