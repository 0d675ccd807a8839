// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin::cli
{

inline constexpr std::size_t lineWidth = 100;

/// The text on one line: control characters, which a terminal would obey, become blanks.
std::string cleaned(std::string_view text);

/// The columns that the text takes in a terminal; letters of East Asia take two.
std::size_t columnsOf(std::string_view text);

/// The text cleaned and broken at blanks into lines of at most so many columns, a longer word anywhere.
std::vector<std::string> wrapped(const std::string& text, std::size_t width);

/// Rows of cells as aligned columns, indented by two; the first column is wrapped to fit the line.
std::string table(const std::vector<std::vector<std::string>>& rows);

} // namespace linchpin::cli
