// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace linchpin
{

/// A node of a failure function: a constant, a basic event or a gate. All nodes speak of failure: a
/// node is true when what it stands for is down.
using Node = std::uint32_t;

inline constexpr Node neverFails = 0;
inline constexpr Node alwaysFails = 1;

enum class GateType : std::uint8_t {
    Any,     ///< fails when an input does: a requirement
    All,     ///< fails when every input does: alternatives
    AtLeast, ///< fails when at least `atLeast` inputs do: n - k + 1 for k needed of n
};

struct Gate
{
    GateType type = GateType::Any;
    std::uint32_t atLeast = 1;
    std::uint32_t firstInput = 0;
    std::uint32_t inputCount = 0;
};

/// Gates over basic events. Nodes are numbered: the constants, the events, the gates.
struct Gates
{
    std::uint32_t eventCount = 0;
    std::vector<Gate> gates;
    std::vector<Node> inputs;

    Node firstGate() const { return 2 + eventCount; }
    bool isEvent(Node node) const { return node >= 2 && node < firstGate(); }
    bool isGate(Node node) const { return node >= firstGate(); }
    std::uint32_t eventOf(Node node) const { return node - 2; }
    const Gate& gate(Node node) const { return gates[node - firstGate()]; }
    std::span<const Node> inputsOf(Node node) const
    {
        const Gate& g = gate(node);
        return std::span(inputs).subspan(g.firstInput, g.inputCount);
    }
    std::size_t nodeCount() const { return firstGate() + gates.size(); }

    /// By node: whether it is one of the roots or one of them depends on it.
    std::vector<bool> reachableFrom(std::span<const Node> roots) const;
};

/// A coherent fault tree: gates without cycles, each numbered above its inputs, none of them a constant.
struct FaultTree : Gates
{ };

} // namespace linchpin
