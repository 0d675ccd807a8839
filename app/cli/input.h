// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>

namespace linchpin::cli
{

/// A design and where it came from.
struct Input
{
    Design design;
    std::string name;       ///< of the file, or "standard input"
    double readSeconds = 0; ///< that reading took
};

/// \throws Error naming the file, and the JSON path where it is not a design
Input readInput(const std::string& file);

} // namespace linchpin::cli
