// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linchpin::cli
{

/// To standard output. \throws Error where that fails: the disk is full, say
void print(std::string_view text);

/// One line to standard error; control characters become "?".
void complain(std::string line);

/// Whether standard output is a terminal that shows colours, and the user has not set NO_COLOR.
bool showsColours();

} // namespace linchpin::cli
