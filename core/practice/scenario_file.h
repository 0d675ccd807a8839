// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/practice/refused_file.h"
#include "core/practice/scenario.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace linchpin
{

/// Reads the text of a scenario (resources/scenarios/README.md), whole or not at all.
/// \throws Error with the JSON path of what is wrong; also where its own model answer falls short of it
Scenario readScenario(std::string_view text);

/// \throws Error naming the file
Scenario loadScenario(const std::filesystem::path& path);

/// What was found in the folders of scenarios.
struct ScenarioShelf
{
    std::vector<Scenario> scenarios; ///< by level, easy first, and then by title
    std::vector<RefusedFile> refused;
};

/// Where scenarios are looked for: those of the program, found from where its executable is, and then
/// `linchpin/scenarios` in the user's data folder ($XDG_DATA_HOME, else ~/.local/share).
std::vector<std::filesystem::path> scenarioFolders();

/// All `*.json` of the folders that are there; of one id in two folders, the one in the later folder; in one
/// folder, the one that comes first by its name.
ScenarioShelf scenariosIn(const std::vector<std::filesystem::path>& folders);

} // namespace linchpin
