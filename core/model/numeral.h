// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace linchpin
{

/// Has numeral() write that sign from now on. A window calls it once, before it starts a thread and before anything
/// is said; a program that never calls it writes the point, which scripts rely on.
void countBy(std::string decimalSign);

/// A number in C notation as people of the window's language write it: "99.5" as "99,5"; never for a file.
std::string numeral(std::string digits);

} // namespace linchpin
