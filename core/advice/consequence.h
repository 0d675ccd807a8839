// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <optional>
#include <string>

namespace linchpin
{

/// "If Orders DB fails, everything stops", "..., Order and Pay stop"; nothing where it is no single point
/// of failure.
std::optional<std::string> stoppedBy(const Analysis& today, const Component& component);

/// stoppedBy(), else what downtime the lone component or a domain around it accounts for.
std::string consequenceOf(const Design& design, const Analysis& today, const Component& component);

} // namespace linchpin
