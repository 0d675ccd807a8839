// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/structure.h"

#include <map>
#include <tuple>
#include <vector>

namespace linchpin
{

/// Adds gates to a structure: folds constants, passes single inputs through and builds each gate
/// once. What it makes is appended to the open block.
class GateBuilder
{
public:
    explicit GateBuilder(Structure& structure)
        : m_structure(structure)
    { }

    Node any(std::vector<Node> inputs) { return gate(GateType::Any, 1, std::move(inputs)); }
    Node all(std::vector<Node> inputs) { return gate(GateType::All, 1, std::move(inputs)); }
    /// Fails when at least k of the inputs do; k may lie outside 1 to inputs.size().
    Node atLeast(int k, std::vector<Node> inputs);

    /// A gate whose inputs follow by define(): the member of a cycle.
    Node declare();
    /// Defines a declared node as failing with any of the inputs, and appends it to the open block.
    void define(Node declared, const std::vector<Node>& inputs);

    /// Gates from here on are evaluated together as said.
    void openBlock(Fixpoint fixpoint);

private:
    Node gate(GateType type, std::uint32_t atLeast, std::vector<Node> inputs);
    Node append(GateType type, std::uint32_t atLeast, const std::vector<Node>& inputs);

    using Key = std::tuple<GateType, std::uint32_t, std::vector<Node>>;

    Structure& m_structure;
    std::map<Key, Node> m_made;
};

} // namespace linchpin
