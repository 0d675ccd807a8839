// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/score.h"

#include <string>
#include <vector>

namespace linchpin::cli
{

std::string scenariosJson(const std::vector<Scenario>& scenarios);
std::string scoreJson(const Scenario& scenario, const Score& score);

} // namespace linchpin::cli
