// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin::cli
{

/// Exit statuses.
/// @{
inline constexpr int done = 0;
inline constexpr int foundShort = 1;
inline constexpr int badInput = 2;
/// @}

/// A sub-command that this program does itself.
struct Command
{
    std::string_view name;
    std::span<const Option> options;
    int (*run)(const Arguments& arguments); ///< returns the exit status
    std::string_view help;                  ///< what `SUB --help` prints
};

extern const Command analyzeCommand;
extern const Command checkCommand;
extern const Command convertCommand;
extern const Command drillCommand;
extern const Command practiceCommand;
extern const Command simulateCommand;
extern const Command suggestCommand;

/// Does what the arguments say, without the program's own name, and returns the exit status.
/// \throws Error
int run(const std::vector<std::string>& arguments);

} // namespace linchpin::cli
