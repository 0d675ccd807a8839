// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace linchpin
{

/// Thrown inside the engine when whoever asked no longer wants the answer.
struct Cancelled
{ };

/// \throws Cancelled when a stop is requested
inline void checkStop(const std::stop_token& stop)
{
    if (stop.stop_requested())
        throw Cancelled();
}

} // namespace linchpin
