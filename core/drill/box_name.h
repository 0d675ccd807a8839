// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <string>
#include <utility>

namespace linchpin
{

/// What comes before and behind the slash of a box or event id; the latter may be empty.
std::pair<std::string, std::string> partsOfBox(const std::string& id);

/// Whether it is the event of a cause that takes all copies down together.
bool isSharedCause(const std::string& id);

/// Of a box, an event or a set: "Orders DB", "failover of Ledger", "shared cause of App", "App (instance 2)"; the id
/// where it has no name.
std::string nameOfBox(const Design& design, const std::string& id);

} // namespace linchpin
