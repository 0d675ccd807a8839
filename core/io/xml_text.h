// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linchpin
{

/// The text between two tags of XML 1.0. Control characters become blanks; bytes that are not UTF-8, and
/// what XML has no room for, become U+FFFD.
std::string xmlText(std::string_view text);

} // namespace linchpin
