// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gates.h"

#include <stop_token>
#include <vector>

namespace linchpin
{

/// The part of a fault tree below one node, down to the events and to gates that are taken as leaves,
/// numbered densely: inputs before their gates, the root last.
struct LocalTree
{
    struct Item
    {
        Node node = neverFails; ///< in the whole tree
        GateType type = GateType::Any;
        std::uint32_t atLeast = 1;
        std::uint32_t firstInput = 0;
        std::uint32_t inputCount = 0; ///< 0: a leaf
        std::uint32_t uses = 0;       ///< how many gates have it as an input
    };

    std::vector<Item> items;
    std::vector<std::uint32_t> inputs; ///< indices of items
    std::vector<bool> module;          ///< by item: an inner gate below which nothing is used from elsewhere

    std::uint32_t root() const { return static_cast<std::uint32_t>(items.size()) - 1; }
    bool isLeaf(std::uint32_t item) const { return items[item].inputCount == 0; }
    std::span<const std::uint32_t> inputsOf(std::uint32_t item) const
    {
        return std::span(inputs).subspan(items[item].firstInput, items[item].inputCount);
    }
};

/// Cuts local trees out of a growing fault tree; keeps its working memory between calls.
class LocalTreeCutter
{
public:
    /// \param stop what it does throws Cancelled on a stop
    explicit LocalTreeCutter(const Gates& gates, std::stop_token stop = {})
        : m_gates(gates)
        , m_stop(std::move(stop))
    { }

    /// Takes the gate for a leaf in the calls that follow, until clearLeaves().
    void takeAsLeaf(Node gate);
    bool isLeaf(Node node) const
    {
        return !m_gates.isGate(node) || (node < m_leaf.size() && m_leaf[node] == m_leafCall);
    }
    void clearLeaves() { ++m_leafCall; }

    /// Below the root, which is never a leaf if it is a gate. Finds its modules too (Dutuit & Rauzy, IEEE
    /// Transactions on Reliability 45(3), 1996).
    LocalTree cut(Node root);
    /// The nodes in groups that share nothing below, in the order of their first members.
    std::vector<std::vector<Node>> independentGroups(std::span<const Node> nodes);

private:
    struct Frame
    {
        Node node;
        std::uint32_t next;
        std::uint32_t entered;
    };

    void makeRoom();

    const Gates& m_gates;
    std::stop_token m_stop;
    std::vector<std::uint32_t> m_leaf; ///< by node: the call that takes it as a leaf
    std::uint32_t m_leafCall = 1;
    std::vector<std::uint32_t> m_seen; ///< by node: the call that met it
    std::uint32_t m_call = 0;
    std::vector<std::uint32_t> m_index; ///< by node: its item, or its group's first member
    std::vector<Frame> m_stack;
};

} // namespace linchpin
