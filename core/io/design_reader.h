// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string_view>

namespace linchpin
{

/// Reads the text of a `*.linchpin` file, whole or not at all.
/// \throws Error with the JSON path of what is wrong, rows counted in the order of the text
Design readDesign(std::string_view text);

} // namespace linchpin
