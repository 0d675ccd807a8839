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

using Rows = std::vector<std::vector<std::string>>;

/// Rows of cells as aligned columns, indented by two.
/// \param wide  the column that is wrapped to fit the line
/// \param below lines under each row, indented by two from that column, wrapped too; may be shorter than rows
std::string table(const Rows& rows, std::size_t wide = 0, const Rows& below = {});

} // namespace linchpin::cli
