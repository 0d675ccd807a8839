// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/advice.h"

#include <string>

namespace linchpin::cli
{

/// What `suggest --format json` prints; all suggestions where no number of them is wanted.
std::string suggestJson(const Advice& advice);

} // namespace linchpin::cli
