// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/xml_text.h"

#include <cstddef>
#include <cstdint>

namespace linchpin
{

namespace
{

/// Bytes of the character at the beginning, or 0 where that is not UTF-8 or not allowed in XML.
std::size_t characterAt(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t bytes = first < 0x80 ? 1
        : first < 0xC2                     ? 0
        : first < 0xE0                     ? 2
        : first < 0xF0                     ? 3
        : first < 0xF5                     ? 4
                                           : 0;
    if (bytes < 2)
        return bytes;
    if (bytes > text.size())
        return 0;
    std::uint32_t code = first & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80)
            return 0;
        code = code << 6 | (next & 0x3Fu);
    }
    const std::uint32_t least = bytes == 2 ? 0x80 : bytes == 3 ? 0x800 : 0x10000;
    const bool isSurrogate = code >= 0xD800 && code < 0xE000;
    return code < least || isSurrogate || code == 0xFFFE || code == 0xFFFF || code > 0x10FFFF ? 0 : bytes;
}

} // namespace

std::string xmlText(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t bytes = characterAt(text);
        if (bytes == 0)
            result += "\xEF\xBF\xBD";
        else if (text[0] == '&')
            result += "&amp;";
        else if (text[0] == '<')
            result += "&lt;";
        else if (text[0] == '>')
            result += "&gt;";
        else if (static_cast<unsigned char>(text[0]) < 0x20)
            result += ' ';
        else
            result += text.substr(0, bytes);
        text.remove_prefix(bytes == 0 ? 1 : bytes);
    }
    return result;
}

} // namespace linchpin
