// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <vector>

namespace linchpin
{

/// What an edit makes of a design. An edit of a valid design gives a valid one; one that cannot be
/// done throws Error (its place is the element's id) and has made nothing.
struct Edited
{
    Design design;
    std::vector<ElementId> touched; ///< what to select afterwards: new or changed elements
};

} // namespace linchpin
