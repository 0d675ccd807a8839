// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/events.h"
#include "core/model/design.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace linchpin
{

/// A node of the structure function: a constant, a basic event or a gate. All nodes speak of
/// failure: a node is true when what it stands for is down.
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

/// How the gates of a block are evaluated.
enum class Fixpoint : std::uint8_t {
    None,     ///< no cycle: once, in order
    Least,    ///< of "works": repeated from "all down" until nothing changes
    Greatest, ///< of "works": repeated from "all up" until nothing changes
};

/// Gates that are evaluated together; blocks stand in an order in which inputs come first.
struct Block
{
    std::uint32_t first = 0; ///< into Structure::order
    std::uint32_t count = 0;
    Fixpoint fixpoint = Fixpoint::None;
};

/// One requirement that a component has on a set, for messages.
struct SetRequirement
{
    std::uint32_t asker = 0;              ///< component row
    std::uint32_t set = 0;                ///< set row
    std::vector<std::uint32_t> connected; ///< component rows that the asker is connected to
    Node node = neverFails;
};

/// What holds for one choice of applying connections: one access of one or several journeys.
struct Context
{
    std::vector<bool> applies;                    ///< by connection row
    std::vector<Node> components;                 ///< by component row: the node of "does not work"
    std::vector<bool> forwardsToNothing;          ///< by component row: down as a member of its set
    std::vector<std::uint32_t> merged;            ///< by component row: which merged cycle it belongs to
    std::vector<std::uint32_t> stronglyConnected; ///< by component row: which component of the merged graph
    std::vector<Fixpoint> fixpoints;              ///< by strongly connected component
    std::vector<SetRequirement> requirements;
};

struct JourneyRoot
{
    JourneyId id;
    std::string name;
    bool critical = true;
    Access access = Access::Both;
    std::vector<ElementId> entries;
    std::optional<double> target;
    Node root = neverFails;
    std::vector<std::uint32_t> contexts; ///< for reading, for writing, or both
};

/// The structure function of a design (spec: sections 2 to 4), compiled: journeys as failure gates
/// over basic events. Coherent; may be cyclic within a block.
struct Structure
{
    Events events;
    std::vector<Gate> gates;
    std::vector<Node> inputs;
    std::vector<Node> order; ///< gate nodes in the order of evaluation, block by block
    std::vector<Block> blocks;
    std::vector<Context> contexts;
    std::vector<JourneyRoot> journeys; ///< with the implicit one where the design has none
    Node system = neverFails;
    bool implicitJourney = false;

    Node firstGate() const { return 2 + static_cast<Node>(events.events.size()); }
    Node nodeOfEvent(std::int32_t event) const { return event == noEvent ? neverFails : 2 + static_cast<Node>(event); }
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

    /// By node: whether one of the roots depends on it.
    std::vector<bool> reachableFrom(std::span<const Node> roots) const;
};

/// \pre the design is valid
Structure compile(const Design& design);

} // namespace linchpin
