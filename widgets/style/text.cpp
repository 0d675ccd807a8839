// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/text.h"

#include <algorithm>

namespace linchpin
{

QString isolated(const QString& name)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popDirectionalIsolate(0x2069);
    const bool runsLeft = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return runsLeft ? firstStrongIsolate + name + popDirectionalIsolate : name;
}

} // namespace linchpin
