// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_value.h"

#include <string>

namespace linchpin
{

/// The shortest text that reads back as the same number: `1`, `0.0001`, `1e-09`. Finite numbers only.
std::string numberText(double value);

/// The form of the file: two-space indent, arrays of plain values on one line, final newline.
/// Bytes that are not UTF-8 become U+FFFD; a whole number keeps its digits.
std::string jsonText(const JsonValue& value);

/// The same without blanks and newlines.
std::string compactText(const JsonValue& value);

} // namespace linchpin
