// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/design_index.h"
#include "core/engine/everything_up.h"
#include "core/engine/structure.h"
#include "core/tree/gate_builder.h"

#include <vector>

namespace linchpin
{

/// "The instances are not enough" by component row, shared by all contexts.
std::vector<Node> compileAliveness(const DesignIndex& index, const Structure& structure, GateBuilder& gates);

/// Compiles what the components require of each other under one choice of applying connections.
class ContextCompiler
{
public:
    ContextCompiler(const DesignIndex& index, Structure& structure, GateBuilder& gates, EverythingUp& everythingUp,
                    const std::vector<Node>& alive, Access access, std::vector<bool> applies);

    Context compile();

    /// The node of an entry that is the set: it provides as to a caller connected to every member.
    /// \pre compile() has been called
    Node entry(std::uint32_t set);

private:
    /// A requirement on a set, by a component: members from `first` on in m_connected.
    struct Requirement
    {
        std::uint32_t set;
        std::uint32_t first;
        std::uint32_t count;
    };

    void findForwardersToNothing();
    void findRequirements();
    void mergeDirectCycles();
    void findStronglyConnected();
    void compileStronglyConnected(std::uint32_t which);
    std::vector<Node> inputsOf(std::uint32_t group);
    std::span<const Requirement> requirementsOf(std::uint32_t component) const;
    std::span<const std::uint32_t> connectedOf(const Requirement& requirement) const;
    Node provides(std::uint32_t set, std::span<const std::uint32_t> connected);
    Node memberNode(std::uint32_t component) const;

    const DesignIndex& m_index;
    Structure& m_structure;
    GateBuilder& m_gates;
    EverythingUp& m_everythingUp;
    const std::vector<Node>& m_alive;
    Access m_access;
    Context m_context;
    std::vector<Requirement> m_requirements;
    std::vector<std::uint32_t> m_firstRequirement; ///< by component row, and one more
    std::vector<std::uint32_t> m_connected;        ///< component rows
    Adjacency m_groupMembers;                      ///< by merged group: component rows
    Adjacency m_groupsOfStrong;                    ///< by strongly connected component
    std::vector<Node> m_groupNodes;
};

} // namespace linchpin
