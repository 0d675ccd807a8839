// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace linchpin::reference
{

using State = std::uint32_t; ///< the events that are down, by position
using Bits = std::uint64_t;  ///< components, or nodes of a graph, by position

inline constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

enum class Access { Read, Write };
enum class Mode { ActiveActive, PrimaryReplica, Quorum };

struct Event
{
    std::string id;
    std::string box;
    double unavailability = 0;
};

struct Component
{
    std::string id;
    std::string kind;
    double unavailability = 0;
    double mttrHours = 0;
    int required = 1;
    std::size_t set = none;
    std::vector<State> instances; ///< the events that each instance needs up, its domains' among them
    State shared = 0;
};

struct Set
{
    std::string id;
    Mode mode = Mode::ActiveActive;
    Bits members = 0;
    Bits primary = 0;
    int required = 1;
    int acknowledgements = 0;
    bool replicaReads = true;
    bool hasFailover = false;
    State failover = 0;
};

struct Connection
{
    std::size_t from = none;
    std::size_t to = none;
    std::string kind;
    bool isOptional = false;
    bool isForAllJourneys = true;
    std::vector<std::string> journeys;
};

struct Journey
{
    std::string id;
    std::vector<std::string> entries;
    std::vector<Access> accesses;
    bool isCritical = true;
};

struct Design
{
    std::vector<Event> events;
    std::vector<Component> components;
    std::vector<Set> sets;
    std::vector<Connection> connections;
    std::vector<Journey> journeys;
    std::map<std::string, std::size_t> componentIndex;
    std::map<std::string, std::size_t> setIndex;
};

inline Bits bit(std::size_t position)
{
    return Bits{1} << position;
}

inline bool isAmong(std::size_t position, Bits bits)
{
    return (bits & bit(position)) != 0;
}

/// Parts by position, basic events with their probabilities, and the implicit journey made explicit.
/// Throws std::invalid_argument for more than 20 events or 64 components.
Design read(const nlohmann::json& file);

} // namespace linchpin::reference
