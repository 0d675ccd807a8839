// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input.h"

#include "core/io/design_file.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"

#include <chrono>

namespace linchpin::cli
{

Input readInput(const std::string& file)
{
    const auto start = std::chrono::steady_clock::now();
    Input input;
    input.name = file == "-" ? "standard input" : file;
    const std::string text = readText(file);
    try {
        input.design = readDesign(text);
    } catch (const Error& error) {
        throw Error(input.name + (error.place().empty() ? "" : ": " + error.place()), error.problem(), error.remedy());
    }
    input.readSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return input;
}

} // namespace linchpin::cli
