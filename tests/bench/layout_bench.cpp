// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"
#include "core/layout/route.h"
#include "tests/bench/designs.h"

#include <benchmark/benchmark.h>

using namespace linchpin;

namespace
{

void describe(benchmark::State& state, const Design& design)
{
    state.counters["components"] = static_cast<double>(design.components.size());
    state.counters["arrows"] = static_cast<double>(design.connections.size());
}

Design landscape(benchmark::State& state)
{
    return bench::landscape(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
}

Design platform(benchmark::State& state)
{
    return bench::platformOf(static_cast<int>(state.range(0)));
}

void route(benchmark::State& state, const Design& design)
{
    for (auto _ : state) {
        const RoutePlan plan(design);
        benchmark::DoNotOptimize(plan);
    }
    describe(state, design);
}

void arrange(benchmark::State& state, const Design& design)
{
    for (auto _ : state) {
        const Design result = arranged(design);
        benchmark::DoNotOptimize(result);
    }
    describe(state, design);
}

void routeLandscape(benchmark::State& state)
{
    route(state, arranged(landscape(state)));
}
BENCHMARK(routeLandscape)->Args({200, 300})->Args({1'000, 1'500})->Args({5'000, 7'500})->Unit(benchmark::kMillisecond);

void routePlatform(benchmark::State& state)
{
    route(state, arranged(platform(state)));
}
BENCHMARK(routePlatform)->Arg(200)->Arg(1'000)->Arg(5'000)->Unit(benchmark::kMillisecond);

void arrangeLandscape(benchmark::State& state)
{
    arrange(state, landscape(state));
}
BENCHMARK(arrangeLandscape)->Args({200, 300})->Args({1'000, 1'500})->Unit(benchmark::kMillisecond);

void arrangePlatform(benchmark::State& state)
{
    arrange(state, platform(state));
}
BENCHMARK(arrangePlatform)->Arg(200)->Arg(1'000)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
