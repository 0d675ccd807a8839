// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context_compiler.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <array>

namespace linchpin
{

namespace
{

using Arc = std::pair<std::uint32_t, std::uint32_t>;

/// The strongly connected component of each vertex; an arc never leads to a higher number.
std::vector<std::uint32_t> stronglyConnected(const std::vector<Arc>& arcs, std::size_t vertices)
{
    // Without a cycle, as in most drawings, it is enough to take off leaf after leaf.
    std::vector<std::uint32_t> component(vertices);
    std::vector<std::uint32_t> outgoing(vertices, 0);
    std::vector<std::uint32_t> targets;
    targets.reserve(arcs.size());
    for (const auto& [from, to] : arcs) {
        ++outgoing[from];
        targets.push_back(to);
    }
    const Adjacency incoming(targets, vertices);
    std::vector<std::uint32_t> taken;
    taken.reserve(vertices);
    for (std::uint32_t vertex = 0; vertex < vertices; ++vertex) {
        if (outgoing[vertex] == 0)
            taken.push_back(vertex);
    }
    for (std::size_t i = 0; i < taken.size(); ++i) {
        component[taken[i]] = static_cast<std::uint32_t>(i);
        for (const std::uint32_t arc : incoming[taken[i]]) {
            if (--outgoing[arcs[arc].first] == 0)
                taken.push_back(arcs[arc].first);
        }
    }
    if (taken.size() == vertices)
        return component;

    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, std::uint32_t, std::uint32_t>;
    const Graph graph(boost::edges_are_unsorted_multi_pass, arcs.begin(), arcs.end(),
                      static_cast<std::uint32_t>(vertices));
    boost::strong_components(graph,
                             boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
    return component;
}

Adjacency grouped(const std::vector<std::uint32_t>& numbers)
{
    return {numbers, numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end()) + std::size_t(1)};
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
    findRequirements();
    mergeDirectCycles();
    findStronglyConnected();
    m_groupNodes.assign(m_groupMembers.size(), neverFails);
    for (std::uint32_t which = 0; which < m_groupsOfStrong.size(); ++which)
        compileStronglyConnected(which);
    m_context.components.resize(m_index.componentCount());
    for (std::uint32_t row = 0; row < m_index.componentCount(); ++row)
        m_context.components[row] = m_groupNodes[m_context.merged[row]];
    Context result = std::move(m_context);
    m_context.merged = result.merged; // what entry() asks for
    m_context.forwardsToNothing = result.forwardsToNothing;
    return result;
}

void ContextCompiler::findForwardersToNothing()
{
    const auto forwardsAnything = [this](std::uint32_t row) {
        const auto outgoing = m_index.outgoing[row];
        return std::any_of(outgoing.begin(), outgoing.end(),
                           [this](std::uint32_t connection) { return m_context.applies[connection]; });
    };
    m_context.forwardsToNothing.assign(m_index.componentCount(), false);
    for (const auto& members : m_index.members) {
        const bool anyForwarder = std::any_of(members.begin(), members.end(), [this](std::uint32_t row) {
            return forwards(m_index.design.components[row].kind);
        });
        if (!anyForwarder)
            continue;
        const auto forwarding = std::count_if(members.begin(), members.end(), forwardsAnything);
        for (const std::uint32_t row : members) {
            if (forwarding > 0 && forwards(m_index.design.components[row].kind) && !forwardsAnything(row))
                m_context.forwardsToNothing[row] = true;
        }
    }
}

void ContextCompiler::findRequirements()
{
    m_firstRequirement.reserve(m_index.componentCount() + 1);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> wanted; ///< set and member
    for (std::uint32_t row = 0; row < m_index.componentCount(); ++row) {
        m_firstRequirement.push_back(static_cast<std::uint32_t>(m_requirements.size()));
        wanted.clear();
        for (const std::uint32_t c : m_index.outgoing[row]) {
            const std::int32_t set = m_index.setOf[m_index.to[c]];
            if (set >= 0 && m_context.applies[c])
                wanted.emplace_back(static_cast<std::uint32_t>(set), m_index.to[c]);
        }
        std::stable_sort(wanted.begin(), wanted.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [set, member] : wanted) {
            const bool isNew = m_requirements.size() == m_firstRequirement.back() || m_requirements.back().set != set;
            if (isNew)
                m_requirements.push_back({set, static_cast<std::uint32_t>(m_connected.size()), 0});
            const auto connected = connectedOf(m_requirements.back());
            if (std::find(connected.begin(), connected.end(), member) == connected.end()) {
                m_connected.push_back(member);
                ++m_requirements.back().count;
            }
        }
    }
    m_firstRequirement.push_back(static_cast<std::uint32_t>(m_requirements.size()));
}

std::span<const ContextCompiler::Requirement> ContextCompiler::requirementsOf(std::uint32_t component) const
{
    const std::uint32_t first = m_firstRequirement[component];
    return std::span(m_requirements).subspan(first, m_firstRequirement[component + 1] - first);
}

std::span<const std::uint32_t> ContextCompiler::connectedOf(const Requirement& requirement) const
{
    return std::span(m_connected).subspan(requirement.first, requirement.count);
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
        for (const Requirement& requirement : requirementsOf(row)) {
            if (m_index.design.sets[requirement.set].mode == SetMode::ActiveActive) {
                for (const std::uint32_t member : connectedOf(requirement))
                    arcTo(member);
            } else {
                for (const std::uint32_t member : m_index.members[requirement.set])
                    arcTo(member);
            }
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
    const auto groups = m_groupsOfStrong[which];
    if (groups.size() == 1) {
        m_groupNodes[groups.front()] = m_gates.any(inputsOf(groups.front()));
        m_context.fixpoints.push_back(Fixpoint::None);
        return;
    }
    Cycle cycle;
    std::vector<Node> nodes;
    for (const std::uint32_t group : groups)
        nodes.push_back(m_groupNodes[group] = m_gates.declare());
    cycle.first = nodes.front();
    for (const std::uint32_t group : groups) {
        const auto before = static_cast<Node>(m_structure.nodeCount());
        const std::vector<Node> inputs = inputsOf(group);
        for (auto node = before; node < m_structure.nodeCount(); ++node)
            cycle.order.push_back(node);
        m_gates.define(m_groupNodes[group], inputs);
        cycle.order.push_back(m_groupNodes[group]);
    }
    cycle.end = static_cast<Node>(m_structure.nodeCount());
    std::vector<char> evaluated(cycle.end - cycle.first, 0);
    std::vector<char> isRead(cycle.end - cycle.first, 0);
    for (const Node node : cycle.order) {
        for (const Node input : m_structure.inputsOf(node)) {
            if (input >= cycle.first && !evaluated[input - cycle.first])
                isRead[input - cycle.first] = 1;
        }
        evaluated[node - cycle.first] = 1;
    }
    for (Node node = cycle.first; node < cycle.end; ++node) {
        if (isRead[node - cycle.first])
            cycle.feedback.push_back(node);
    }
    m_structure.cycles.push_back(std::move(cycle));
    const Fixpoint fixpoint = m_everythingUp.fixpointOf(nodes);
    m_structure.cycles.back().fixpoint = fixpoint;
    m_context.fixpoints.push_back(fixpoint);
}

std::vector<Node> ContextCompiler::inputsOf(std::uint32_t group)
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
        for (const Requirement& requirement : requirementsOf(row)) {
            const auto connected = connectedOf(requirement);
            const Node node = provides(requirement.set, connected);
            m_context.requirements.push_back({row, requirement.set, {connected.begin(), connected.end()}, node});
            inputs.push_back(node);
        }
    }
    return inputs;
}

Node ContextCompiler::memberNode(std::uint32_t component) const
{
    return m_context.forwardsToNothing[component] ? alwaysFails : m_groupNodes[m_context.merged[component]];
}

Node ContextCompiler::provides(std::uint32_t set, std::span<const std::uint32_t> connected)
{
    const RedundancySet& rules = m_index.design.sets[set];
    std::vector<Node> members;
    members.reserve(m_index.members[set].size());
    if (rules.mode == SetMode::ActiveActive) {
        for (const std::uint32_t row : connected)
            members.push_back(memberNode(row));
    } else {
        for (const std::uint32_t row : m_index.members[set])
            members.push_back(memberNode(row));
    }
    const int size = static_cast<int>(members.size());
    if (rules.mode == SetMode::ActiveActive)
        return m_gates.atLeast(size - rules.required + 1, members);
    if (rules.mode == SetMode::Quorum)
        return m_gates.atLeast(size - size / 2, members);

    const Node primary = members.front();
    const auto replicas = std::span(members).subspan(1);
    const int replicaCount = size - 1;
    const Node failover = hasFailover(rules) ? m_structure.nodeOfEvent(m_structure.events.failovers[set]) : alwaysFails;
    if (m_access == Access::Read && rules.replicaReads)
        return m_gates.all(members);
    const int acknowledgements = m_access == Access::Write ? rules.acknowledgements : 0;
    const Node normal =
        m_gates.any(std::array{primary, m_gates.atLeast(replicaCount - acknowledgements + 1, replicas)});
    const Node promoted = m_gates.any(std::array{failover, m_gates.atLeast(replicaCount - acknowledgements, replicas)});
    return m_gates.all(std::array{normal, promoted});
}

Node ContextCompiler::entry(std::uint32_t set)
{
    return provides(set, m_index.members[set]);
}

} // namespace linchpin
