// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/kind_entries.h"

#include "widgets/document/palette_entry.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"

namespace linchpin
{

KindEntries kindEntries()
{
    KindEntries found;
    const Theme& theme = Appearance::instance().theme();
    for (const PaletteEntry& entry : paletteEntries()) {
        const auto* kind = std::get_if<ComponentKind>(&entry.kind);
        if (!kind)
            continue;
        found.entries.push_back({entry.name,
                                 {},
                                 icon(entry.iconName, theme.category(entry.category)),
                                 entry.aliases.join(QLatin1Char(' '))});
        found.kinds.push_back(*kind);
    }
    return found;
}

} // namespace linchpin
