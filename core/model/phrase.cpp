// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/phrase.h"

namespace linchpin
{

namespace
{

Translation& translation()
{
    static Translation installed = nullptr;
    return installed;
}

constexpr std::string_view firstStrongIsolate = "\u2068";
constexpr std::string_view popDirectionalIsolate = "\u2069";

/// Of Hebrew, Arabic and their kin; of text in UTF-8 what begins at that byte.
bool runsLeft(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const unsigned first = byte(0), second = byte(1), third = byte(2);
    if (first >= 0xD6 && first <= 0xDF) // U+0590 to U+07FF
        return first > 0xD6 || second >= 0x90;
    if (first == 0xE0) // U+0800 to U+08FF
        return second >= 0xA0 && second <= 0xA3;
    if (first == 0xEF) // U+FB1D to U+FDFF, U+FE70 to U+FEFE
        return (second == 0xAC && third >= 0x9D) || (second >= 0xAD && second <= 0xB7)
            || (second == 0xB9 && third >= 0xB0) || second == 0xBA || (second == 0xBB && third <= 0xBC);
    return first == 0xF0 && (second == 0x90 || second == 0x9E) && third >= 0xA0; // U+10800, U+1E800 and on
}

/// What runs from right to left, and is not within an isolate already, would draw figures and words beside it along.
bool needsIsolation(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view mark = text.substr(i, firstStrongIsolate.size());
        if (mark == firstStrongIsolate)
            ++depth;
        else if (mark == popDirectionalIsolate)
            --depth;
        else if (depth <= 0 && runsLeft(text, i))
            return true;
    }
    return false;
}

} // namespace

void speakBy(Translation spoken)
{
    translation() = spoken;
}

std::string phrase(const char* context, const char* english)
{
    const Translation translate = translation();
    return translate ? translate(context, english) : english;
}

// A name from right to left keeps to itself, as isolated() has it in the window.
std::string filled(std::string_view text, const std::vector<std::string>& values)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t value = isPlace ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (value < values.size()) {
            const bool isIsolated = needsIsolation(values[value]);
            result += isIsolated ? firstStrongIsolate : std::string_view();
            result += values[value];
            result += isIsolated ? popDirectionalIsolate : std::string_view();
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace linchpin
