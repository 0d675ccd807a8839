// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <vector>

namespace linchpin
{

/// Follows a structure while it is built and knows what fails with everything up.
class EverythingUp
{
public:
    explicit EverythingUp(const Structure& structure)
        : m_structure(structure)
    { }

    /// Which fixpoint of "works" the last cycle of the structure takes: the least, unless that leaves one of
    /// the nodes down that the greatest leaves up.
    Fixpoint fixpointOf(const std::vector<Node>& nodes);

private:
    const Structure& m_structure;
    std::vector<char> m_fails;
};

} // namespace linchpin
