// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_value.h"
#include "core/model/error.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace linchpin
{

/// A file of a folder that cannot be taken.
struct RefusedFile
{
    std::filesystem::path path;
    std::string sentence; ///< what is wrong with it, where, and how to mend it; begins with its name
};

/// The text of a file. \throws Error whose place is the file's name
std::string textOf(const std::filesystem::path& path, std::uintmax_t mostBytes);

/// What `read` makes of the text of a file.
/// \throws Error whose place begins with the file's name
template<class Read>
auto readNamed(const std::filesystem::path& path, Read read, std::uintmax_t mostBytes = maxJsonBytes)
{
    const std::string text = textOf(path, mostBytes);
    try {
        return read(text);
    } catch (const Error& error) {
        throw Error(path.filename().string() + (error.place().empty() ? "" : ": " + error.place()), error.problem(),
                    error.remedy());
    }
}

} // namespace linchpin
