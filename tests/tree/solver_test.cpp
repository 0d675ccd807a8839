// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/diagram.h"
#include "core/tree/gate_builder.h"
#include "core/tree/importance.h"
#include "core/tree/solver.h"
#include "tests/tree/random_trees.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

constexpr std::uint64_t seeds = 2000;

QByteArray at(std::uint64_t seed, const Gates& gates, Node root, double got, double expected)
{
    return QString("seed %1: got %2, expected %3 of %4")
        .arg(seed)
        .arg(got, 0, 'g', 17)
        .arg(expected, 0, 'g', 17)
        .arg(text(gates, root).c_str())
        .toUtf8();
}

QByteArray at(std::uint64_t seed, const Gates& gates, Node root)
{
    return QString("seed %1: %2").arg(seed).arg(text(gates, root).c_str()).toUtf8();
}

} // namespace

class SolverTest : public QObject
{
    Q_OBJECT

private slots:
    void unavailabilityIsTheSumOverAllStates()
    {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const RandomTree random = randomTree(seed);
            const Enumeration states(random);
            Solver solver(random.tree, random.probability);
            for (const Node root : random.roots)
                solver.solve(root);
            for (const Node root : random.roots) {
                const double expected = states.unavailability(root);
                QVERIFY2(solver.isExact(root), at(seed, random.tree, root));
                QVERIFY2(areClose(solver.low(root), expected), at(seed, random.tree, root, solver.low(root), expected));
                QVERIFY2(solver.singleFailuresOf(root) == states.singleFailures(root), at(seed, random.tree, root));
            }
        }
    }

    void pagesShareNoEvents()
    {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const RandomTree random = randomTree(seed);
            Solver solver(random.tree, random.probability);
            for (const Node root : random.roots) {
                solver.solve(root);
                std::vector<Node> parts;
                const std::vector<Node> pages = solver.pagesBelow(root);
                QVERIFY(pages.empty() ? random.tree.isEvent(root) : pages.back() == root);
                for (const Node page : pages) {
                    const Page& data = solver.page(page);
                    for (const Node part : data.parts)
                        QVERIFY2(std::ranges::count(parts, part) == 0, at(seed, random.tree, root));
                    parts.insert(parts.end(), data.parts.begin(), data.parts.end());
                    for (std::size_t i = 0; i < data.steps.size(); ++i) {
                        const Page::Step& step = data.steps[i];
                        for (const std::uint32_t child : {step.low, step.high}) {
                            QVERIFY(child < i + 2);
                            QVERIFY(child < 2 || data.steps[child - 2].part > step.part);
                        }
                    }
                }
            }
        }
    }

    void importanceIsWhatConditioningGives()
    {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const RandomTree random = randomTree(seed);
            const Enumeration states(random);
            Solver solver(random.tree, random.probability);
            for (const Node root : random.roots) {
                solver.solve(root);
                const Importance importance(solver, root);
                std::vector<double> expected;
                for (std::uint32_t event = 0; event < random.tree.eventCount; ++event)
                    expected.push_back(states.birnbaum(root, event));
                const double largest = *std::max_element(expected.begin(), expected.end());
                for (std::uint32_t event = 0; event < random.tree.eventCount; ++event) {
                    const double got = importance.birnbaum()[event];
                    QVERIFY2(std::abs(got - expected[event]) <= 1e-9 * largest,
                             at(seed, random.tree, root, got, expected[event]));
                    QVERIFY2(importance.support()[event] == states.dependsOn(root, event), at(seed, random.tree, root));
                }
            }
        }
    }

    void eventsThatCannotFailAreTakenOut()
    {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const RandomTree random = randomTree(seed);
            const Enumeration states(random);
            Solver solver(random.tree, random.probability);
            Random choice(seed);
            for (const Node root : random.roots) {
                solver.solve(root);
                Importance importance(solver, root);
                QVERIFY(areClose(importance.unavailabilityWithout({}), solver.low(root)));
                for (int subset = 0; subset < 6; ++subset) {
                    const std::uint32_t density = 1 + choice.below(5);
                    std::vector<std::uint32_t> events;
                    std::uint32_t perfect = 0;
                    for (std::uint32_t event = 0; event < random.tree.eventCount; ++event) {
                        if (choice.oneIn(density)) {
                            events.push_back(event);
                            perfect |= 1u << event;
                        }
                    }
                    const double expected = states.unavailability(root, perfect);
                    const double got = importance.unavailabilityWithout(events);
                    QVERIFY2(areClose(got, expected), at(seed, random.tree, root, got, expected));
                }
            }
        }
    }

    void withoutDiagramsThereAreBoundsAndAllSingleFailures()
    {
        int bounded = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const RandomTree random = randomTree(seed);
            const Enumeration states(random);
            for (const std::size_t kept : {1, 3, 1000}) {
                const SolverOptions options = {.maxNodes = seed % 3 * 8, .keptNodes = kept, .maxSampling = 0};
                Solver solver(random.tree, random.probability, options);
                for (const Node root : random.roots) {
                    solver.solve(root);
                    const double expected = states.unavailability(root);
                    QVERIFY2(solver.low(root) <= expected * (1 + 1e-12),
                             at(seed, random.tree, root, solver.low(root), expected));
                    QVERIFY2(solver.high(root) >= expected * (1 - 1e-12),
                             at(seed, random.tree, root, solver.high(root), expected));
                    bounded += solver.isExact(root) ? 0 : 1;
                    QVERIFY2(solver.singleFailuresOf(root) == states.singleFailures(root), at(seed, random.tree, root));
                }
            }
        }
        QVERIFY(bounded > 100);
    }

    void boundsOfModulesReachTheBoundsAboveThem()
    {
        FaultTree tree;
        tree.eventCount = 4;
        GateBuilder build(tree);
        const Node module = build.any(std::vector<Node>{2, 3});
        const Node root = build.atLeast(3, std::vector<Node>{module, 4, 5, 4});
        const std::vector<double> probability(4, 0.1);
        const double expected = Enumeration(tree, probability).unavailability(root);
        Solver solver(tree, probability, {.maxNodes = 3, .keptNodes = 1000, .maxSampling = 0});
        solver.solve(root);
        QVERIFY2(solver.low(root) <= expected * (1 + 1e-12), at(0, tree, root, solver.low(root), expected));
        QVERIFY2(solver.high(root) >= expected * (1 - 1e-12), at(0, tree, root, solver.high(root), expected));
    }

    void constantsAndEventsNeedNoPages()
    {
        FaultTree tree;
        tree.eventCount = 2;
        Solver solver(tree, {0.25, 0.5});
        for (const Node root : {neverFails, alwaysFails, Node(2), Node(3)})
            solver.solve(root);
        QCOMPARE(solver.low(neverFails), 0.0);
        QCOMPARE(solver.high(alwaysFails), 1.0);
        QCOMPARE(solver.low(2), 0.25);
        QVERIFY(solver.singleFailuresOf(neverFails).empty());
        QVERIFY(solver.singleFailuresOf(3) == std::vector<std::uint32_t>{1});
        Importance importance(solver, 3);
        QVERIFY((importance.birnbaum() == std::vector<double>{0, 1}));
        QCOMPARE(importance.unavailabilityWithout({0}), 0.5);
        QCOMPARE(importance.unavailabilityWithout({1}), 0.0);
        QCOMPARE(Importance(solver, alwaysFails).unavailabilityWithout({0, 1}), 1.0);
    }

    void certainFailuresAreNoTrouble()
    {
        // Probabilities of 0 and 1 among the others.
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            RandomTree random = randomTree(seed);
            for (std::size_t event = 0; event < random.probability.size(); event += 3)
                random.probability[event] = event % 2 == 0 ? 0 : 1;
            const Enumeration states(random);
            Solver solver(random.tree, random.probability);
            for (const Node root : random.roots) {
                solver.solve(root);
                QVERIFY2(areClose(solver.low(root), states.unavailability(root)), at(seed, random.tree, root));
                const Importance importance(solver, root);
                for (std::uint32_t event = 0; event < random.tree.eventCount; ++event)
                    QVERIFY2(std::abs(importance.birnbaum()[event] - states.birnbaum(root, event)) < 1e-9,
                             at(seed, random.tree, root));
            }
        }
    }

    void aRequestToStopIsHeard()
    {
        const RandomTree random = largeRandomTree(1, 50, 50);
        std::stop_source stop;
        Solver solver(random.tree, random.probability, {}, stop.get_token());
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(solver.solve(random.roots.front()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(SolverTest)
#include "solver_test.moc"
