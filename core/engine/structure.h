// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/events.h"
#include "core/model/design.h"
#include "core/tree/gates.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// How the gates of a cycle are evaluated.
enum class Fixpoint : std::uint8_t {
    None,     ///< no cycle: once, in order
    Least,    ///< of "works": repeated from "all down" until nothing changes
    Greatest, ///< of "works": repeated from "all up" until nothing changes
};

/// Gates that depend on one another, evaluated together. All other gates depend on lower nodes alone.
struct Cycle
{
    Node first = neverFails; ///< of its gates
    Node end = neverFails;   ///< past its last gate
    Fixpoint fixpoint = Fixpoint::Least;
    std::vector<Node> order;    ///< its gates as they are evaluated
    std::vector<Node> feedback; ///< those that others read before they are evaluated
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
    Access access = Access::Both;                 ///< both: reading and writing are the same
    JourneyId journey;                            ///< empty: of all journeys that no connection names
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
    std::vector<std::uint32_t> contexts; ///< for reading, for writing, or both; one where they are the same
};

/// The structure function of a design (spec: sections 2 to 4), compiled: journeys as failure gates
/// over basic events. Coherent; may be cyclic.
struct Structure : Gates
{
    Events events;
    std::vector<Cycle> cycles; ///< in the order of their nodes
    std::vector<Context> contexts;
    std::vector<JourneyRoot> journeys; ///< with the implicit one where the design has none
    Node system = neverFails;
    bool implicitJourney = false;

    Node nodeOfEvent(std::int32_t event) const { return event == noEvent ? neverFails : 2 + static_cast<Node>(event); }
};

/// \pre the design is valid
/// \throws Cancelled (core/tree/diagram.h)
Structure compile(const Design& design, const std::stop_token& stop = {});

/// By node, for every node of the structure: what fails when exactly the events in `down` are.
std::vector<char> failures(const Structure& structure, const std::vector<bool>& down);

} // namespace linchpin
