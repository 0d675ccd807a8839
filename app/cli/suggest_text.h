// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/advice.h"

#include <string>

namespace linchpin::cli
{

/// What `suggest` prints to be read, at most lineWidth columns wide but for the command that applies a plan.
/// \param file as it was given: "-" for standard input
/// \param isColoured for a terminal
std::string suggestText(const Advice& advice, const std::string& file, bool isColoured);

} // namespace linchpin::cli
