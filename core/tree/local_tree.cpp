// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/local_tree.h"

#include "core/tree/cancelled.h"

#include <algorithm>
#include <numeric>

namespace linchpin
{

void LocalTreeCutter::makeRoom()
{
    const std::size_t nodes = m_gates.nodeCount();
    if (m_seen.size() < nodes) {
        m_seen.resize(nodes + nodes / 2, 0);
        m_index.resize(m_seen.size(), 0);
    }
}

void LocalTreeCutter::takeAsLeaf(Node gate)
{
    if (m_leaf.size() <= gate)
        m_leaf.resize(m_gates.nodeCount() + m_gates.nodeCount() / 2, 0);
    m_leaf[gate] = m_leafCall;
}

LocalTree LocalTreeCutter::cut(Node root)
{
    makeRoom();
    ++m_call;
    constexpr std::uint32_t open = 0xFFFFFFFF;
    LocalTree tree;
    struct Dates
    {
        std::uint32_t entered;
        std::uint32_t left;
        std::uint32_t last;
    };
    std::vector<Dates> dates;
    std::uint32_t now = 0;
    m_stack.clear();
    const auto meet = [&](Node node, bool isRoot) {
        ++now;
        if (m_seen[node] == m_call) {
            if (m_index[node] != open)
                dates[m_index[node]].last = now;
            return;
        }
        m_seen[node] = m_call;
        if (isLeaf(node) && !(isRoot && m_gates.isGate(node))) {
            m_index[node] = static_cast<std::uint32_t>(tree.items.size());
            tree.items.push_back({node, GateType::Any, 1, 0, 0, 0});
            dates.push_back({now, now, now});
            return;
        }
        m_index[node] = open;
        m_stack.push_back({node, 0, now});
    };
    meet(root, true);
    while (!m_stack.empty()) {
        Frame& top = m_stack.back();
        const auto inputs = m_gates.inputsOf(top.node);
        if (top.next < inputs.size()) {
            meet(inputs[top.next++], false);
            continue;
        }
        const Gate& gate = m_gates.gate(top.node);
        LocalTree::Item item{top.node,        gate.type, gate.atLeast, static_cast<std::uint32_t>(tree.inputs.size()),
                             gate.inputCount, 0};
        for (const Node input : inputs) {
            tree.inputs.push_back(m_index[input]);
            ++tree.items[m_index[input]].uses;
        }
        ++now;
        m_index[top.node] = static_cast<std::uint32_t>(tree.items.size());
        tree.items.push_back(item);
        dates.push_back({top.entered, now, now});
        m_stack.pop_back();
        if ((now & 0xFFF) == 0)
            checkStop(m_stop);
    }

    tree.module.assign(tree.items.size(), false);
    struct Span
    {
        std::uint32_t first;
        std::uint32_t last;
    };
    std::vector<Span> below(tree.items.size());
    for (std::uint32_t i = 0; i < tree.items.size(); ++i) {
        Span span{0xFFFFFFFF, 0};
        for (const std::uint32_t input : tree.inputsOf(i)) {
            span.first = std::min({span.first, below[input].first, dates[input].entered});
            span.last = std::max({span.last, below[input].last, dates[input].last});
        }
        below[i] = span;
        tree.module[i] = !tree.isLeaf(i) && span.first > dates[i].entered && span.last < dates[i].left;
    }
    return tree;
}

std::vector<std::vector<Node>> LocalTreeCutter::independentGroups(std::span<const Node> nodes)
{
    makeRoom();
    ++m_call;
    std::vector<std::uint32_t> parent(nodes.size());
    std::iota(parent.begin(), parent.end(), 0u);
    const auto find = [&](std::uint32_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    std::vector<Node> open;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        open.push_back(nodes[i]);
        while (!open.empty()) {
            const Node node = open.back();
            open.pop_back();
            if (m_seen[node] == m_call) {
                const std::uint32_t a = find(m_index[node]);
                const std::uint32_t b = find(i);
                parent[std::max(a, b)] = std::min(a, b);
                continue;
            }
            m_seen[node] = m_call;
            m_index[node] = i;
            if ((node & 0xFFF) == 0)
                checkStop(m_stop);
            if (!isLeaf(node)) {
                const auto inputs = m_gates.inputsOf(node);
                open.insert(open.end(), inputs.begin(), inputs.end());
            }
        }
    }
    std::vector<std::vector<Node>> groups;
    std::vector<std::uint32_t> groupOf(nodes.size());
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
        const std::uint32_t first = find(i);
        if (first == i) {
            groupOf[i] = static_cast<std::uint32_t>(groups.size());
            groups.emplace_back();
        }
        groups[groupOf[first]].push_back(nodes[i]);
    }
    return groups;
}

} // namespace linchpin
