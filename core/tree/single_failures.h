// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tree/local_tree.h"

#include <stop_token>
#include <vector>

namespace linchpin
{

/// The items, leaves and gates, that fail the root of the tree alone, in ascending order and with the
/// root itself.
///
/// What is reached through Any gates alone is one without a test. Everything else must lie in every
/// success path (each cut meets each path), so a few cheap paths that avoid one another leave hardly
/// more than what is sought; that is tested for certain, a bit a scenario, by parallel fault simulation
/// (Seshu 1965).
/// \throws Cancelled (core/tree/diagram.h)
std::vector<std::uint32_t> singleFailures(const LocalTree& tree, const std::stop_token& stop = {});

} // namespace linchpin
