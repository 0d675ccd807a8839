// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <exception>
#include <new>
#include <string>
#include <vector>

int main(int argc, char* argv[])
{
    using namespace linchpin::cli;
    try {
        return run(argc > 1 ? std::vector<std::string>(argv + 1, argv + argc) : std::vector<std::string>());
    } catch (const std::bad_alloc&) {
        complain("linchpin: there is not enough memory; close other programs, or analyze a smaller design");
    } catch (const std::exception& error) {
        complain(error.what());
    }
    return badInput;
}
