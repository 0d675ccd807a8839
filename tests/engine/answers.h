// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "tests/reference/brute_force.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace linchpin::test
{

/// The first difference between the engine's answer and what is expected, or empty. Unavailabilities
/// to a relative 1e-9, downtime caused to 1e-9 of the system's downtime.
std::string difference(const Analysis& analysis, const reference::Answer& expected);

/// From a `*.expected.json`.
reference::Answer answerOf(const nlohmann::json& expected);

} // namespace linchpin::test
