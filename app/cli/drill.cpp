// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/drill_json.h"
#include "app/cli/drill_text.h"
#include "app/cli/input.h"
#include "app/cli/nearest.h"
#include "core/drill/ladder_table.h"
#include "core/model/error.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <array>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin drill FILE --kill ID... [options]
       linchpin drill FILE --ladder [options]
       linchpin drill FILE --monkey|--gorilla|--kong [options]
       linchpin drill FILE --partition A:B [options]

Makes parts of a design fail and tells what stops because of it. FILE is a design (*.linchpin), or
for --kill and --ladder a fault tree in the Open-PSA format (*.xml, *.opsa); - reads standard input.

What fails, one of:
  --kill ID...        these: components, domains, sets, or events such as app/2 or db/failover;
                      what stops, wave by wave and why, and what stands one failure away then
  --ladder            every part and every pair of parts, one after another
  --monkey            chance: instances, at most one of each set, in rounds that begin with all up
  --gorilla           chance: one zone, data center or rack in each round
  --kong              chance: one region or provider in each round
  --partition A:B     the link between two domains: what each side still reads and writes

Options:
  --format text|json  a report to read (text), or every figure with all its digits (json);
                      the ladder also as csv or markdown
  --rounds N          of chance (100); they are counted from 1
  --seed S            of chance (1): the same seed gives the same rounds on any machine
  --stop-at-outage    the first round that stops the system is the last
  --help              this text
)";

constexpr std::array<Option, 10> options = {{{"--format", Option::Takes::OneValue},
                                             {"--kill", Option::Takes::Values},
                                             {"--ladder", Option::Takes::Nothing},
                                             {"--monkey", Option::Takes::Nothing},
                                             {"--gorilla", Option::Takes::Nothing},
                                             {"--kong", Option::Takes::Nothing},
                                             {"--partition", Option::Takes::OneValue},
                                             {"--rounds", Option::Takes::OneValue},
                                             {"--seed", Option::Takes::OneValue},
                                             {"--stop-at-outage", Option::Takes::Nothing}}};
constexpr std::array<std::string_view, 2> formats = {"text", "json"};
constexpr std::array<std::string_view, 4> ladderFormats = {"text", "json", "csv", "markdown"};
constexpr const char* place = "linchpin drill";
constexpr unsigned mostRounds = 1'000'000;

std::string titleOf(const Input& input)
{
    return input.design.title.empty() ? input.name : input.design.title;
}

std::vector<std::string> knownIds(const DrillGround& ground)
{
    std::vector<std::string> known;
    for (const Component& component : ground.design().components)
        known.push_back(component.id.text());
    for (const Domain& domain : ground.design().domains)
        known.push_back(domain.id.text());
    for (const RedundancySet& set : ground.design().sets)
        known.push_back(set.id.text());
    for (const Event& event : ground.structure().events.events)
        known.push_back(event.id);
    return known;
}

/// Says what is near to an id that nothing has.
[[noreturn]] void refuseId(const DrillGround& ground, const std::string& id, const Error& error)
{
    const std::vector<std::string> ids = knownIds(ground);
    const std::vector<std::string_view> known(ids.begin(), ids.end());
    const auto near = nearest(id, known);
    throw Error(std::string(place) + ": " + inQuotes(id), error.problem(),
                near ? "did you mean " + std::string(*near) + "?" : error.remedy());
}

int kill(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", formats);
    std::vector<std::string> ids;
    for (const std::string& id : arguments.values("--kill")) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    const Input input = readInput(arguments.file());
    const DrillGround ground(input.design);
    for (const std::string& id : ids) {
        try {
            ground.eventsNamed(id);
        } catch (const Error& error) {
            refuseId(ground, id, error);
        }
    }
    print(format == "json" ? outageJson(ground, ids) : outageText(ground, ids, titleOf(input), showsColours()));
    return done;
}

int ladder(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", ladderFormats);
    const Input input = readInput(arguments.file());
    const DrillGround ground(input.design);
    const Ladder tried = ladderOf(ground);
    print(format == "json"           ? ladderJson(tried)
              : format == "csv"      ? ladderCsv(input.design, tried)
              : format == "markdown" ? ladderMarkdown(input.design, tried)
                                     : ladderText(ground, tried, titleOf(input), showsColours()));
    return done;
}

template<Chaos kind>
int chaos(const Arguments& arguments)
{
    constexpr std::string_view word = kind == Chaos::Monkey ? "monkey" : kind == Chaos::Gorilla ? "gorilla" : "kong";
    const std::string format = arguments.choice("--format", formats);
    const unsigned rounds = arguments.whole("--rounds", 1).value_or(100);
    if (rounds > mostRounds)
        throw Error(place, "--rounds is too much", "write " + std::to_string(mostRounds) + " or less");
    const std::uint64_t seed = arguments.seed("--seed").value_or(1);
    const Input input = readDrawn(arguments.file(), "instances, zones or regions to fail by chance");
    const DrillGround ground(input.design);
    ChaosRun run;
    try {
        run = chaosRun(ground, kind, rounds, seed, arguments.has("--stop-at-outage"));
    } catch (const Error& error) {
        throw Error(input.name, error.problem(), error.remedy());
    }
    print(format == "json" ? chaosJson(ground, run, word, seed)
                           : chaosText(ground, run, word, seed, titleOf(input), showsColours()));
    return done;
}

void requireDomain(const Design& design, const std::string& id)
{
    if (design.domains.contains(DomainId(id)))
        return;
    if (design.domains.empty())
        throw Error(place, "--partition has nothing to choose from: the design has no domains",
                    "draw regions or zones around what runs in them");
    std::vector<std::string_view> known;
    for (const Domain& domain : design.domains)
        known.push_back(domain.id.text());
    throw Error(place, "there is no domain " + inQuotes(id), remedyFor(id, known, "domains"));
}

int partition(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", formats);
    const std::string sides = arguments.value("--partition").value_or("");
    const std::size_t colon = sides.find(':');
    if (colon == std::string::npos || colon == 0 || colon + 1 == sides.size())
        throw Error(place, "--partition cannot be " + inQuotes(sides),
                    "write the ids of two domains with a colon between them, such as eu-west:us-east");
    const std::string a = sides.substr(0, colon);
    const std::string b = sides.substr(colon + 1);
    const Input input = readDrawn(arguments.file(), "domains to cut apart");
    requireDomain(input.design, a);
    requireDomain(input.design, b);
    if (a == b)
        throw Error(place, "--partition names " + inQuotes(a) + " twice", "name two domains beside each other");
    const DrillGround ground(input.design);
    Partition cut;
    try {
        cut = partitionOf(ground, DomainId(a), DomainId(b));
    } catch (const Error& error) {
        throw Error(std::string(place) + ": " + inQuotes(sides), error.problem(), error.remedy());
    }
    print(format == "json" ? partitionJson(cut) : partitionText(ground, cut, titleOf(input), showsColours()));
    return done;
}

/// A way to make something fail.
struct Drill
{
    std::string_view option;
    bool isByChance = false;
    int (*run)(const Arguments& arguments);
};

constexpr std::array<Drill, 6> drills = {{{"--kill", false, kill},
                                          {"--ladder", false, ladder},
                                          {"--monkey", true, chaos<Chaos::Monkey>},
                                          {"--gorilla", true, chaos<Chaos::Gorilla>},
                                          {"--kong", true, chaos<Chaos::Kong>},
                                          {"--partition", false, partition}}};

const Drill& wantedDrill(const Arguments& arguments)
{
    const Drill* wanted = nullptr;
    for (const Drill& drill : drills) {
        if (!arguments.has(drill.option))
            continue;
        if (wanted)
            throw Error(place,
                        std::string(wanted->option) + " and " + std::string(drill.option) + " are two drills in one",
                        "leave one of them out");
        wanted = &drill;
    }
    if (!wanted)
        throw Error(place, "nothing is said to fail",
                    "write one of --kill ID..., --ladder, --monkey, --gorilla, --kong and --partition A:B");
    for (const char* option : {"--rounds", "--seed", "--stop-at-outage"}) {
        if (!wanted->isByChance && arguments.has(option))
            throw Error(place, std::string(option) + " is for --monkey, --gorilla and --kong", "leave it out");
    }
    return *wanted;
}

int drillFile(const Arguments& arguments)
{
    return wantedDrill(arguments).run(arguments);
}

} // namespace

const Command drillCommand = {"drill", options, drillFile, help};

} // namespace linchpin::cli
