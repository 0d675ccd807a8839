// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/gates.h"

#include <vector>

namespace linchpin
{

/// Adds gates: folds constants, passes single inputs through, drops repeated inputs where they say
/// nothing and builds each gate once.
class GateBuilder
{
public:
    explicit GateBuilder(Gates& gates);

    Node any(std::span<const Node> inputs) { return gate(GateType::Any, inputs); }
    Node all(std::span<const Node> inputs) { return gate(GateType::All, inputs); }
    /// Fails when at least k of the inputs do, an input counted as often as it stands there; k may lie
    /// outside 1 to inputs.size().
    Node atLeast(std::int64_t k, std::span<const Node> inputs);
    /// A gate of that type over these inputs, folded likewise.
    Node like(const Gate& gate, std::span<const Node> inputs);

    /// A gate whose inputs follow by define(): the member of a cycle.
    Node declare();
    /// Defines a declared node as failing with any of the inputs.
    void define(Node declared, std::span<const Node> inputs);

private:
    Node gate(GateType type, std::span<const Node> inputs);
    Node unique(GateType type, std::uint32_t atLeast, std::span<const Node> inputs);
    bool same(const Gate& gate, GateType type, std::uint32_t atLeast, std::span<const Node> inputs);
    void grow();

    Gates& m_gates;
    std::vector<Node> m_kept;
    std::vector<Node> m_sorted;
    std::vector<Node> m_otherSorted;
    std::vector<std::uint32_t> m_seen; ///< by node: the last gate call that met it
    std::uint32_t m_call = 0;
    std::vector<Node> m_slots;           ///< of the unique table, a power of two; 0: empty
    std::vector<std::uint64_t> m_hashes; ///< by slot
    std::size_t m_used = 0;
};

} // namespace linchpin
