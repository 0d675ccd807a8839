// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>

namespace linchpin
{

/// The text of the `*.linchpin` file: the same design always gives the same bytes.
std::string writeDesign(const Design& design);

} // namespace linchpin
