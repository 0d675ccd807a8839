// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/console.h"
#include "app/cli/nearest.h"
#include "app/cli/start_window.h"
#include "core/model/error.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help =
    R"(Linchpin draws software designs, and tells how available they are and what stops when a part fails.

Usage:
  linchpin [FILE]              open the window
  linchpin analyze FILE        availability, single points of failure, findings
  linchpin suggest FILE        what would make it more available, and a plan that reaches a target
  linchpin check FILE          a gate for a build pipeline: exits 1 when something falls short
  linchpin drill FILE          what stops when parts fail: named ones, each in turn, by chance
  linchpin simulate FILE       failures and repairs played over years
  linchpin practice list       the interview questions to practise with
  linchpin practice score S F  what a drawing is worth as an answer to one
  linchpin convert FILE -o OUT between designs and fault trees in the Open-PSA format
  linchpin export FILE -o OUT  draw the design to a PNG, SVG or PDF
  linchpin COMMAND --help      what a command does, and its options
  linchpin --version           the version of this program

FILE is a design (*.linchpin); the window and export also open a PNG, SVG or PDF that carries one,
and analyze, check, suggest, convert and drill a fault tree (*.xml). All but the window and export
read standard input where FILE is -, and need no display.

Results go to standard output, messages to standard error. Exit status:
  0  done, and for check: everything held
  1  check found something short
  2  bad input or bad arguments; one line says where, what is wrong and how to mend it
)";

constexpr std::string_view exportHelp = R"(Usage: linchpin export FILE -o OUT [options]

Draws the design to OUT, whose ending chooses the format: .png, .svg or .pdf. The picture carries
the design, so that it opens again. Needs the window program, which is installed beside this one.

Options:
  -o OUT               the picture to write
  --scale 1|2|3        how many times as large (1)
  --plain              the drawing alone, without figures, badges and legend
  --improvements       with what would gain most, as bars
  --theme light|dark   the colours (light)
  --transparent        no background
  --help               this text
)";

constexpr std::array ownCommands = {&analyzeCommand,  &suggestCommand,  &checkCommand,  &drillCommand,
                                    &simulateCommand, &practiceCommand, &convertCommand};
constexpr std::array<std::string_view, 8> commandNames = {"analyze",  "suggest",  "check",   "drill",
                                                          "simulate", "practice", "convert", "export"};
constexpr std::array<std::string_view, 2> ownOptions = {"--help", "--version"};

bool isHelp(const std::string& argument)
{
    return argument == "--help" || argument == "-h";
}

bool asksForHelp(std::span<const std::string> arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    return std::any_of(arguments.begin(), end, isHelp);
}

int printed(std::string_view text)
{
    print(text);
    return done;
}

/// Refuses what cannot be a file to open: a misspelt command or option.
void requireFile(const std::string& argument)
{
    if (argument.starts_with('-') && argument != "-" && argument != "--")
        throw Error("linchpin", inQuotes(argument) + " is not an option", remedyFor(argument, ownOptions, "options"));
    std::error_code error;
    if (argument.find_first_of("./") == std::string::npos && argument.find_first_not_of('-') != std::string::npos
        && !std::filesystem::is_regular_file(argument, error))
        throw Error("linchpin", inQuotes(argument) + " is neither a command nor a file",
                    remedyFor(argument, commandNames, "commands"));
}

} // namespace

int run(const std::vector<std::string>& arguments)
{
    if (arguments.empty())
        return startWindow(arguments);
    const std::string& first = arguments.front();
    const std::span<const std::string> rest = std::span(arguments).subspan(1);
    if (isHelp(first))
        return printed(help);
    if (first == "--version")
        return printed("linchpin " LINCHPIN_VERSION "\n");
    for (const Command* command : ownCommands) {
        if (first != command->name)
            continue;
        if (asksForHelp(rest))
            return printed(command->help);
        return command->run(Arguments("linchpin " + first, command->options, rest));
    }
    if (first == "export" && asksForHelp(rest))
        return printed(exportHelp);
    if (first != "export")
        requireFile(first);
    return startWindow(arguments);
}

} // namespace linchpin::cli
