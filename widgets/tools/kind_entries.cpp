// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tools/kind_entries.h"

#include "widgets/document/palette_entry.h"
#include "widgets/style/appearance.h"
#include "widgets/style/icon.h"
#include "widgets/tools/likely_kinds.h"

#include <algorithm>

namespace linchpin
{

namespace
{

/// Of the palette's components, the likely ones first.
std::vector<PaletteEntry> ordered(const std::vector<ComponentKind>& likely)
{
    std::vector<PaletteEntry> entries;
    for (const PaletteEntry& entry : paletteEntries()) {
        if (std::holds_alternative<ComponentKind>(entry.kind))
            entries.push_back(entry);
    }
    const auto rank = [&likely](const PaletteEntry& entry) {
        return std::find(likely.begin(), likely.end(), std::get<ComponentKind>(entry.kind)) - likely.begin();
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&rank](const PaletteEntry& a, const PaletteEntry& b) { return rank(a) < rank(b); });
    return entries;
}

} // namespace

KindEntries kindEntries(const Design& design, const std::optional<ComponentId>& from)
{
    KindEntries found;
    const Theme& theme = Appearance::instance().theme();
    for (const PaletteEntry& entry : ordered(likelyKinds(design, from))) {
        found.entries.push_back({entry.name,
                                 {},
                                 icon(entry.iconName, theme.category(entry.category)),
                                 entry.aliases.join(QLatin1Char(' '))});
        found.kinds.push_back(std::get<ComponentKind>(entry.kind));
    }
    return found;
}

} // namespace linchpin
