// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/design_reader.h"
#include "core/model/error.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace linchpin::test
{

inline std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// The designs of tests/vectors, by name.
inline std::vector<std::filesystem::path> vectors()
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(LINCHPIN_TEST_DATA "/vectors")) {
        if (entry.path().extension() == ".linchpin")
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// A design with one component "a" and these members after it.
inline std::string designWith(const std::string& members)
{
    return R"({"format": "linchpin-design", "version": 1, "components": [{"id": "a", "name": "A", "kind": "service"}])"
        + (members.empty() ? "" : ", " + members) + "}";
}

/// How the text is refused, or nothing where it is read.
inline std::optional<Error> refusalOf(const std::string& text)
{
    try {
        readDesign(text);
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

} // namespace linchpin::test
