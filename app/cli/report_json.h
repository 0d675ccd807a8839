// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <string>

namespace linchpin::cli
{

/// What `analyze --format json` prints; numbers in the shortest form that reads back the same.
/// Downtime that was not computed is null (Method::Interval).
std::string jsonReport(const Design& design, const Analysis& analysis);

} // namespace linchpin::cli
