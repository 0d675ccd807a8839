// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/cancelled.h"
#include "core/tree/node_table.h"

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// Thrown inside the engine when a diagram outgrows its budget.
struct DiagramTooLarge
{ };

/// Reduced ordered binary decision diagrams of monotone failure functions (Bryant 1986), one unique
/// table for all. A variable is an event or a part; its position in the order is its level. No
/// complemented edges: probabilities are sums of positive terms.
class Diagram
{
public:
    using Ref = NodeTable::Ref;
    static constexpr Ref zero = 0; ///< never fails
    static constexpr Ref one = 1;  ///< always fails

    /// \param levels    number of variables
    /// \param maxNodes  beyond it operations throw DiagramTooLarge
    Diagram(std::uint32_t levels, std::size_t maxNodes, std::stop_token stop = {});

    Ref variable(std::uint32_t level);
    Ref conjunction(Ref a, Ref b);
    Ref disjunction(Ref a, Ref b);
    /// At least k of the operands, as a grid: k (n - k + 1) steps. Sorted from below they cost least.
    Ref atLeast(std::uint32_t k, const std::vector<Ref>& operands);
    /// From the bottom of the order up.
    void sortFromBelow(std::vector<Ref>& operands) const;

    /// A node's level; that of the terminals is the number of variables.
    std::uint32_t level(Ref f) const { return m_nodes[f].level; }
    Ref low(Ref f) const { return m_nodes[f].low; }   ///< the variable's event is up
    Ref high(Ref f) const { return m_nodes[f].high; } ///< the variable's event is down
    std::uint32_t levels() const { return m_levels; }
    std::size_t nodeCount() const { return m_nodes.size(); }
    /// Lets it grow further after DiagramTooLarge; what was made stays.
    void allow(std::size_t maxNodes) { m_maxNodes = maxNodes; }
    /// The nodes below the roots, terminals excluded, parents before children.
    std::vector<Ref> topological(const std::vector<Ref>& roots) const;

    /// The node (level, high, low), reduced. \pre high and low lie below the level
    Ref node(std::uint32_t level, Ref high, Ref low);

private:
    enum class Operation : std::uint32_t { And = 1, Or = 2 };

    template<Operation operation>
    Ref apply(Ref a, Ref b);

    std::uint32_t m_levels;
    std::size_t m_maxNodes;
    std::stop_token m_stop;
    NodeTable m_nodes;
    OperationCache m_cache;
    std::uint32_t m_depth = 0;
};

} // namespace linchpin
