// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/nearest.h"
#include "app/cli/suggest_json.h"
#include "app/cli/suggest_text.h"
#include "core/io/design_file.h"
#include "core/io/design_writer.h"
#include "core/model/error.h"
#include "core/model/quotes.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin suggest FILE [options]
       linchpin suggest FILE --apply ID... -o OUT

Tells what would make a design more available, and what each would gain and cost: every suggestion
is an edit of the design, and its gain is the exact answer on the edited design. With a target or a
budget it plans: which to take one after another, the cheapest hours first.
FILE is a design (*.linchpin) or a fault tree in the Open-PSA format (*.xml, *.opsa);
- reads standard input.

Options:
  --format text|json  a report to read (text), or every figure with all its digits (json)
  --top N             list N suggestions (text: 10, json: all)
  --journey ID        make this journey by itself better, not the system
  --without MOVE...   leave these moves out: second-region, add-replica, ...
  --plan TARGET       plan until the target is met: 0.9999 or 99.99%
  --budget COST       plan for at most this monthly cost in all, with or without a target
  --apply ID...       do these suggestions, in this order, each on what those before it made
  -o OUT              the design to write then; - writes to standard output
  --help              this text
)";

constexpr std::array<Option, 8> options = {{{"--format", Option::Takes::OneValue},
                                            {"--top", Option::Takes::OneValue},
                                            {"--journey", Option::Takes::OneValue},
                                            {"--without", Option::Takes::Values},
                                            {"--plan", Option::Takes::OneValue},
                                            {"--budget", Option::Takes::OneValue},
                                            {"--apply", Option::Takes::Values},
                                            {"-o", Option::Takes::OneValue}}};
constexpr std::array<std::string_view, 2> formats = {"text", "json"};
constexpr const char* place = "linchpin suggest";

std::set<Move> unwantedMoves(const Arguments& arguments)
{
    std::set<Move> moves;
    for (const std::string& name : arguments.values("--without")) {
        const auto move = moveOf(name);
        if (!move) {
            std::vector<std::string_view> known;
            for (const Move one : allMoves())
                known.push_back(linchpin::toString(one));
            throw Error(place, inQuotes(name) + " is not a move", remedyFor(name, known, "moves"));
        }
        moves.insert(*move);
    }
    return moves;
}

Goal goalOf(const Arguments& arguments, const Design& design)
{
    const auto id = arguments.value("--journey");
    if (!id)
        return {};
    const JourneyId journey(*id);
    if (design.journey(journey))
        return {journey};
    if (design.journeys.empty())
        throw Error(place, "--journey has nothing to choose from: the design has no journeys", "leave it out");
    std::vector<std::string_view> known;
    for (const Journey& one : design.journeys)
        known.push_back(one.id.text());
    throw Error(place, "there is no journey " + inQuotes(*id), remedyFor(*id, known, "journeys"));
}

void requireOneTask(const Arguments& arguments)
{
    if (!arguments.has("--apply")) {
        if (arguments.has("-o"))
            throw Error(place, "-o says where a design goes, and nothing is applied to it",
                        "name suggestions with --apply, or leave -o out");
        return;
    }
    for (const char* option : {"--format", "--top", "--without", "--plan", "--budget"}) {
        if (arguments.has(option))
            throw Error(place, std::string(option) + " is for the report, and --apply writes a design instead",
                        "leave one of them out");
    }
    if (!arguments.has("-o"))
        throw Error(place, "no OUT is given", "write -o and a file that ends in .linchpin, or - for standard output");
    const std::string ending = std::filesystem::path(*arguments.value("-o")).extension();
    constexpr std::array<std::string_view, 5> others = {".xml", ".opsa", ".png", ".svg", ".pdf"};
    if (std::find(others.begin(), others.end(), ending) != others.end())
        throw Error(place, "a design is written, and " + inQuotes(*arguments.value("-o")) + " ends as another format",
                    "end it in .linchpin");
}

int apply(const Arguments& arguments)
{
    const Design design = readInput(arguments.file()).design;
    const Design after = withMoves(design, arguments.values("--apply"), goalOf(arguments, design)).design;
    const std::string out = arguments.value("-o").value_or("-");
    if (out == "-")
        print(writeDesign(after));
    else
        saveDesign(after, out, Backup::None);
    return done;
}

int report(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", formats);
    Advice advice;
    advice.most = arguments.whole("--top", 0);
    advice.wanted.target = arguments.availability("--plan");
    advice.wanted.budget = arguments.amount("--budget");
    advice.wanted.without = unwantedMoves(arguments);
    const Input input = readInput(arguments.file());
    advice.outset = outsetOf(input.design, goalOf(arguments, input.design));
    if (advice.most != 0)
        advice.suggestions = linchpin::suggestions(advice.outset);
    std::erase_if(advice.suggestions,
                  [&](const Suggestion& one) { return advice.wanted.without.contains(one.candidate.move); });
    if (advice.wanted.target || advice.wanted.budget)
        advice.plan = planned(advice.outset, advice.wanted);
    print(format == "json" ? suggestJson(advice) : suggestText(advice, arguments.file(), showsColours()));
    if (const std::string obstacle = obstacleTo(advice.outset.today); !obstacle.empty() && advice.suggestions.empty())
        complain(input.name + ": " + obstacle);
    return done;
}

int suggest(const Arguments& arguments)
{
    requireOneTask(arguments);
    return arguments.has("--apply") ? apply(arguments) : report(arguments);
}

} // namespace

const Command suggestCommand = {"suggest", options, suggest, help};

} // namespace linchpin::cli
