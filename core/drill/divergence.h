// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <vector>

namespace linchpin
{

/// Where a member of a set stands while the link between two domains is cut.
struct DividedMember
{
    bool isInA = false;      ///< an instance of it is
    bool isInB = false;      ///< an instance of it is
    bool isOutside = false;  ///< an instance of it is in neither
    bool worksFromA = false; ///< in the view from A
    bool worksFromB = false; ///< in the view from B

    /// One and the same for both sides.
    bool isShared() const { return worksFromA && worksFromB && isOutside; }
};

/// Whether writes on the two sides can go apart (core/drill/partitions.md, section 4).
/// \param members  in the order of the set, the primary first where there is one
/// \pre both sides serve writes
bool canDiverge(const RedundancySet& set, const std::vector<DividedMember>& members);

} // namespace linchpin
