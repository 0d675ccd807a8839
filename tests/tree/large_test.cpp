// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/cut_sets.h"
#include "core/tree/gate_builder.h"
#include "core/tree/importance.h"
#include "core/tree/solver.h"
#include "tests/tree/random_trees.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

std::vector<Node> eventNodes(std::uint32_t count)
{
    std::vector<Node> nodes;
    for (std::uint32_t event = 0; event < count; ++event)
        nodes.push_back(2 + event);
    return nodes;
}

/// At least k of n, each with probability p, term by term.
long double binomialTail(std::uint32_t k, std::uint32_t n, long double p)
{
    long double term = 1;
    for (std::uint32_t i = 0; i < n; ++i)
        term *= 1 - p;
    long double sum = 0;
    for (std::uint32_t down = 0; down <= n; ++down) {
        if (down >= k)
            sum += term;
        term *= static_cast<long double>(n - down) / (down + 1) * p / (1 - p);
    }
    return sum;
}

/// Modules within modules, an event each, Any and All in turn; the last is the root.
struct Chain
{
    FaultTree tree;
    std::vector<double> probability;
    Node root = 2;
    long double unavailability = 0;

    explicit Chain(std::uint32_t length)
    {
        tree.eventCount = length + 1;
        GateBuilder build(tree);
        for (std::uint32_t event = 0; event <= length; ++event)
            probability.push_back(0.001 * (1 + event * 37 % 500));
        unavailability = probability[0];
        for (std::uint32_t event = 1; event <= length; ++event) {
            const std::vector<Node> inputs = {root, 2 + event};
            const long double p = probability[event];
            root = event % 2 == 0 ? build.any(inputs) : build.all(inputs);
            unavailability = event % 2 == 0 ? p + (1 - p) * unavailability : p * unavailability;
        }
    }

    /// Each even event fails with all the odd ones above it. In descending order.
    std::vector<double> cutSetProbabilities() const
    {
        std::vector<double> products;
        double odd = 1;
        for (std::uint32_t event = tree.eventCount; event-- > 0;) {
            if (event % 2 == 0)
                products.push_back(odd * probability[event]);
            else
                odd *= probability[event];
        }
        std::sort(products.begin(), products.end(), std::greater<>());
        return products;
    }
};

} // namespace

class LargeTest : public QObject
{
    Q_OBJECT

private slots:
    void fiveHundredOfAThousandIsTheBinomialTail()
    {
        FaultTree tree;
        tree.eventCount = 1000;
        const Node root = GateBuilder(tree).atLeast(500, eventNodes(1000));
        for (const double p : {0.6, 0.5, 0.45, 0.3, 0.15}) {
            Solver solver(tree, std::vector<double>(1000, p));
            solver.solve(root);
            QVERIFY(solver.isExact(root));
            const auto expected = static_cast<double>(binomialTail(500, 1000, p));
            QVERIFY2(areClose(solver.low(root), expected),
                     qPrintable(QString("%1 for %2").arg(solver.low(root)).arg(p)));
            QVERIFY(solver.singleFailuresOf(root).empty());
            // Critical where exactly 499 of the others are down.
            const auto importance = static_cast<double>(binomialTail(499, 999, p) - binomialTail(500, 999, p));
            QVERIFY(areClose(Importance(solver, root).birnbaum()[123], importance, 1e-6));
        }
    }

    void itsCutSetsAreTooManyToCountAndYetListed()
    {
        FaultTree tree;
        tree.eventCount = 1000;
        const Node root = GateBuilder(tree).atLeast(500, eventNodes(1000));
        std::vector<double> probability;
        for (std::uint32_t event = 0; event < 1000; ++event)
            probability.push_back(event < 500 ? 0.2 : 0.1 + 0.0001 * (event - 500));
        Solver solver(tree, probability);
        solver.solve(root);
        const CutSets sets(solver, root);
        QCOMPARE(sets.count(), std::numeric_limits<std::uint64_t>::max());
        const auto most = sets.mostProbable(2);
        QCOMPARE(most.size(), std::size_t(2));
        for (std::uint32_t event = 0; event < 500; ++event)
            QCOMPARE(most.front()[event], event);
        QCOMPARE(most.back().back(), 999u);
        QCOMPARE(CutSets(solver, root, {.maxOrder = 499}).count(), 0u);
        QVERIFY(CutSets(solver, root, {.maxOrder = 499}).mostProbable(5).empty());
    }

    void aChainOfFiveThousandModulesIsSolvedExactly()
    {
        const Chain chain(5000);
        for (const std::size_t maxNodes : {std::size_t(0), SolverOptions().maxNodes}) {
            Solver solver(chain.tree, chain.probability, {.maxNodes = maxNodes});
            solver.solve(chain.root);
            QVERIFY(solver.isExact(chain.root));
            QVERIFY(areClose(solver.low(chain.root), static_cast<double>(chain.unavailability)));
            QVERIFY(solver.singleFailuresOf(chain.root) == std::vector<std::uint32_t>{5000});
            QCOMPARE(solver.diagramNodes(), std::size_t(0));
        }
    }

    void theChainsImportanceAndCutSetsReachItsEnd()
    {
        const Chain chain(5000);
        Solver solver(chain.tree, chain.probability);
        solver.solve(chain.root);
        Importance importance(solver, chain.root);
        for (std::uint32_t event = 0; event <= 5000; ++event)
            QVERIFY(importance.support()[event]);
        QVERIFY(importance.unavailabilityWithout({5000}) < solver.low(chain.root));
        const CutSets sets(solver, chain.root);
        QCOMPARE(sets.count(), 2501u);
        const std::vector<std::uint64_t> byOrder = sets.countByOrder(20);
        QVERIFY(byOrder == std::vector<std::uint64_t>(20, 1));
        const auto most = sets.mostProbable(20);
        QCOMPARE(most.size(), std::size_t(20));
        const std::vector<double> expected = chain.cutSetProbabilities();
        for (std::size_t i = 0; i < most.size(); ++i) {
            double product = 1;
            for (const std::uint32_t event : most[i])
                product *= chain.probability[event];
            QVERIFY(areClose(product, expected[i]));
        }
        QCOMPARE(CutSets(solver, chain.root, {.maxOrder = 3}).mostProbable(10).size(), std::size_t(3));
        QCOMPARE(CutSets(solver, chain.root, {.maxOrder = 3}).count(), 3u);
    }

    void aChainOfLikeGatesNeedsNoDiagram()
    {
        FaultTree tree;
        tree.eventCount = 3001;
        GateBuilder build(tree);
        Node root = 2;
        for (std::uint32_t event = 1; event <= 3000; ++event) {
            const std::vector<Node> inputs = {root, 2 + event};
            root = build.any(inputs);
        }
        Solver solver(tree, std::vector<double>(3001, 1e-7));
        solver.solve(root);
        QVERIFY(areClose(solver.low(root), static_cast<double>(-std::expm1(3001 * std::log1p(-1e-7L)))));
        QCOMPARE(solver.singleFailuresOf(root).size(), std::size_t(3001));
        QCOMPARE(solver.diagramNodes(), std::size_t(0));
    }
};

QTEST_APPLESS_MAIN(LargeTest)
#include "large_test.moc"
