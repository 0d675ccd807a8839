// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/score.h"

#include <string>
#include <vector>

namespace linchpin::cli
{

/// \param isColoured for a terminal
/// @{
std::string scenariosText(const std::vector<Scenario>& scenarios, bool isColoured);
std::string scoreText(const Scenario& scenario, const Score& score, bool isColoured);
/// @}

} // namespace linchpin::cli
