// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/plan.h"
#include "core/advice/suggestion.h"
#include "core/tree/cancelled.h"
#include "tests/bench/designs.h"

#include <benchmark/benchmark.h>

#include <atomic>
#include <chrono>

using namespace linchpin;

namespace
{

/// From an edit to all suggestions: the analysis, the candidates, their prices.
void allSuggestions(benchmark::State& state, const Design& design)
{
    std::size_t count = 0;
    for (auto _ : state)
        count = suggestions(outsetOf(design)).size();
    state.counters["suggestions"] = static_cast<double>(count);
}

void platformSuggestions(benchmark::State& state)
{
    allSuggestions(state, bench::platformOf(static_cast<int>(state.range(0))));
}
BENCHMARK(platformSuggestions)->Arg(50)->Arg(200)->Arg(1'000)->Arg(2'000)->UseRealTime()->Unit(benchmark::kMillisecond);

void tangledSuggestions(benchmark::State& state)
{
    allSuggestions(state, bench::tangled(static_cast<int>(state.range(0)), 1));
}
BENCHMARK(tangledSuggestions)->Arg(50)->Arg(200)->UseRealTime()->Unit(benchmark::kMillisecond);

/// Until ten suggestions are there; the others are stopped then.
void platformFirstTen(benchmark::State& state)
{
    const Design design = bench::platformOf(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        std::atomic<int> found = 0;
        std::stop_source stop;
        double seconds = 0;
        try {
            suggestions(outsetOf(design), stop.get_token(), [&](const Suggestion&) {
                if (++found == 10) {
                    seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
                    stop.request_stop();
                }
            });
        } catch (const Cancelled&) { }
        state.SetIterationTime(seconds);
    }
}
BENCHMARK(platformFirstTen)->Arg(200)->Arg(2'000)->UseManualTime()->Unit(benchmark::kMillisecond);

/// The analysis, and then the moves that have a local effect alone.
void platformLocalMoves(benchmark::State& state)
{
    const Design design = bench::platformOf(static_cast<int>(state.range(0)));
    std::size_t local = 0;
    for (auto _ : state) {
        const Outset outset = outsetOf(design);
        local = 0;
        for (const Candidate& candidate : candidates(outset)) {
            if (candidate.local) {
                benchmark::DoNotOptimize(priced(candidate, outset));
                ++local;
            }
        }
    }
    state.counters["local"] = static_cast<double>(local);
}
BENCHMARK(platformLocalMoves)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond);

/// To be compared with the one above.
void platformAnalysis(benchmark::State& state)
{
    const Design design = bench::platformOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(analyze(design));
}
BENCHMARK(platformAnalysis)->Arg(200)->Arg(2'000)->Unit(benchmark::kMillisecond);

void platformPlan(benchmark::State& state)
{
    const Design design = bench::platformOf(static_cast<int>(state.range(0)));
    PlanOptions options;
    options.mostSteps = 20;
    std::size_t steps = 0;
    for (auto _ : state)
        steps = planned(outsetOf(design), options).steps.size();
    state.counters["steps"] = static_cast<double>(steps);
}
BENCHMARK(platformPlan)->Arg(50)->Arg(200)->Arg(500)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
