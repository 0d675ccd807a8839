// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <optional>
#include <string>

namespace linchpin
{

/// The most a file may hold.
inline constexpr std::size_t maxComponents = 100'000;
inline constexpr std::size_t maxNesting = 64;

/// A rule of the format that a design breaks.
struct Violation
{
    std::string table; ///< "components", "sets", ...; empty: the design as a whole
    std::string id;    ///< of the element in that table
    std::string field; ///< below the element: "availability", "members[1]"; may be empty
    std::string problem;
    std::string remedy;
};

/// The first rule broken, tables in the order of the file, or nothing. Checks all that a value of
/// type Design can break: ranges, references, one name space of ids, nesting, membership.
std::optional<Violation> validate(const Design& design);

/// \throws Error naming the element, where validate() finds something
void requireValid(const Design& design);

} // namespace linchpin
