// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace linchpin
{

/// A member of the file that this version does not know: kept through every edit and written back.
struct Extra
{
    std::string name;
    std::string json; ///< its value as compact JSON text

    bool operator==(const Extra&) const = default;
};

/// In the order in which they came.
using Extras = std::vector<Extra>;

} // namespace linchpin
