// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/diagram.h"
#include "core/tree/order.h"
#include "core/tree/solver.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// A diagram in one order, made gate by gate; can stop at a cap and go on under a higher one.
class DiagramAttempt
{
public:
    /// \throws Cancelled
    DiagramAttempt(const LocalTree& core, Heuristic heuristic, std::stop_token stop);

    /// Whether it is done. \throws Cancelled
    bool advance(std::size_t maxNodes);
    /// How far it is, to compare with others: gates made, and of the one begun the part done.
    double progress() const;
    std::size_t nodeCount() const { return m_diagram.nodeCount(); }

    /// Writes the diagram into a page, with the leaves on which it depends for parts.
    void flatten(Page& page) const;

private:
    std::vector<Diagram::Ref> operandsOf(std::uint32_t item) const;
    void fold();

    const LocalTree& m_core;
    Heuristic m_heuristic;
    std::vector<std::uint32_t> m_order;
    Diagram m_diagram;
    std::vector<Diagram::Ref> m_values;
    std::vector<std::uint32_t> m_levelOf;
    std::vector<std::uint32_t> m_lowest;  ///< by item: the lowest level below it
    std::uint32_t m_next = 0;             ///< the item to be made
    std::vector<Diagram::Ref> m_operands; ///< of that item, while it is folded
    std::size_t m_folded = 0;
    Diagram::Ref m_partial = Diagram::zero;
};

} // namespace linchpin
