// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/words.h"

#include "core/model/numeral.h"
#include "core/model/phrase.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace linchpin
{

namespace
{

std::string fixed(double value, int decimals)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    return text;
}

std::string withoutTrailingZeros(std::string text)
{
    if (text.find('.') == std::string::npos)
        return text;
    while (text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

std::string percentOfUnavailability(double unavailability, int significantDigits)
{
    if (!(unavailability > 0))
        return "100 %";
    if (unavailability >= 1)
        return "0 %";
    // Beyond twelve decimals subtracted as text, since 100 - 100 u would lose the digits.
    const double percentDown = unavailability * 100;
    const int magnitude = static_cast<int>(std::floor(std::log10(percentDown)));
    const int decimals = std::clamp(significantDigits - 1 - magnitude, 2, 18);
    if (decimals <= 12)
        return numeral(withoutTrailingZeros(fixed(100 - percentDown, decimals))) + " %";
    std::string down = fixed(percentDown, decimals);
    std::string digits = down.substr(down.find('.') + 1);
    int borrow = 0;
    for (std::size_t i = digits.size(); i-- > 0;) {
        const int digit = (10 - (digits[i] - '0') - borrow) % 10;
        borrow = digits[i] != '0' || borrow ? 1 : 0;
        digits[i] = static_cast<char>('0' + digit);
    }
    return numeral(withoutTrailingZeros((borrow ? "99." : "100.") + digits)) + " %";
}

std::pair<std::string, std::string> percentsApart(double unavailability, double other)
{
    constexpr int mostDigits = 15;
    for (int digits = 2;; ++digits) {
        std::pair texts(percentOfUnavailability(unavailability, digits), percentOfUnavailability(other, 6));
        if (texts.first != texts.second || unavailability == other || digits == mostDigits)
            return texts;
    }
}

std::string durationOfHours(double hours)
{
    if (!(hours > 0))
        return "0 s";
    const double seconds = hours * 3600;
    if (seconds < 1e-3)
        return phrase("Duration", "under 1 ms");
    if (seconds < 1)
        return fixed(seconds * 1000, 0) + " ms";
    if (seconds < 60)
        return numeral(withoutTrailingZeros(fixed(seconds, seconds < 10 ? 1 : 0))) + " s";
    struct Unit
    {
        double seconds;
        const char* name;
    };
    static constexpr Unit units[] = {{86400, "d"}, {3600, "h"}, {60, "min"}, {1, "s"}};
    for (std::size_t i = 0; i + 1 < std::size(units); ++i) {
        if (seconds < units[i].seconds * 0.9999)
            continue;
        const double inner = units[i + 1].seconds;
        const bool isLarge = seconds >= 10 * units[i].seconds && units[i].seconds <= 3600;
        const auto ratio = static_cast<long long>(std::llround(units[i].seconds / inner));
        const auto total = isLarge ? std::llround(seconds / units[i].seconds) * ratio : std::llround(seconds / inner);
        std::string text = std::to_string(total / ratio) + " " + units[i].name;
        if (total % ratio > 0)
            text += " " + std::to_string(total % ratio) + " " + units[i + 1].name;
        return text;
    }
    return fixed(seconds, 0) + " s";
}

std::string listed(const std::vector<std::string>& names, std::size_t most)
{
    const auto isolated = [](const std::string& name) { return filled("%1", {name}); };
    std::string text = names.empty() ? std::string() : isolated(names.front());
    const std::size_t shown = names.size() > most + 1 ? most : names.size();
    for (std::size_t i = 1; i < shown; ++i)
        text = i + 1 == names.size() ? filled(phrase("List", "%1 and %2"), {text, names[i]})
                                     : text + ", " + isolated(names[i]);
    return shown < names.size() ? filled(phrase("List", "%1 and %2 more"), {text, std::to_string(names.size() - shown)})
                                : text;
}

} // namespace linchpin
