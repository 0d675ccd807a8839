// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace linchpin::cli
{

/// Which of the names a misspelt word means: the one it begins, or the one that the fewest letters
/// inserted, left out, replaced or swapped tell apart (Damerau's distance); nothing when none is near.
std::optional<std::string_view> nearest(std::string_view word, std::span<const std::string_view> names);

/// How to mend a word that is none of the names: "did you mean X?", or what the names are.
/// \param what  "options", "journeys"
std::string remedyFor(std::string_view word, std::span<const std::string_view> names, std::string_view what);

} // namespace linchpin::cli
