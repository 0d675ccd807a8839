// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/design.h"

#include <string>

namespace linchpin::cli
{

/// What `analyze` prints to be read, at most lineWidth columns wide.
/// \param fileName stands in for a title that is empty
/// \param isColoured for a terminal
std::string textReport(const Design& design, const std::string& fileName, const Analysis& analysis, bool isColoured);

} // namespace linchpin::cli
