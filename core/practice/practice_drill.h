// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/outage.h"
#include "core/practice/scenario.h"

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace linchpin
{

/// What a drill makes fail.
enum class Loss {
    Instance, ///< one of several
    Part,     ///< a box that others rely on
    Cache,
    Queue,
    Primary,
    Coordinator,  ///< one member of a quorum
    Coordinators, ///< as many as it can no longer bear
    Dns,
    ThirdParty,
    Zone,
    Region,
    Pair, ///< two that take down together what neither does alone
};

/// A question about the candidate's own drawing: "Zone A is lost. What stops?"
struct PracticeDrill
{
    Loss loss = Loss::Part;
    std::vector<std::string> kills; ///< as DrillGround::eventsNamed() takes them

    bool operator==(const PracticeDrill&) const = default;
};

/// "Zone A is lost", "One instance of App fails", in the window's language.
std::string drillTitle(const Design& design, const PracticeDrill& drill);

/// The true answer.
struct DrillTruth
{
    Outage outage;
    std::vector<std::string> stops;    ///< ids of components that stop, but for clients and the obvious ones; ascending
    std::vector<std::string> obvious;  ///< ids of components that fail by what the drill says; ascending
    std::vector<std::string> journeys; ///< ids of those that go down, ascending
};

DrillTruth truthOf(const DrillGround& ground, const PracticeDrill& drill);

/// Of an attempt.
inline constexpr std::size_t usualDrills = 6;

/// The drills that teach most about a drawing: those whose answer is least what a naive reading of the arrows says
/// ("all that leads there stops"), each kind of loss once and a part that was in none before first. What the scenario
/// is known for comes first. The same design and seed, the same drills.
/// \param design with the scenario's journeys (asked())
/// \throws Cancelled
std::vector<PracticeDrill> drillsFor(const Scenario& scenario, const Design& design, std::uint64_t seed,
                                     std::size_t most = usualDrills, const std::stop_token& stop = {});

} // namespace linchpin
