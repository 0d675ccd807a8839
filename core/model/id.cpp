// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/id.h"

#include <algorithm>

namespace linchpin
{

bool isValidId(std::string_view text)
{
    const auto alphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 64 && alphanumeric(text.front())
        && std::all_of(text.begin(), text.end(),
                       [&](char c) { return alphanumeric(c) || c == '.' || c == '_' || c == '-'; });
}

} // namespace linchpin
