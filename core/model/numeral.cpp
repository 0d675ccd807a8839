// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/numeral.h"

namespace linchpin
{

namespace
{

constexpr char point = '.';

std::string& decimalSign()
{
    static std::string sign(1, point);
    return sign;
}

} // namespace

void countBy(std::string sign)
{
    decimalSign() = std::move(sign);
}

std::string numeral(std::string digits)
{
    if (const auto at = digits.find(point); at != std::string::npos)
        digits.replace(at, 1, decimalSign());
    return digits;
}

} // namespace linchpin
