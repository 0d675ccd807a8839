// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace linchpin
{

/// The text in quotation marks for a message: long text cut short, control characters shown as "?".
inline std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 80;
    std::size_t length = text.size();
    if (length > longest) {
        length = longest;
        while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80)
            --length;
    }
    std::string shown = "\"";
    for (const char c : text.substr(0, length))
        shown += (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) ? '?' : c;
    return shown + (length < text.size() ? "…\"" : "\"");
}

} // namespace linchpin
