// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/survey.h"

#include <vector>

namespace linchpin
{

/// Whether something upstream spreads traffic over the component's instances: a balancer, gateway, DNS or service
/// discovery that calls it, or a queue or stream. Workers fetch from those that they call themselves.
bool isDistributedTo(const Survey& survey, const Component& component);
bool isDistributedTo(const Design& design, const ComponentId& component);

/// Arrows by which others, clients and what spreads traffic apart, wait for the component.
std::vector<const Connection*> callsInLine(const Survey& survey, const Component& component);

} // namespace linchpin
