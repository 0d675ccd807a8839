// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/io/file_descriptor.h"
#include "core/model/error.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace linchpin::cli
{

void print(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0)
        throw Error("standard output", "cannot be written: " + reasonOf(errno), "send it elsewhere");
}

void complain(std::string line)
{
    for (char& c : line) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = '?';
    }
    std::fprintf(stderr, "%s\n", line.c_str());
}

bool showsColours()
{
    const char* refusal = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDOUT_FILENO) && !(refusal && *refusal) && terminal && std::string_view(terminal) != "dumb";
}

} // namespace linchpin::cli
