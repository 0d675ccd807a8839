// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/diagram.h"
#include "core/tree/solver.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace linchpin
{

/// Any order.
inline constexpr unsigned allOrders = std::numeric_limits<unsigned>::max();

struct CutSetOptions
{
    unsigned maxOrder = allOrders;
    std::size_t maxNodes = 20'000'000; ///< of the families; about 30 bytes each with their tables
};

/// The minimal cut sets of a solved failure function, up to an order, as families in zero-suppressed
/// diagrams (Minato 1993): a family a page, with parts standing for their own families. Rauzy's minimal
/// solutions (RESS 40, 1993), cut off by order on the way down. Counted without being listed.
class CutSets
{
public:
    /// \pre the root is solved, exactly
    /// \throws DiagramTooLarge, Cancelled
    CutSets(const Solver& solver, Node root, CutSetOptions options = {}, std::stop_token stop = {});

    /// How many there are; the largest number that the type holds where there are that many or more.
    std::uint64_t count() const;
    /// How many of each order, from order 1 up to the given one, within the order of the options.
    std::vector<std::uint64_t> countByOrder(unsigned maxOrder) const;
    /// The most probable ones as sorted events, the most probable first.
    std::vector<std::vector<std::uint32_t>> mostProbable(std::size_t most) const;

private:
    using Ref = NodeTable::Ref;
    static constexpr Ref noSets = 0;   ///< the empty family
    static constexpr Ref emptySet = 1; ///< the family of the empty set alone

    /// Levels of a page's families; where its parts' levels begin.
    struct PageFamily
    {
        std::uint32_t firstLevel = 0;
        Ref root = noSets;
        unsigned lowestOrder = allOrders;
    };

    void makePage(Node node);
    Ref any(const Page& page, std::uint32_t firstLevel);
    Ref all(const Page& page, std::uint32_t firstLevel);
    Ref atLeast(const Page& page, std::uint32_t firstLevel);
    Ref minimalOf(const Page& page, std::uint32_t firstLevel, std::uint32_t step, unsigned order);
    Ref without(Ref a, Ref b);
    Ref node(std::uint32_t level, Ref high, Ref low);
    bool holdsEmptySet(Ref family) const;
    unsigned lowestOrderOf(Node part) const;
    Ref familyOf(std::uint32_t level) const;

    const Solver& m_solver;
    CutSetOptions m_options;
    std::stop_token m_stop;
    NodeTable m_nodes;
    OperationCache m_cache;
    std::vector<Node> m_partAt; ///< by level
    std::unordered_map<Node, PageFamily> m_families;
    std::unordered_map<std::uint64_t, Ref> m_minimal; ///< of the page at work, by step and order
    std::uint32_t m_depth = 0;
    Ref m_root = noSets;
};

} // namespace linchpin
