// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <vector>

namespace linchpin
{

/// Thrown inside the engine when a diagram outgrows its budget.
struct DiagramTooLarge
{ };

/// Thrown inside the engine when whoever asked no longer wants the answer.
struct Cancelled
{ };

/// Reduced ordered binary decision diagrams of monotone failure functions (Bryant 1986), one unique
/// table for all. A variable is a basic event; its position in the order is its level. No
/// complemented edges: probabilities are sums of positive terms.
class Diagram
{
public:
    using Ref = std::uint32_t;
    static constexpr Ref zero = 0; ///< never fails
    static constexpr Ref one = 1;  ///< always fails

    /// \param levels    number of variables
    /// \param maxNodes  beyond it operations throw DiagramTooLarge
    Diagram(std::uint32_t levels, std::size_t maxNodes, std::stop_token stop = {});

    Ref variable(std::uint32_t level);
    Ref conjunction(Ref a, Ref b);
    Ref disjunction(Ref a, Ref b);
    Ref conjunction(std::vector<Ref> operands);
    Ref disjunction(std::vector<Ref> operands);
    /// At least k of the operands, as a grid: k (n - k + 1) steps.
    Ref atLeast(std::uint32_t k, std::vector<Ref> operands);

    /// A node's level; that of the terminals is the number of variables.
    std::uint32_t level(Ref f) const { return m_nodes[f].level; }
    Ref low(Ref f) const { return m_nodes[f].low; }   ///< the variable's event is up
    Ref high(Ref f) const { return m_nodes[f].high; } ///< the variable's event is down
    std::uint32_t levels() const { return m_levels; }
    std::size_t nodeCount() const { return m_nodes.size(); }
    /// The nodes below the roots, terminals excluded, parents before children.
    std::vector<Ref> topological(const std::vector<Ref>& roots) const;

    /// The node (level, high, low), reduced. \pre high and low lie below the level
    Ref node(std::uint32_t level, Ref high, Ref low);

private:
    enum class Operation : std::uint32_t { And, Or };

    struct NodeData
    {
        std::uint32_t level;
        Ref low;
        Ref high;
        Ref next; ///< in its bucket of the unique table
    };
    struct CacheEntry
    {
        Ref a = 0;
        Ref b = 0;
        Operation operation = Operation::And;
        Ref result = 0;
    };

    Ref apply(Operation operation, Ref a, Ref b);
    Ref fold(Operation operation, std::vector<Ref> operands);
    void growBuckets();
    void growCache();

    std::uint32_t m_levels;
    std::size_t m_maxNodes;
    std::stop_token m_stop;
    std::vector<NodeData> m_nodes;
    std::vector<Ref> m_buckets; ///< a power of two; 0: empty
    std::vector<CacheEntry> m_cache;
    std::uint32_t m_depth = 0;
};

} // namespace linchpin
