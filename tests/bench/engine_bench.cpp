// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis.h"
#include "tests/bench/designs.h"

#include <benchmark/benchmark.h>

using namespace linchpin;

namespace
{

AnalysisOptions figuresOnly()
{
    AnalysisOptions options;
    options.details = false;
    return options;
}

/// Single points of failure without figures.
AnalysisOptions singlesOnly()
{
    AnalysisOptions options = figuresOnly();
    options.maxNodes = 0;
    return options;
}

void report(benchmark::State& state, const Design& design, const Analysis& analysis)
{
    state.counters["components"] = static_cast<double>(design.components.size());
    state.counters["arrows"] = static_cast<double>(design.connections.size());
    state.counters["spofs"] = static_cast<double>(analysis.spofs.size());
    state.counters["exact"] = analysis.method == Method::Exact ? 1 : 0;
}

void analyzeRepeatedly(benchmark::State& state, const Design& design, const AnalysisOptions& options)
{
    Analysis analysis;
    for (auto _ : state) {
        analysis = analyze(design, options);
        benchmark::DoNotOptimize(analysis);
    }
    report(state, design, analysis);
}

void platformFigures(benchmark::State& state)
{
    analyzeRepeatedly(state, bench::platformOf(static_cast<int>(state.range(0))), figuresOnly());
}
BENCHMARK(platformFigures)->Arg(500)->Arg(5'000)->Arg(20'000)->Unit(benchmark::kMillisecond);

void platformEverything(benchmark::State& state)
{
    analyzeRepeatedly(state, bench::platformOf(static_cast<int>(state.range(0))), {});
}
BENCHMARK(platformEverything)->Arg(500)->Arg(5'000)->Unit(benchmark::kMillisecond);

/// From the edit of one component to the figures and the single points of failure.
void platformAfterOneEdit(benchmark::State& state)
{
    Design design = bench::platformOf(static_cast<int>(state.range(0)));
    Analysis analysis;
    double availability = 0.99;
    for (auto _ : state) {
        availability = availability == 0.99 ? 0.995 : 0.99;
        design.components.change(ComponentId("p0-db-1"),
                                 [&](Component& c) { c.availability = Availability::of(availability); });
        analysis = analyze(design, figuresOnly());
        benchmark::DoNotOptimize(analysis);
    }
    report(state, design, analysis);
}
BENCHMARK(platformAfterOneEdit)->Arg(5'000)->Unit(benchmark::kMillisecond);

void platformSingles(benchmark::State& state)
{
    analyzeRepeatedly(state, bench::platformOf(static_cast<int>(state.range(0))), singlesOnly());
}
BENCHMARK(platformSingles)->Arg(5'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

void fatTreeSingles(benchmark::State& state)
{
    analyzeRepeatedly(state, bench::fatTree(static_cast<int>(state.range(0))), singlesOnly());
}
BENCHMARK(fatTreeSingles)->Arg(16)->Arg(24)->Arg(48)->Arg(64)->Unit(benchmark::kMillisecond);

void tangledEverything(benchmark::State& state)
{
    analyzeRepeatedly(state,
                      bench::tangled(static_cast<int>(state.range(0)), static_cast<std::uint64_t>(state.range(1))), {});
}
BENCHMARK(tangledEverything)->ArgsProduct({{100, 300}, {1, 2, 3, 4, 5}})->Unit(benchmark::kMillisecond);

void meshFigures(benchmark::State& state)
{
    analyzeRepeatedly(state, bench::mesh(static_cast<int>(state.range(0)), 3), figuresOnly());
}
BENCHMARK(meshFigures)->Arg(50)->Arg(150)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
