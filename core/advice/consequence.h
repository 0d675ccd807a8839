// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/survey.h"

#include <optional>
#include <string>

namespace linchpin
{

/// What stops with a single point of failure: "everything stops", "Order and Pay stop".
std::string whatStops(const Analysis& today, const Spof& spof);

/// "If Orders DB fails, everything stops", "..., Order and Pay stop"; nothing where it is no single point
/// of failure.
std::optional<std::string> stoppedBy(const Analysis& today, const Component& component);

/// stoppedBy(), else what downtime the component or a domain around it accounts for.
std::string consequenceOf(const Survey& survey, const Component& component);

/// The same of a set: the first of its members that stops something, else what its members and its failover
/// account for.
std::string consequenceOf(const Survey& survey, const RedundancySet& set);

} // namespace linchpin
