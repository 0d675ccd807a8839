// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "widgets/tools/picker.h"

#include <vector>

namespace linchpin
{

/// The kinds of component that the palette offers, to be picked by name.
struct KindEntries
{
    std::vector<Picker::Entry> entries;
    std::vector<ComponentKind> kinds; ///< of each entry
};

KindEntries kindEntries();

} // namespace linchpin
