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

    /// Takes in the gates appended since the last call, which form no cycle.
    void advance();
    /// Takes in the gates appended since the last call, a cycle, and says which fixpoint of "works"
    /// it takes: the least, unless that leaves one of the nodes down that the greatest leaves up.
    Fixpoint settleCycle(const std::vector<Node>& nodes);

    bool fails(Node node) const { return m_fails[node]; }

private:
    void grow();
    bool pass(std::size_t first);
    void settle(bool start);

    const Structure& m_structure;
    std::vector<bool> m_fails;
    std::size_t m_taken = 0; ///< entries of Structure::order
};

} // namespace linchpin
