// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/refused_file.h"

#include "core/io/design_file.h"
#include "core/model/phrase.h"

#include <string>

namespace linchpin
{

std::string textOf(const std::filesystem::path& path, std::uintmax_t mostBytes)
{
    const std::string name = path.filename().string();
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)
        && !std::filesystem::is_directory(status)) // a pipe would be waited for
        throw Error(name, phrase("Error", "is no file that holds a text"), phrase("Error", "put a text file there"));
    if (std::filesystem::is_regular_file(status)) {
        const std::uintmax_t bytes = std::filesystem::file_size(path, error);
        if (!error && bytes == 0)
            throw Error(name, phrase("Error", "is empty"), phrase("Error", "put a whole copy of the file there"));
        if (!error && bytes > mostBytes)
            throw Error(name,
                        filled(phrase("Error", "is larger than %1 MiB, the most that is read"),
                               {std::to_string(mostBytes >> 20)}),
                        phrase("Error", "shorten it"));
    }
    try {
        return readText(path);
    } catch (const Error& failure) {
        throw Error(name, failure.problem(), failure.remedy());
    }
}

} // namespace linchpin
