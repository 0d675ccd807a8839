// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/scenario_file.h"

#include "core/io/json_value.h"
#include "core/model/error.h"
#include "core/model/phrase.h"
#include "core/model/quotes.h"
#include "core/practice/scenario_reader.h"
#include "core/practice/scenario_rules.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace linchpin
{

namespace
{

constexpr std::uintmax_t mostBytes = std::uintmax_t(4) << 20;

std::string rank(const Scenario& scenario)
{
    return (scenario.level == "easy" ? "0" : scenario.level == "medium" ? "1" : "2") + scenario.title;
}

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        if (at->path().extension() == ".json")
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Scenario readScenario(std::string_view text)
{
    Scenario scenario = scenarioOf(parseJson(text));
    requireSound(scenario);
    return scenario;
}

Scenario loadScenario(const std::filesystem::path& path)
{
    return readNamed(path, readScenario, mostBytes);
}

std::vector<std::filesystem::path> scenarioFolders()
{
    std::vector<std::filesystem::path> folders;
    std::error_code error;
    const auto here = std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
    for (const char* relative : {"../share/linchpin/scenarios", "../../share/linchpin/scenarios",
                                 "../../../share/linchpin/scenarios", "../../resources/scenarios"}) {
        if (!error && std::filesystem::is_directory(here / relative, error)) {
            folders.push_back((here / relative).lexically_normal());
            break;
        }
        error.clear();
    }
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (data && *data)
        folders.push_back(std::filesystem::path(data) / "linchpin" / "scenarios");
    else if (home && *home)
        folders.push_back(std::filesystem::path(home) / ".local" / "share" / "linchpin" / "scenarios");
    return folders;
}

ScenarioShelf scenariosIn(const std::vector<std::filesystem::path>& folders)
{
    ScenarioShelf shelf;
    std::map<std::string, Scenario> found;
    for (const std::filesystem::path& folder : folders) {
        std::map<std::string, std::string> names; // of the files in it, by id
        for (const std::filesystem::path& file : filesIn(folder)) {
            try {
                Scenario scenario = loadScenario(file);
                const std::string id = scenario.id;
                const auto [other, isFirst] = names.emplace(id, file.filename().string());
                if (!isFirst)
                    throw Error(file.filename().string() + ": $.id",
                                filled(phrase("Error", "%1 is the id of %2 too"), {inQuotes(id), other->second}),
                                phrase("Error", "give each an id of its own"));
                found.insert_or_assign(id, std::move(scenario));
            } catch (const Error& error) {
                shelf.refused.push_back({file, error.what()});
            }
        }
    }
    for (auto& [id, scenario] : found)
        shelf.scenarios.push_back(std::move(scenario));
    std::sort(shelf.scenarios.begin(), shelf.scenarios.end(),
              [](const Scenario& a, const Scenario& b) { return rank(a) < rank(b); });
    return shelf;
}

} // namespace linchpin
