// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/input.h"
#include "app/cli/report_json.h"
#include "app/cli/report_text.h"
#include "core/engine/analysis.h"
#include "core/tree/cut_sets.h"

#include <array>
#include <cstdio>
#include <utility>

namespace linchpin::cli
{

namespace
{

constexpr std::string_view help = R"(Usage: linchpin analyze FILE [options]

Tells how available a design and each of its journeys is, which single failures stop what, which
failures together stop the system, how much downtime each part causes, and what else is notable.
FILE is a design (*.linchpin) or a fault tree in the Open-PSA format (*.xml, *.opsa);
- reads standard input.

Options:
  --format text|json   a report to read (text), or every figure with all its digits (json)
  --order N|all        cut sets of up to N failures together (2), or all: then all are counted,
                       and the 1,000 most probable are listed
  --timing             what each stage took, on standard error
  --help               this text
)";

constexpr std::array<Option, 3> options = {{{"--format", Option::Takes::OneValue},
                                            {"--order", Option::Takes::OneValue},
                                            {"--timing", Option::Takes::Nothing}}};
constexpr std::array<std::string_view, 2> formats = {"text", "json"};

void complainTiming(double readSeconds, const Timing& timing)
{
    const std::pair<const char*, double> stages[] = {
        {"read", readSeconds},         {"compile", timing.compile},  {"single failures", timing.singleFailures},
        {"diagram", timing.diagram},   {"cut sets", timing.cutSets}, {"importance", timing.importance},
        {"findings", timing.findings},
    };
    for (const auto& [name, seconds] : stages)
        std::fprintf(stderr, "%-15s %10.3f ms\n", name, seconds * 1000);
}

int analyzeFile(const Arguments& arguments)
{
    const std::string format = arguments.choice("--format", formats);
    AnalysisOptions wanted;
    if (arguments.value("--order") == "all") {
        wanted.maxOrder = allOrders;
        wanted.maxCutSets = 1'000;
    } else {
        wanted.maxOrder = arguments.whole("--order", 1).value_or(wanted.maxOrder);
    }
    const Input input = readInput(arguments.file());
    const Analysis analysis = linchpin::analyze(input.design, wanted);
    print(format == "json" ? jsonReport(input.design, analysis)
                           : textReport(input.design, input.name, analysis, showsColours()));
    if (arguments.has("--timing"))
        complainTiming(input.readSeconds, analysis.timing);
    return done;
}

} // namespace

const Command analyzeCommand = {"analyze", options, analyzeFile, help};

} // namespace linchpin::cli
