// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/bounds.h"
#include "core/tree/diagram.h"
#include "core/tree/double_failures.h"
#include "core/tree/gate_builder.h"
#include "core/tree/order.h"
#include "core/tree/sampling.h"
#include "core/tree/truncated.h"
#include "tests/tree/random_trees.h"

#include <QtTest/QTest>

#include <array>

using namespace linchpin;

namespace
{

/// By item, of leaves.
std::vector<double> probabilities(const LocalTree& tree, const test::RandomTree& random)
{
    std::vector<double> found(tree.items.size(), 0);
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        if (tree.isLeaf(item))
            found[item] = random.probability[random.tree.eventOf(tree.items[item].node)];
    }
    return found;
}

} // namespace

class SamplesTest : public QObject
{
    Q_OBJECT

private slots:
    void pairsThatFailTheRootAreFound()
    {
        std::size_t found = 0;
        for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
            const test::RandomTree random = test::randomTree(seed);
            const test::Enumeration states(random);
            for (const Node root : random.roots) {
                if (!random.tree.isGate(root))
                    continue;
                const LocalTree tree = LocalTreeCutter(random.tree).cut(root);
                std::vector<std::vector<std::uint32_t>> pairs;
                for (const auto& [a, b] : doubleFailures(tree)) {
                    pairs.push_back({random.tree.eventOf(tree.items[a].node), random.tree.eventOf(tree.items[b].node)});
                    std::sort(pairs.back().begin(), pairs.back().end());
                }
                std::sort(pairs.begin(), pairs.end());
                std::vector<std::vector<std::uint32_t>> wanted;
                for (const auto& set : states.minimalCutSets(root)) {
                    if (set.size() == 2)
                        wanted.push_back(set);
                }
                std::sort(wanted.begin(), wanted.end());
                QVERIFY2(pairs == wanted, ("seed " + std::to_string(seed)).c_str());
                found += pairs.size();
            }
        }
        QVERIFY(found > 1000);
    }

    void boundsHoldTheTruth()
    {
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            const test::RandomTree random = test::randomTree(seed);
            const test::Enumeration states(random);
            for (const Node root : random.roots) {
                if (!random.tree.isGate(root))
                    continue;
                const LocalTree tree = LocalTreeCutter(random.tree).cut(root);
                const std::vector<double> p = probabilities(tree, random);
                const double truth = states.unavailability(root);
                const double rounding = 1e-12 * truth;
                const Interval quick = associationBounds(tree, p, p);
                QVERIFY2(quick.low <= truth + rounding && truth <= quick.high + rounding,
                         ("seed " + std::to_string(seed)).c_str());
                for (const std::size_t keep : {1u, 3u, 8u}) {
                    const Interval cut =
                        truncatedBounds(tree, p, p, leafOrder(tree, Heuristic::Force), keep, 10'000'000, {});
                    QVERIFY2(cut.low <= truth + rounding && truth <= cut.high + rounding,
                             ("seed " + std::to_string(seed)).c_str());
                }
                const Interval whole =
                    truncatedBounds(tree, p, p, leafOrder(tree, Heuristic::Force), 100'000, 10'000'000, {});
                QVERIFY(whole.high - whole.low <= 4 * rounding);
            }
        }
    }

    void samplesAgreeWithTheTruth()
    {
        int missed = 0;
        int taken = 0;
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            const test::RandomTree random = test::randomTree(seed);
            const test::Enumeration states(random);
            const Node root = random.roots.front();
            if (!random.tree.isGate(root))
                continue;
            const LocalTree tree = LocalTreeCutter(random.tree).cut(root);
            const Sample sample = sampled(tree, probabilities(tree, random), 20'000, {});
            const double truth = states.unavailability(root);
            ++taken;
            if (truth < sample.low(0.99) || truth > sample.high(0.99))
                ++missed;
            QVERIFY(sample.low(0.999) <= truth * 1.5 + 1e-3);
        }
        QVERIFY(taken > 80);
        QVERIFY2(missed <= 6, std::to_string(missed).c_str()); // one in a hundred is to be expected
    }

    /// However little is left of its inputs, a gate that counts a thousand of them has a large diagram.
    void aGateTooLargeToBeCutDownEnds()
    {
        FaultTree counted;
        counted.eventCount = 1001;
        GateBuilder build(counted);
        std::vector<Node> inputs;
        for (Node event = 3; event < counted.firstGate(); ++event)
            inputs.push_back(build.any(std::array<Node, 2>{2, event}));
        const LocalTree tree = LocalTreeCutter(counted).cut(build.atLeast(400, inputs));
        const std::vector<double> p(tree.items.size(), 0.01);
        const Interval bounds = truncatedBounds(tree, p, p, leafOrder(tree, Heuristic::MostUsedFirst), 1, 500'000, {});
        QVERIFY(bounds.low <= 0.01 && bounds.high >= 0.01); // the shared event; the rest is negligible
    }

    void bothWaysOfBoundingStop()
    {
        const test::RandomTree random = test::largeRandomTree(1, 300, 400);
        const LocalTree tree = LocalTreeCutter(random.tree).cut(random.roots.front());
        std::stop_source stop;
        stop.request_stop();
        const std::vector<double> p = probabilities(tree, random);
        QVERIFY_EXCEPTION_THROWN(sampled(tree, p, 1'000'000'000, stop.get_token()), Cancelled);
        QVERIFY_EXCEPTION_THROWN(doubleFailures(tree, stop.get_token()), Cancelled);
    }
};

QTEST_APPLESS_MAIN(SamplesTest)
#include "samples_test.moc"
