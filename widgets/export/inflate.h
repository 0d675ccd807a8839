// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace linchpin
{

/// The content of a zlib stream (RFC 1950); nothing where it is damaged, or larger than `most` bytes.
std::optional<std::string> inflated(std::string_view stream, std::size_t most);

} // namespace linchpin
