// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context_compiler.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>

namespace linchpin
{

namespace
{

using Arc = std::pair<std::uint32_t, std::uint32_t>;

/// The strongly connected component of each vertex; an arc never leads to a higher number.
std::vector<std::uint32_t> stronglyConnected(const std::vector<Arc>& arcs, std::size_t vertices)
{
    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;
    const Graph graph(boost::edges_are_unsorted_multi_pass, arcs.begin(), arcs.end(),
                      static_cast<std::uint32_t>(vertices));
    std::vector<std::uint32_t> component(vertices);
    boost::strong_components(graph,
                             boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
    return component;
}

std::uint32_t countOf(const std::vector<std::uint32_t>& numbers)
{
    return numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end()) + 1;
}

std::vector<std::vector<std::uint32_t>> grouped(const std::vector<std::uint32_t>& numbers)
{
    std::vector<std::vector<std::uint32_t>> groups(countOf(numbers));
    for (std::uint32_t i = 0; i < numbers.size(); ++i)
        groups[numbers[i]].push_back(i);
    return groups;
}

} // namespace

ContextCompiler::ContextCompiler(const DesignIndex& index, Structure& structure, GateBuilder& gates,
                                 EverythingUp& everythingUp, const std::vector<Node>& alive, Access access,
                                 std::vector<bool> applies)
    : m_index(index)
    , m_structure(structure)
    , m_gates(gates)
    , m_everythingUp(everythingUp)
    , m_alive(alive)
    , m_access(access)
{
    m_context.applies = std::move(applies);
}

Context ContextCompiler::compile()
{
    findForwardersToNothing();
    mergeDirectCycles();
    findStronglyConnected();
    m_groupNodes.assign(m_groupMembers.size(), neverFails);
    for (std::uint32_t which = 0; which < m_groupsOfStrong.size(); ++which)
        compileStronglyConnected(which);
    m_context.components.resize(m_index.componentCount());
    for (std::uint32_t row = 0; row < m_index.componentCount(); ++row)
        m_context.components[row] = m_groupNodes[m_context.merged[row]];
    return m_context;
}

void ContextCompiler::findForwardersToNothing()
{
    const auto forwardsAnything = [this](std::uint32_t row) {
        return std::any_of(m_index.outgoing[row].begin(), m_index.outgoing[row].end(),
                           [this](std::uint32_t connection) { return m_context.applies[connection]; });
    };
    m_context.forwardsToNothing.assign(m_index.componentCount(), false);
    for (const auto& members : m_index.members) {
        const auto forwarding = std::count_if(members.begin(), members.end(), forwardsAnything);
        for (const std::uint32_t row : members) {
            if (forwarding > 0 && forwards(m_index.design.components[row].kind) && !forwardsAnything(row))
                m_context.forwardsToNothing[row] = true;
        }
    }
}

void ContextCompiler::mergeDirectCycles()
{
    std::vector<Arc> arcs;
    for (std::uint32_t c = 0; c < m_context.applies.size(); ++c) {
        if (m_context.applies[c] && m_index.setOf[m_index.to[c]] < 0)
            arcs.emplace_back(m_index.from[c], m_index.to[c]);
    }
    m_context.merged = stronglyConnected(arcs, m_index.componentCount());
    m_groupMembers = grouped(m_context.merged);
}

std::map<std::uint32_t, std::vector<std::uint32_t>> ContextCompiler::setsRequiredBy(std::uint32_t component) const
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> required;
    for (const std::uint32_t c : m_index.outgoing[component]) {
        const std::int32_t set = m_index.setOf[m_index.to[c]];
        if (!m_context.applies[c] || set < 0)
            continue;
        auto& connected = required[static_cast<std::uint32_t>(set)];
        if (std::find(connected.begin(), connected.end(), m_index.to[c]) == connected.end())
            connected.push_back(m_index.to[c]);
    }
    return required;
}

void ContextCompiler::findStronglyConnected()
{
    std::vector<Arc> arcs;
    for (std::uint32_t row = 0; row < m_index.componentCount(); ++row) {
        const std::uint32_t group = m_context.merged[row];
        const auto arcTo = [&](std::uint32_t target) {
            if (m_context.merged[target] != group)
                arcs.emplace_back(group, m_context.merged[target]);
        };
        for (const std::uint32_t c : m_index.outgoing[row]) {
            if (m_context.applies[c] && m_index.setOf[m_index.to[c]] < 0)
                arcTo(m_index.to[c]);
        }
        for (const auto& [set, connected] : setsRequiredBy(row)) {
            const bool onlyConnected = m_index.design.sets[set].mode == SetMode::ActiveActive;
            for (const std::uint32_t member : onlyConnected ? connected : m_index.members[set])
                arcTo(member);
        }
    }
    m_context.stronglyConnected.resize(m_index.componentCount());
    const auto strong = stronglyConnected(arcs, m_groupMembers.size());
    m_groupsOfStrong = grouped(strong);
    for (std::uint32_t row = 0; row < m_index.componentCount(); ++row)
        m_context.stronglyConnected[row] = strong[m_context.merged[row]];
}

void ContextCompiler::compileStronglyConnected(std::uint32_t which)
{
    const auto& groups = m_groupsOfStrong[which];
    const bool isCycle = groups.size() > 1;
    m_gates.openBlock(isCycle ? Fixpoint::Least : Fixpoint::None);
    for (const std::uint32_t group : groups)
        m_groupNodes[group] = m_gates.declare();
    for (const std::uint32_t group : groups)
        define(group);
    if (!isCycle) {
        m_everythingUp.advance();
        m_context.fixpoints.push_back(Fixpoint::None);
        return;
    }
    std::vector<Node> nodes;
    for (const std::uint32_t group : groups)
        nodes.push_back(m_groupNodes[group]);
    const Fixpoint fixpoint = m_everythingUp.settleCycle(nodes);
    m_structure.blocks.back().fixpoint = fixpoint;
    m_context.fixpoints.push_back(fixpoint);
}

void ContextCompiler::define(std::uint32_t group)
{
    std::vector<Node> inputs;
    for (const std::uint32_t row : m_groupMembers[group])
        inputs.push_back(m_alive[row]);
    for (const std::uint32_t row : m_groupMembers[group]) {
        for (const std::uint32_t c : m_index.outgoing[row]) {
            const std::uint32_t target = m_index.to[c];
            if (m_context.applies[c] && m_index.setOf[target] < 0 && m_context.merged[target] != group)
                inputs.push_back(m_groupNodes[m_context.merged[target]]);
        }
        for (const auto& [set, connected] : setsRequiredBy(row)) {
            const Node node = provides(set, connected);
            m_context.requirements.push_back({row, set, connected, node});
            inputs.push_back(node);
        }
    }
    std::sort(inputs.begin(), inputs.end());
    inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
    std::erase(inputs, neverFails);
    m_gates.define(m_groupNodes[group], inputs);
}

Node ContextCompiler::memberNode(std::uint32_t component) const
{
    return m_context.forwardsToNothing[component] ? alwaysFails : m_groupNodes[m_context.merged[component]];
}

Node ContextCompiler::provides(std::uint32_t set, const std::vector<std::uint32_t>& connected)
{
    const RedundancySet& rules = m_index.design.sets[set];
    std::vector<Node> members;
    for (const std::uint32_t row : rules.mode == SetMode::ActiveActive ? connected : m_index.members[set])
        members.push_back(memberNode(row));
    const int size = static_cast<int>(members.size());
    if (rules.mode == SetMode::ActiveActive)
        return m_gates.atLeast(size - rules.required + 1, std::move(members));
    if (rules.mode == SetMode::Quorum)
        return m_gates.atLeast(size - size / 2, std::move(members));

    const Node primary = members.front();
    const std::vector<Node> replicas(members.begin() + 1, members.end());
    const int replicaCount = size - 1;
    const Node failover = hasFailover(rules) ? m_structure.nodeOfEvent(m_structure.events.failovers[set]) : alwaysFails;
    if (m_access == Access::Read && rules.replicaReads)
        return m_gates.all(std::move(members));
    const int acknowledgements = m_access == Access::Write ? rules.acknowledgements : 0;
    const Node normal = m_gates.any({primary, m_gates.atLeast(replicaCount - acknowledgements + 1, replicas)});
    const Node promoted = m_gates.any({failover, m_gates.atLeast(replicaCount - acknowledgements, replicas)});
    return m_gates.all({normal, promoted});
}

Node ContextCompiler::entry(std::uint32_t set)
{
    m_gates.openBlock(Fixpoint::None);
    const Node node = provides(set, m_index.members[set]);
    m_everythingUp.advance();
    return node;
}

} // namespace linchpin
