// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/everything_up.h"
#include "core/engine/gate_builder.h"
#include "core/engine/structure.h"

#include <map>
#include <vector>

namespace linchpin
{

/// Rows of a design's tables by each other, made once for a compilation.
struct DesignIndex
{
    explicit DesignIndex(const Design& design);

    const Design& design;
    std::vector<std::int32_t> setOf;                     ///< by component row; -1: in no set
    std::vector<std::vector<std::uint32_t>> members;     ///< by set row: component rows, primary first
    std::vector<std::uint32_t> from;                     ///< by connection row
    std::vector<std::uint32_t> to;                       ///< by connection row
    std::vector<std::vector<std::uint32_t>> outgoing;    ///< by component row: connection rows
    std::vector<std::vector<std::uint32_t>> domainChain; ///< by domain row: itself and its ancestors

    std::size_t componentCount() const { return setOf.size(); }
};

/// "The instances are not enough" by component row, shared by all contexts. Opens a block.
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
    void findForwardersToNothing();
    void mergeDirectCycles();
    void findStronglyConnected();
    void compileStronglyConnected(std::uint32_t which);
    void define(std::uint32_t group);
    /// Connected component rows by set row, in the order of the sets' members.
    std::map<std::uint32_t, std::vector<std::uint32_t>> setsRequiredBy(std::uint32_t component) const;
    Node provides(std::uint32_t set, const std::vector<std::uint32_t>& connected);
    Node memberNode(std::uint32_t component) const;

    const DesignIndex& m_index;
    Structure& m_structure;
    GateBuilder& m_gates;
    EverythingUp& m_everythingUp;
    const std::vector<Node>& m_alive;
    Access m_access;
    Context m_context;
    std::vector<std::vector<std::uint32_t>> m_groupMembers;   ///< by merged group: component rows
    std::vector<std::vector<std::uint32_t>> m_groupsOfStrong; ///< by strongly connected component
    std::vector<Node> m_groupNodes;
};

} // namespace linchpin
