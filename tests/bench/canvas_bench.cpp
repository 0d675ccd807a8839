// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_file.h"
#include "core/layout/arrange.h"
#include "tests/bench/designs.h"
#include "tests/bench/frames.h"
#include "tests/bench/stage.h"
#include "widgets/style/text.h"

#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>

#include <cmath>
#include <map>
#include <memory>

/// What one frame of a gesture costs from the event to the painted window.

using namespace linchpin;
using namespace linchpin::bench;

namespace
{

constexpr int fullCircle = 240; ///< frames

/// That many components and half as many arrows again, laid out once.
const Design& placed(int components)
{
    static std::map<int, Design> designs;
    Design& design = designs[components];
    if (design.components.empty())
        design = arranged(landscape(components, components * 3 / 2));
    return design;
}

std::map<int, std::unique_ptr<Stage>>& stages()
{
    static std::map<int, std::unique_ptr<Stage>> all;
    return all;
}

/// A window that shows the design, opened once.
Stage& stageWith(int components)
{
    std::unique_ptr<Stage>& stage = stages()[components];
    if (!stage) {
        stage = std::make_unique<Stage>();
        stage->show(placed(components));
    }
    return *stage;
}

/// One that others ask and that asks others.
ComponentId middle(const Design& design)
{
    return ComponentId("c" + std::to_string(design.components.size() / 2 + 7));
}

QPoint onCircle(const QPoint& center, double radius, int step)
{
    constexpr double pi = 3.14159265358979;
    const double angle = 2 * pi * step / fullCircle;
    return center + QPointF(radius * std::sin(angle), radius * (1 - std::cos(angle))).toPoint();
}

void describe(benchmark::State& state, const Design& design)
{
    state.counters["components"] = static_cast<double>(design.components.size());
    state.counters["arrows"] = static_cast<double>(design.connections.size());
}

/// A component goes round in a circle, about 10 pixels a frame; its arrows follow, the analysis runs.
void dragOne(benchmark::State& state)
{
    const Design& design = placed(static_cast<int>(state.range(0)));
    Stage& stage = stageWith(static_cast<int>(state.range(0)));
    stage.goTo(middle(design), 1);
    const QPoint from = stage.view().viewport()->rect().center();
    stage.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    stage.mouse(QEvent::MouseMove, from + QPoint(8, 0), Qt::NoButton, Qt::LeftButton);
    stage.paint();
    int painted = 0;
    {
        Frames frames(state);
        int step = 0;
        for (auto _ : state) {
            ++step;
            frames.run([&] {
                stage.mouse(QEvent::MouseMove, onCircle(from, 200, 2 * step), Qt::NoButton, Qt::LeftButton);
                painted += stage.paint() ? 1 : 0;
            });
        }
    }
    if (!stage.document().isPreviewing())
        state.SkipWithError("nothing was dragged");
    stage.view().cancelGesture();
    stage.mouse(QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
    state.counters["painted"] = painted;
    describe(state, design);
}
BENCHMARK(dragOne)->Arg(1'000)->Arg(5'000)->Iterations(fullCircle)->UseManualTime()->Unit(benchmark::kMillisecond);

/// With the middle button, at a zoom in percent.
void pan(benchmark::State& state)
{
    const Design& design = placed(static_cast<int>(state.range(0)));
    Stage& stage = stageWith(static_cast<int>(state.range(0)));
    stage.goTo(middle(design), 1);
    stage.goTo(middle(design), static_cast<double>(state.range(1)) / 100);
    const QPoint from = stage.view().viewport()->rect().center();
    stage.mouse(QEvent::MouseButtonPress, from, Qt::MiddleButton, Qt::MiddleButton);
    stage.mouse(QEvent::MouseMove, from + QPoint(8, 0), Qt::NoButton, Qt::MiddleButton);
    {
        Frames frames(state);
        int step = 0;
        for (auto _ : state) {
            ++step;
            frames.run([&] {
                stage.mouse(QEvent::MouseMove, onCircle(from, 400, step), Qt::NoButton, Qt::MiddleButton);
                stage.paint();
            });
        }
    }
    stage.mouse(QEvent::MouseButtonRelease, from, Qt::MiddleButton, Qt::NoButton);
    describe(state, design);
}
BENCHMARK(pan)
    ->ArgsProduct({{5'000}, {100, 50, 20}})
    ->Iterations(fullCircle)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// With the wheel, a step of 15 degrees a frame: from one zoom to the other, in percent, and back.
void zoom(benchmark::State& state)
{
    const Design& design = placed(static_cast<int>(state.range(0)));
    Stage& stage = stageWith(static_cast<int>(state.range(0)));
    stage.goTo(middle(design), 1);
    const QPoint at = stage.view().viewport()->rect().center();
    const double least = static_cast<double>(state.range(1)) / 100;
    const double most = static_cast<double>(state.range(2)) / 100;
    stage.goTo(middle(design), most);
    {
        Frames frames(state);
        int angle = -60;
        for (auto _ : state) {
            if (stage.view().zoom() <= least || stage.view().zoom() >= most)
                angle = stage.view().zoom() <= least ? 60 : -60;
            frames.run([&] {
                stage.wheel(at, angle);
                stage.paint();
            });
        }
    }
    describe(state, design);
}
BENCHMARK(zoom)
    ->Args({5'000, 50, 200})
    ->Args({5'000, 5, 50})
    ->Iterations(fullCircle)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

/// All of the drawing comes into view.
void fitAll(benchmark::State& state)
{
    const Design& design = placed(static_cast<int>(state.range(0)));
    Stage& stage = stageWith(static_cast<int>(state.range(0)));
    stage.goTo(middle(design), 1);
    {
        Frames frames(state);
        for (auto _ : state) {
            stage.view().zoomToActualSize();
            stage.paint();
            frames.run([&] {
                stage.view().fitAll();
                stage.paint();
            });
        }
    }
    state.counters["zoom"] = stage.view().zoom();
    const QRectF whole = stage.view().canvas().contents();
    state.counters["all_in_view"] =
        stage.view().mapToScene(stage.view().viewport()->rect()).boundingRect().contains(whole) ? 1 : 0;
    state.counters["width"] = whole.width();
    state.counters["height"] = whole.height();
    describe(state, design);
}
BENCHMARK(fitAll)->Arg(1'000)->Arg(5'000)->Iterations(60)->UseManualTime()->Unit(benchmark::kMillisecond);

/// From the file to the first frame, in a window that is there.
void openFile(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto path = toStdString(folder.filePath(QStringLiteral("large.linchpin")));
    saveDesign(placed(static_cast<int>(state.range(0))), path, Backup::None);
    Stage stage;
    {
        Frames frames(state);
        for (auto _ : state) {
            frames.run([&] {
                stage.document().reset(arrangedWhereMissing(loadDesign(path)));
                stage.paint();
            });
            stage.document().reset({});
            stage.paint();
        }
    }
    describe(state, placed(static_cast<int>(state.range(0))));
}
BENCHMARK(openFile)->Arg(1'000)->Arg(5'000)->Iterations(7)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    stages().clear();
    return 0;
}
