// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/drill/ladder.h"

#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

/// "instance", "component", "domain", "shared-cause", "failover" or "pair", for files.
std::string_view toString(Rung::Kind kind);
/// The same for people.
std::string wordFor(Rung::Kind kind);

/// Those that stop the system first, then those that stop a journey, then the rest; in each the most hours first.
std::vector<Rung> byHarm(std::vector<Rung> rungs);

/// Singles, then pairs, each by harm, with a header line (RFC 4180). Lists in a field are parted by "; ".
std::string ladderCsv(const Design& design, const Ladder& ladder);

/// The same as a table to put into a document, with the names of journeys; without what stops nothing.
std::string ladderMarkdown(const Design& design, const Ladder& ladder);

/// How long it is down in a year, in words: "8 h 46 min", "never".
std::string downInYear(const Rung& rung);

} // namespace linchpin
