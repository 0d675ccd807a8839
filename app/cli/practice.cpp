// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/nearest.h"
#include "app/cli/practice_json.h"
#include "app/cli/practice_text.h"
#include "core/io/json_value.h"
#include "core/model/error.h"
#include "core/model/quotes.h"
#include "core/practice/attempt_file.h"
#include "core/practice/practice_report.h"
#include "core/practice/scenario_file.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin practice list [options]
       linchpin practice score SCENARIO FILE [options]

Interview questions to practise with, and what a drawing is worth as an answer to one: the parts
that it needs and whether its journeys reach them, each availability against its target, the single
points of failure left, the cost and what of it gains nothing. Each point has its reason and its
remedy, and the same drawing always has the same score.
SCENARIO is an id of the list, or a file (resources/scenarios/README.md tells how to write one).
FILE is a design (*.linchpin), or an attempt that the window kept (*.linchpin-attempt), which is
scored with its answers, predictions, drills and time; - reads standard input.

Options:
  --format text|json|markdown  a report to read (text), every figure with all its digits (json), or
                               a report to keep (markdown, of a score)
  --help                       this text

Exit status 2 and a line on standard error for each scenario file of the list that is refused.
)";

constexpr std::array<Option, 1> options = {{{"--format", Option::Takes::OneValue}}};
constexpr std::array<std::string_view, 2> listFormats = {"text", "json"};
constexpr std::array<std::string_view, 3> scoreFormats = {"text", "json", "markdown"};
constexpr std::array<std::string_view, 2> verbs = {"list", "score"};
constexpr const char* place = "linchpin practice";

int list(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", listFormats);
    const ScenarioShelf shelf = scenariosIn(scenarioFolders());
    print(format == "json" ? scenariosJson(shelf.scenarios) : scenariosText(shelf.scenarios, showsColours()));
    for (const RefusedFile& refused : shelf.refused)
        complain("linchpin: " + refused.path.parent_path().string() + "/" + refused.sentence);
    return shelf.refused.empty() ? done : badInput;
}

Scenario scenarioNamed(const std::string& name)
{
    std::error_code error;
    if (std::filesystem::is_regular_file(name, error))
        return loadScenario(name);
    const ScenarioShelf shelf = scenariosIn(scenarioFolders());
    std::vector<std::string_view> known;
    for (const Scenario& each : shelf.scenarios) {
        if (each.id == name)
            return each;
        known.push_back(each.id);
    }
    for (const RefusedFile& refused : shelf.refused) {
        if (refused.path.stem() == name)
            throw Error("", refused.path.parent_path().string() + "/" + refused.sentence, "");
    }
    if (known.empty())
        throw Error(place, "no scenarios are found", "put them into " + scenarioFolders().back().string());
    throw Error(place, inQuotes(name) + " is neither a scenario nor a file", remedyFor(name, known, "scenarios"));
}

bool isAttempt(const std::string& text)
{
    const JsonValue root = parseJson(text);
    const JsonValue* format = memberOf(root, "format");
    return format && format->text() && *format->text() == "linchpin-attempt";
}

/// The error with the file that it is in.
template<class Read>
auto readFrom(const OpenPsaFile& file, Read read)
{
    try {
        return read(file.text);
    } catch (const Error& error) {
        throw Error(file.name + (error.place().empty() ? "" : ": " + error.place()), error.problem(), error.remedy());
    }
}

int score(const Arguments& arguments, const std::string& name, const std::string& path)
{
    const std::string format = arguments.choice("--format", scoreFormats);
    const Scenario scenario = scenarioNamed(name);
    const OpenPsaFile file = textOf(path);
    if (readFrom(file, isAttempt)) {
        const Attempt attempt = readFrom(file, readAttempt);
        if (attempt.scenario != scenario.id)
            throw Error(file.name,
                        "is an attempt at " + inQuotes(attempt.scenario) + ", not at " + inQuotes(scenario.id),
                        "name its own scenario");
        const Score found = scoreOf(scenario, attempt);
        print(format == "json"           ? scoreJson(scenario, found)
                  : format == "markdown" ? reportMarkdown(scenario, attempt, found)
                                         : scoreText(scenario, found, showsColours()));
        return done;
    }
    const Score found = scoreOf(scenario, designIn(file));
    print(format == "json"           ? scoreJson(scenario, found)
              : format == "markdown" ? reportMarkdown(scenario, found)
                                     : scoreText(scenario, found, showsColours()));
    return done;
}

int practice(const Arguments& arguments)
{
    const std::vector<std::string>& words = arguments.files();
    if (words.front() == "list" && words.size() == 1)
        return list(arguments);
    if (words.front() == "score" && words.size() == 3)
        return score(arguments, words[1], words[2]);
    if (words.front() == "list" || words.front() == "score")
        throw Error(place, words.front() + " takes " + (words.front() == "list" ? "no file" : "a scenario and a file"),
                    "write \"linchpin practice list\" or \"linchpin practice score SCENARIO FILE\"");
    throw Error(place, inQuotes(words.front()) + " is neither list nor score",
                remedyFor(words.front(), verbs, "words"));
}

} // namespace

const Command practiceCommand = {"practice", options, practice, help};

} // namespace linchpin::cli
