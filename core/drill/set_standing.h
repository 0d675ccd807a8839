// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <vector>

namespace linchpin
{

/// What is left of a set for one that asks for it.
struct SetStanding
{
    std::vector<bool> works;   ///< by member that counts for the asker, the primary first where there is one
    bool isFailoverUp = false; ///< it is given and can take over
    bool isPart = false;       ///< there are members that do not count for the asker, one of which works

    int left() const;
};

/// Whether the set provides what is asked of it (spec: section 3).
/// \param access what the asker does; both: reading and writing
bool provides(const RedundancySet& set, const SetStanding& standing, Access access);

/// "which has no copy left", "which has 1 of 3 copies left, and 2 are needed": why it does not. \pre it does not
/// provide
std::string shortage(const RedundancySet& set, const SetStanding& standing, Access access);

} // namespace linchpin
