// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/tools/picker.h"

#include <optional>
#include <vector>

namespace linchpin
{

/// The kinds of component that the palette offers, to be picked by name; what probably comes next is first.
struct KindEntries
{
    std::vector<Picker::Entry> entries;
    std::vector<ComponentKind> kinds; ///< of each entry
};

/// \param from what the picked one is to be led to from
KindEntries kindEntries(const Design& design, const std::optional<ComponentId>& from = {});

} // namespace linchpin
