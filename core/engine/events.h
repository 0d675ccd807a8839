// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linchpin
{

enum class BoxType { Component, Domain, SharedCause, Failover };

/// "component", "domain", "shared-cause" or "failover", as the command line writes it.
std::string_view toString(BoxType type);

/// What is blamed as one thing: all instances of a component, a domain, a shared cause, a failover.
struct Box
{
    std::string id; ///< "app", "zone-a", "app/shared", "db/failover"
    BoxType type = BoxType::Component;
    ElementId element; ///< the component, domain or set that it belongs to
};

/// An independent basic event: one thing that can be down.
struct Event
{
    std::string id;         ///< "app", "app/2", "zone-a", "app/shared", "db/failover"
    double probability = 0; ///< of being down, in (0, 1)
    std::uint32_t box = 0;  ///< index into Events::boxes
};

/// No event: that part cannot fail.
inline constexpr std::int32_t noEvent = -1;

/// All basic events of a design (spec: section 1), with indices of where each part's event is.
struct Events
{
    std::vector<Event> events;
    std::vector<Box> boxes;
    std::vector<std::vector<std::int32_t>> instances; ///< by component row, instance
    std::vector<std::int32_t> componentShared;        ///< by component row: the owner's shared event, its set's too
    std::vector<std::int32_t> domains;                ///< by domain row
    std::vector<std::int32_t> failovers;              ///< by set row; noEvent where it is always up or never
};

/// Whether failover of the set can be up at all.
bool hasFailover(const RedundancySet& set);

/// Probability that the automatic failover does not take over, or not yet (spec: section 1).
double failoverUnavailability(const Failover& failover, double primaryMttrHours);

Events eventsOf(const Design& design);

} // namespace linchpin
