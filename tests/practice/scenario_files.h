// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/design_file.h"
#include "core/practice/scenario_file.h"

#include <string>
#include <vector>

namespace linchpin::test
{

inline std::filesystem::path scenarioFolder()
{
    return std::filesystem::path(LINCHPIN_SOURCE_DIR) / "resources" / "scenarios";
}

/// Those of the program, which must all be sound.
inline const std::vector<Scenario>& scenarios()
{
    static const ScenarioShelf shelf = scenariosIn({scenarioFolder()});
    return shelf.scenarios;
}

inline const Scenario& scenario(const std::string& id)
{
    for (const Scenario& each : scenarios()) {
        if (each.id == id)
            return each;
    }
    throw std::out_of_range("no scenario " + id);
}

/// A drawing made by hand: "good", "naive" or "padded".
inline Design drawing(const std::string& id, const std::string& name)
{
    return loadDesign(std::filesystem::path(LINCHPIN_TEST_DATA) / "practice" / "drawings" / id / (name + ".linchpin"));
}

} // namespace linchpin::test
