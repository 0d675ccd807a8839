// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_value.h"
#include "core/practice/scenario.h"

#include <optional>
#include <string_view>

namespace linchpin
{

/// The names that stand in files ("clarify", "availability").
/// @{
std::string_view toString(Phase phase);
std::string_view toString(Section section);
/// @}

/// \throws Error with the JSON path: what has another form than resources/scenarios/README.md says
Scenario scenarioOf(const JsonValue& root);

} // namespace linchpin
