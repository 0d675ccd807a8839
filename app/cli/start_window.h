// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace linchpin::cli
{

/// Becomes the window program `linchpin-window`, with all arguments: the one in this program's folder,
/// else in ../lib/linchpin, else in PATH. Returns only by throwing.
/// \throws Error where there is none that starts
[[noreturn]] int startWindow(const std::vector<std::string>& arguments);

} // namespace linchpin::cli
