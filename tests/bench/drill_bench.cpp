// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drill/ladder.h"
#include "core/drill/outage.h"
#include "core/drill/simulation.h"
#include "tests/bench/designs.h"

#include <benchmark/benchmark.h>

using namespace linchpin;

namespace
{

/// Events a second of a design with so many components, on so many threads.
void simulate(benchmark::State& state)
{
    const Design design = bench::platformOf(static_cast<int>(state.range(0)));
    SimulationOptions options;
    options.years = 20'000;
    options.threads = static_cast<unsigned>(state.range(1));
    std::uint64_t events = 0;
    for (auto _ : state) {
        const Simulation simulation = simulated(design, options);
        benchmark::DoNotOptimize(simulation.system.outages);
        events += simulation.events;
    }
    state.counters["events/s"] = benchmark::Counter(static_cast<double>(events), benchmark::Counter::kIsRate);
    state.counters["components"] = static_cast<double>(design.components.size());
}
BENCHMARK(simulate)->Args({50, 1})->Args({50, 2})->Args({500, 2})->UseRealTime()->Unit(benchmark::kMillisecond);

/// All single failures and all pairs.
void climb(benchmark::State& state)
{
    const DrillGround ground(bench::platformOf(static_cast<int>(state.range(0))));
    std::size_t pairs = 0;
    for (auto _ : state) {
        const Ladder ladder = ladderOf(ground);
        benchmark::DoNotOptimize(ladder.pairs.size());
        pairs = ladder.pairsTried;
    }
    state.counters["pairs"] = static_cast<double>(pairs);
}
BENCHMARK(climb)->Arg(50)->Arg(200)->Unit(benchmark::kMillisecond);

/// From the click to the last wave: the failure of a region.
void drill(benchmark::State& state)
{
    const DrillGround ground(bench::platformOf(static_cast<int>(state.range(0))));
    const std::string region = ground.design().domains[0].id.text();
    std::size_t waves = 0;
    for (auto _ : state) {
        const Outage outage = outageOf(ground, {region});
        waves = outage.waves.size();
    }
    state.counters["waves"] = static_cast<double>(waves);
}
BENCHMARK(drill)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

void nextFailures(benchmark::State& state)
{
    const DrillGround ground(bench::platformOf(static_cast<int>(state.range(0))));
    for (auto _ : state)
        benchmark::DoNotOptimize(oneFailureAway(ground, {}).size());
}
BENCHMARK(nextFailures)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
