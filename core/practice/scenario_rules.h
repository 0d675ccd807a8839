// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/scenario.h"

namespace linchpin
{

/// Whether it names only what it has, and its own model answer holds what it asks for: each journey with its figures,
/// every part on its path, every target met, the budget kept.
/// \throws Error with the JSON path of the first that is not so
void requireSound(const Scenario& scenario);

} // namespace linchpin
