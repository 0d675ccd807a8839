// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/distinct_names.h"

namespace linchpin
{

std::string DistinctNames::take(std::string_view wanted)
{
    std::string name(wanted.substr(0, m_maxLength));
    const auto [place, isNew] = m_taken.try_emplace(name, 2);
    if (isNew)
        return name;
    std::size_t& number = place->second; // stays where it is when the table grows
    for (;;) {
        const std::string tail = m_separator + std::to_string(number++);
        std::string candidate = name.substr(0, m_maxLength - tail.size()) + tail;
        if (m_taken.try_emplace(candidate, 2).second)
            return candidate;
    }
}

} // namespace linchpin
