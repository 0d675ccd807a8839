// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace linchpin
{

/// Gives out names, each once.
class DistinctNames
{
public:
    /// \param separator  between a name that is taken and the number that tells it apart
    /// \param maxLength  of the names, in bytes
    explicit DistinctNames(char separator, std::size_t maxLength)
        : m_separator(separator)
        , m_maxLength(maxLength)
    { }

    void reserve(std::size_t names) { m_taken.reserve(names); }
    /// The name, or where it is taken, with a number behind it.
    std::string take(std::string_view wanted);

private:
    char m_separator;
    std::size_t m_maxLength;
    std::unordered_map<std::string, std::size_t> m_taken; ///< and the number to try next
};

} // namespace linchpin
