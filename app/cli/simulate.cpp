// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/simulation_report.h"
#include "core/model/error.h"

#include <algorithm>
#include <array>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin simulate FILE [options]

Plays failures and repairs over years, and tells for the system and each journey how long it is
down in a year, with its 95 % interval beside the exact figure, how often and how long at a time,
in how many of the years it meets its target, and what brings it down. Of twenty intervals about
one misses the exact figure by chance. FILE is a design (*.linchpin); - reads standard input.

Options:
  --years Y           to play (1000)
  --seed S            of chance (1): the same seed gives the same answer on any machine
  --format text|json  a report to read (text), or every figure with all its digits (json)
  --years-detail      with the hours down of each year, in json
  --threads N         to play on (as many as there are processors); the answer does not depend on it
  --help              this text
)";

constexpr std::array<Option, 5> options = {{{"--years", Option::Takes::OneValue},
                                            {"--seed", Option::Takes::OneValue},
                                            {"--format", Option::Takes::OneValue},
                                            {"--years-detail", Option::Takes::Nothing},
                                            {"--threads", Option::Takes::OneValue}}};
constexpr std::array<std::string_view, 2> formats = {"text", "json"};
constexpr const char* place = "linchpin simulate";
/// Eight bytes each.
constexpr std::uint64_t mostYearsOfJourneys = 100'000'000;
constexpr unsigned mostThreads = 256;

void requireRoom(std::uint64_t years, const Design& design)
{
    const std::uint64_t most = mostYearsOfJourneys / (1 + std::max<std::uint64_t>(1, design.journeys.size()));
    if (years > most)
        throw Error(place, "so many years of all journeys find no room",
                    "write --years " + std::to_string(most) + " or less");
}

Simulation play(const Input& input, const SimulationOptions& wanted)
{
    try {
        return simulated(input.design, wanted);
    } catch (const Error& error) {
        throw Error(input.name, error.problem(), error.remedy());
    }
}

int simulateFile(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", formats);
    const bool withYears = arguments.has("--years-detail");
    if (withYears && format != "json")
        throw Error(place, "--years-detail is for --format json", "leave it out, or write --format json");
    SimulationOptions wanted;
    wanted.years = arguments.whole("--years", 1).value_or(1'000);
    wanted.seed = arguments.seed("--seed").value_or(1);
    wanted.threads = std::min(mostThreads, arguments.whole("--threads", 1).value_or(0));
    wanted.keptOutages = 0;
    const Input input = readDrawn(arguments.file(), "repair times to play");
    if (input.design.components.empty())
        throw Error(input.name, "there is nothing to play: the design has no components", "draw one at least");
    requireRoom(wanted.years, input.design);
    AnalysisOptions exact;
    exact.maxOrder = 1;
    exact.details = false;
    const Played played = {input.design, wanted, play(input, wanted), linchpin::analyze(input.design, exact),
                           failoversHeldDown(input.design)};
    print(format == "json"
              ? simulationJson(played, withYears)
              : simulationText(played, input.design.title.empty() ? input.name : input.design.title, showsColours()));
    return done;
}

} // namespace

const Command simulateCommand = {"simulate", options, simulateFile, help};

} // namespace linchpin::cli
