// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/cut_sets.h"
#include "core/tree/gate_builder.h"
#include "tests/tree/random_trees.h"

#include <QtTest/QTest>

#include <algorithm>
#include <functional>
#include <numeric>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

constexpr std::uint64_t seeds = 2000;
constexpr unsigned orders[] = {allOrders, 1, 2, 3};
using Sets = std::vector<std::vector<std::uint32_t>>;

QByteArray at(std::uint64_t seed, unsigned order, const Gates& gates, Node root)
{
    return QString("seed %1, order %2: %3").arg(seed).arg(order).arg(text(gates, root).c_str()).toUtf8();
}

/// Calls check(seed, random tree, enumeration, solver, root) for each solved root.
template<class Check>
void forEachRoot(const Check& check)
{
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const RandomTree random = randomTree(seed);
        const Enumeration states(random);
        Solver solver(random.tree, random.probability);
        for (const Node root : random.roots) {
            solver.solve(root);
            check(seed, random, states, solver, root);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

} // namespace

class CutSetsTest : public QObject
{
    Q_OBJECT

private slots:
    void theyAreCounted()
    {
        forEachRoot([](auto seed, const RandomTree& random, const Enumeration& states, Solver& solver, Node root) {
            for (const unsigned order : orders) {
                const std::size_t expected = states.minimalCutSets(root, order).size();
                const std::uint64_t got = CutSets(solver, root, {.maxOrder = order}).count();
                QVERIFY2(got == expected,
                         at(seed, order, random.tree, root)
                             + QString(" got %1, expected %2").arg(got).arg(expected).toUtf8());
            }
        });
    }

    void theyAreCountedByOrder()
    {
        forEachRoot([](auto seed, const RandomTree& random, const Enumeration& states, Solver& solver, Node root) {
            for (const unsigned order : orders) {
                std::vector<std::uint64_t> expected(std::min(order, 14u), 0);
                for (const auto& set : states.minimalCutSets(root, order))
                    ++expected[set.size() - 1];
                const CutSets sets(solver, root, {.maxOrder = order});
                for (const unsigned upTo : {1u, 2u, 3u, 14u}) {
                    std::vector<std::uint64_t> got = sets.countByOrder(upTo);
                    QVERIFY(got.size() <= upTo);
                    std::vector<std::uint64_t> wanted = expected;
                    wanted.resize(std::min<std::size_t>(upTo, expected.size()));
                    while (!got.empty() && got.back() == 0)
                        got.pop_back();
                    while (!wanted.empty() && wanted.back() == 0)
                        wanted.pop_back();
                    QVERIFY2(got == wanted, at(seed, order, random.tree, root));
                }
            }
        });
    }

    void allAreListedTheMostProbableFirst()
    {
        forEachRoot([](auto seed, const RandomTree& random, const Enumeration& states, Solver& solver, Node root) {
            for (const unsigned order : orders) {
                Sets got = CutSets(solver, root, {.maxOrder = order}).mostProbable(100'000);
                for (std::size_t i = 1; i < got.size(); ++i)
                    QVERIFY2(states.probabilityOf(got[i]) <= states.probabilityOf(got[i - 1]) * (1 + 1e-12),
                             at(seed, order, random.tree, root));
                std::sort(got.begin(), got.end());
                QVERIFY2(got == states.minimalCutSets(root, order), at(seed, order, random.tree, root));
            }
        });
    }

    void theMostProbableAreThoseAskedFor()
    {
        forEachRoot([](auto seed, const RandomTree& random, const Enumeration& states, Solver& solver, Node root) {
            for (const unsigned order : orders) {
                std::vector<double> expected;
                for (const auto& set : states.minimalCutSets(root, order))
                    expected.push_back(states.probabilityOf(set));
                std::sort(expected.begin(), expected.end(), std::greater<>());
                const CutSets sets(solver, root, {.maxOrder = order});
                for (const std::size_t most : {std::size_t(0), std::size_t(1), std::size_t(2), expected.size() / 2}) {
                    const Sets got = sets.mostProbable(most);
                    QCOMPARE(got.size(), std::min(most, expected.size()));
                    for (std::size_t i = 0; i < got.size(); ++i)
                        QVERIFY2(areClose(states.probabilityOf(got[i]), expected[i]),
                                 at(seed, order, random.tree, root));
                }
            }
        });
    }

    void setsBeyondTheOrderAreNotCounted()
    {
        // d and any(a, b and c): of order 2 there is only {a, d}
        FaultTree tree;
        tree.eventCount = 4;
        GateBuilder build(tree);
        const Node both = build.all(std::vector<Node>{3, 4});
        const Node either = build.any(std::vector<Node>{2, both});
        const Node root = build.all(std::vector<Node>{5, either});
        Solver solver(tree, {0.1, 0.1, 0.1, 0.1});
        solver.solve(root);
        const CutSets sets(solver, root, {.maxOrder = 2});
        QVERIFY((sets.mostProbable(10) == Sets{{0, 3}}));
        QCOMPARE(sets.count(), 1u);
        const std::vector<std::uint64_t> byOrder = sets.countByOrder(10);
        QCOMPARE(std::accumulate(byOrder.begin(), byOrder.end(), std::uint64_t(0)), 1u);
    }

    void setsBeyondTheOrderDoNotLiftOthers()
    {
        // x, or d and any(a, b and c), where a is rare, but b and c are not
        FaultTree tree;
        tree.eventCount = 5;
        GateBuilder build(tree);
        const Node both = build.all(std::vector<Node>{3, 4});
        const Node either = build.any(std::vector<Node>{2, both});
        const Node second = build.all(std::vector<Node>{5, either});
        const Node root = build.any(std::vector<Node>{6, second});
        Solver solver(tree, {1e-6, 0.6, 0.6, 0.6, 1e-3});
        solver.solve(root);
        const CutSets sets(solver, root, {.maxOrder = 2});
        QVERIFY((sets.mostProbable(10) == Sets{{4}, {0, 3}}));
        QVERIFY((sets.mostProbable(1) == Sets{{4}}));
    }

    void constantsHaveNoneOrTheEmptyOne()
    {
        FaultTree tree;
        tree.eventCount = 1;
        const Solver solver(tree, {0.5});
        QCOMPARE(CutSets(solver, neverFails).count(), 0u);
        QVERIFY(CutSets(solver, neverFails).mostProbable(10).empty());
        QCOMPARE(CutSets(solver, alwaysFails).count(), 1u);
        QVERIFY(CutSets(solver, alwaysFails).mostProbable(10) == Sets{{}});
        QVERIFY(CutSets(solver, 2).mostProbable(10) == Sets{{0}});
        QCOMPARE(CutSets(solver, 2, {.maxOrder = 0}).count(), 0u);
    }

    void tooManyNodesAreRefused()
    {
        int refused = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const RandomTree random = randomTree(seed);
            Solver solver(random.tree, random.probability);
            solver.solve(random.roots.front());
            try {
                const CutSets sets(solver, random.roots.front(), {.maxNodes = 10});
            } catch (const DiagramTooLarge&) {
                ++refused;
            }
        }
        QVERIFY(refused > 0);
    }
};

QTEST_APPLESS_MAIN(CutSetsTest)
#include "cut_sets_test.moc"
