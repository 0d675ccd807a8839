// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_fields.h"
#include "core/model/design.h"

namespace linchpin
{

/// A design that stands within another file. \throws Error with its place in that
Design asDesign(const JsonValue& value, const JsonPlace& place);

} // namespace linchpin
