// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/start_window.h"

#include "core/io/file_descriptor.h"
#include "core/model/error.h"

#include <cerrno>
#include <filesystem>

#include <unistd.h>

namespace linchpin::cli
{

namespace
{

constexpr const char* windowProgram = "linchpin-window";

/// Returns only where it failed, with an errno.
int become(const std::string& program, const std::vector<std::string>& arguments)
{
    std::vector<char*> argv = {const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    ::execvp(program.c_str(), argv.data());
    return errno;
}

} // namespace

int startWindow(const std::vector<std::string>& arguments)
{
    std::error_code error;
    const auto folder = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    for (const auto& program : {folder / windowProgram, folder / "../lib/linchpin" / windowProgram}) {
        if (error || !std::filesystem::exists(program, error))
            continue;
        const int reason = become(program, arguments);
        throw Error(program.lexically_normal(), "cannot be started: " + reasonOf(reason), "install Linchpin again");
    }
    const int reason = become(windowProgram, arguments);
    if (reason != ENOENT)
        throw Error(windowProgram, "cannot be started: " + reasonOf(reason), "install Linchpin again");
    throw Error("linchpin", "the window program " + std::string(windowProgram) + " is not installed",
                "install it beside this program, or use analyze and check, which do without");
}

} // namespace linchpin::cli
