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

std::string filled(std::string_view text, const std::vector<std::string>& values)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t value = isPlace ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (value < values.size()) {
            result += values[value];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace linchpin
