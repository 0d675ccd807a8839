// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_value.h"
#include "core/model/error.h"
#include "core/model/validation.h"

namespace linchpin
{

/// The violation as an Error with its JSON path in the text that was read; of an id that is used
/// twice, at the second one in the order of the text.
Error errorAt(const JsonValue& root, const Violation& violation);

} // namespace linchpin
