// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace linchpin::reference
{

/// What the model says of a design. Empty for a broken system or journey: cut sets, causes, SPOFs.
struct Answer
{
    double unavailability = 0;              ///< NaN without components
    std::map<std::string, double> journeys; ///< unavailability; the implicit journey is "default"
    std::set<std::string> broken;           ///< journeys that do not work even with everything up
    /// The system's minimal ones up to order 2: event ids sorted, then by size, then by ids.
    std::vector<std::vector<std::string>> cutSets;
    /// Hours a year by component, domain, or event id for shared causes and failovers.
    std::map<std::string, double> downtimeCausedHours;
    std::vector<std::string> spofs;                               ///< boxes, keyed as above, sorted
    std::map<std::string, std::vector<std::string>> journeySpofs; ///< an entry for each journey
};

/// Evaluates the design in each of the 2^n states of its n basic events, for checking an engine that
/// is cleverer. Takes a valid file's content as given; absent numbers are the catalogue's.
/// Throws std::invalid_argument for more than 20 events or 64 components.
Answer bruteForce(const nlohmann::json& design);

} // namespace linchpin::reference
