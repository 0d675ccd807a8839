// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace linchpin::reference
{

/// A small valid design with up to 9 components and 14 basic events, the same for a seed on any
/// machine. A few in a hundred seeds give a broken system.
nlohmann::ordered_json randomDesign(std::uint64_t seed);

} // namespace linchpin::reference
