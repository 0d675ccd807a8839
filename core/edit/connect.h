// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

namespace linchpin
{

/// An arrow; out of a queue or stream it is asynchronous. Where one of that kind is already there,
/// the design comes back as it is with that one touched.
Edited connect(const Design& design, const ComponentId& from, const ComponentId& to);

/// Other ends for an arrow; its bends are dropped.
/// \throws Error also where there is already an arrow of its kind between the two
Edited reconnect(const Design& design, const ConnectionId& id, const ComponentId& from, const ComponentId& to);

} // namespace linchpin
