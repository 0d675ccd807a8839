// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_layout.h"

#include <algorithm>
#include <cstdint>

namespace linchpin::cli
{

namespace
{

constexpr std::size_t indent = 2;
constexpr std::size_t gap = 3;
constexpr std::size_t narrowest = 20; ///< of a wrapped column

/// Bytes of the character that begins there in valid UTF-8.
std::size_t bytesAt(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t bytes = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return std::min(bytes, text.size() - at);
}

std::uint32_t codePoint(std::string_view character)
{
    if (character.size() == 1)
        return static_cast<unsigned char>(character[0]);
    std::uint32_t code = static_cast<unsigned char>(character[0]) & (0xFFu >> (character.size() + 1));
    for (const char c : character.substr(1))
        code = code << 6 | (static_cast<unsigned char>(c) & 0x3F);
    return code;
}

bool isWide(std::uint32_t code)
{
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
        || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60)
        || (code >= 0x1F300 && code <= 0x1FAFF) || (code >= 0x20000 && code <= 0x3FFFD);
}

/// Bytes at the beginning of the text that fit into so many columns, one character at least.
std::size_t fitting(std::string_view text, std::size_t width)
{
    std::size_t end = 0;
    for (std::size_t used = 0; end < text.size();) {
        const std::size_t bytes = bytesAt(text, end);
        used += isWide(codePoint(text.substr(end, bytes))) ? 2 : 1;
        if (used > width && end > 0)
            break;
        end += bytes;
    }
    return end;
}

void pad(std::string& line, std::size_t columns)
{
    line.append(columns - std::min(columns, columnsOf(line)), ' ');
}

} // namespace

std::string cleaned(std::string_view text)
{
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view character = text.substr(at, bytesAt(text, at));
        const std::uint32_t code = codePoint(character);
        const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
        clean += isControl ? std::string_view(" ") : character;
        at += character.size();
    }
    return clean;
}

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t bytes = bytesAt(text, at);
        columns += isWide(codePoint(text.substr(at, bytes))) ? 2 : 1;
        at += bytes;
    }
    return columns;
}

std::vector<std::string> wrapped(const std::string& text, std::size_t width)
{
    std::vector<std::string> lines;
    const std::string clean = cleaned(text);
    std::string_view rest = clean;
    while (columnsOf(rest) > width) {
        const std::size_t end = fitting(rest, width);
        const std::size_t blank = rest.substr(0, end + 1).rfind(' ');
        const std::size_t cut = blank == std::string_view::npos || blank == 0 ? end : blank;
        lines.emplace_back(rest.substr(0, cut));
        rest.remove_prefix(cut);
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    }
    if (!rest.empty() || lines.empty())
        lines.emplace_back(rest);
    return lines;
}

std::string table(const Rows& rows, std::size_t wide, const Rows& below)
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    widths.resize(std::max(widths.size(), wide + 1));
    std::size_t others = indent;
    std::size_t start = indent;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        others += i == wide ? 0 : gap + widths[i];
        start += i < wide ? widths[i] + gap : 0;
    }
    widths[wide] = std::min(widths[wide], std::max(narrowest, lineWidth - std::min(others, lineWidth)));

    std::string text;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto& row = rows[at];
        const auto lines = wrapped(wide < row.size() ? row[wide] : "", widths[wide]);
        for (std::size_t n = 0; n < lines.size(); ++n) {
            std::string line;
            std::size_t column = indent;
            for (std::size_t i = 0; i < row.size(); ++i) {
                pad(line, column);
                line += i == wide ? lines[n] : n == 0 ? row[i] : "";
                column += widths[i] + gap;
            }
            text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
        }
        for (const std::string& under : at < below.size() ? below[at] : std::vector<std::string>()) {
            for (const std::string& line : wrapped(under, lineWidth - start - indent))
                text += std::string(start + indent, ' ') + line + "\n";
        }
    }
    return text;
}

} // namespace linchpin::cli
