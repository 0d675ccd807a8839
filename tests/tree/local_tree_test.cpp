// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/gate_builder.h"
#include "core/tree/local_tree.h"
#include "core/tree/order.h"
#include "core/tree/single_failures.h"
#include "tests/tree/random_trees.h"

#include <QtTest/QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

QByteArray at(std::uint64_t seed, const Gates& gates, Node node)
{
    return QString("seed %1: %2").arg(seed).arg(text(gates, node).c_str()).toUtf8();
}

/// Whether the root fails when the item does and nothing else does by itself.
bool failsRoot(const LocalTree& tree, std::uint32_t failed)
{
    std::vector<char> value(tree.items.size(), 0);
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        const LocalTree::Item& data = tree.items[item];
        std::uint32_t count = 0;
        for (const std::uint32_t input : tree.inputsOf(item))
            count += value[input] ? 1 : 0;
        const std::uint32_t enough = data.type == GateType::Any ? 1
            : data.type == GateType::All                        ? data.inputCount
                                                                : data.atLeast;
        value[item] = item == failed || (!tree.isLeaf(item) && count >= enough);
    }
    return value[tree.root()] != 0;
}

std::vector<std::uint32_t> forcedFailures(const LocalTree& tree)
{
    std::vector<std::uint32_t> items;
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        if (failsRoot(tree, item))
            items.push_back(item);
    }
    return items;
}

std::vector<char> belowOf(const LocalTree& tree, std::uint32_t of)
{
    std::vector<char> below(tree.items.size(), 0);
    for (std::uint32_t item = of + 1; item-- > 0;) {
        if (item != of && !below[item])
            continue;
        for (const std::uint32_t input : tree.inputsOf(item))
            below[input] = 1;
    }
    return below;
}

/// Whether nothing below the item is used from elsewhere.
bool standsAlone(const LocalTree& tree, std::uint32_t of)
{
    const std::vector<char> below = belowOf(tree, of);
    for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
        if (item == of || below[item])
            continue;
        for (const std::uint32_t input : tree.inputsOf(item)) {
            if (below[input])
                return false;
        }
    }
    return true;
}

std::set<Node> nodesBelow(const Gates& gates, Node node)
{
    std::set<Node> nodes = {node};
    if (gates.isGate(node)) {
        for (const Node input : gates.inputsOf(node))
            nodes.merge(nodesBelow(gates, input));
    }
    return nodes;
}

} // namespace

class LocalTreeTest : public QObject
{
    Q_OBJECT

private slots:
    void aLocalTreeIsTheTreeDownToItsLeaves()
    {
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const RandomTree random = randomTree(seed);
            LocalTreeCutter cutter(random.tree);
            Random choice(seed);
            for (const Node root : random.roots) {
                cutter.clearLeaves();
                for (Node gate = random.tree.firstGate(); gate < random.tree.nodeCount(); ++gate) {
                    if (choice.oneIn(4))
                        cutter.takeAsLeaf(gate);
                }
                const LocalTree tree = cutter.cut(root);
                QCOMPARE(tree.items[tree.root()].node, root);
                std::vector<std::uint32_t> uses(tree.items.size(), 0);
                std::set<Node> met;
                for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
                    const LocalTree::Item& data = tree.items[item];
                    QVERIFY(met.insert(data.node).second);
                    const bool isInner =
                        random.tree.isGate(data.node) && (item == tree.root() || !cutter.isLeaf(data.node));
                    QCOMPARE(tree.isLeaf(item), !isInner);
                    if (!isInner)
                        continue;
                    QVERIFY(data.type == random.tree.gate(data.node).type);
                    QCOMPARE(data.atLeast, random.tree.gate(data.node).atLeast);
                    std::vector<Node> inputs;
                    for (const std::uint32_t input : tree.inputsOf(item)) {
                        QVERIFY(input < item);
                        ++uses[input];
                        inputs.push_back(tree.items[input].node);
                    }
                    QVERIFY(std::ranges::equal(inputs, random.tree.inputsOf(data.node)));
                }
                for (std::uint32_t item = 0; item < tree.items.size(); ++item)
                    QCOMPARE(tree.items[item].uses, uses[item]);
            }
        }
    }

    void modulesShareNothingWithTheRest()
    {
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            const RandomTree random = randomTree(seed);
            LocalTreeCutter cutter(random.tree);
            for (const Node root : random.roots) {
                const LocalTree tree = cutter.cut(root);
                for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
                    const bool expected = !tree.isLeaf(item) && standsAlone(tree, item);
                    found += expected && item != tree.root() ? 1 : 0;
                    QVERIFY2(tree.module[item] == expected, at(seed, random.tree, root));
                }
            }
        }
        QVERIFY(found > 1000);
    }

    void groupsShareNothingWithEachOther()
    {
        for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
            const RandomTree random = randomTree(seed);
            LocalTreeCutter cutter(random.tree);
            if (random.tree.gates.empty())
                continue;
            const auto inputs = random.tree.inputsOf(static_cast<Node>(random.tree.nodeCount()) - 1);
            std::map<Node, std::size_t> groupOf; ///< by node below
            std::size_t members = 0;
            const auto groups = cutter.independentGroups(inputs);
            for (std::size_t group = 0; group < groups.size(); ++group) {
                members += groups[group].size();
                std::set<Node> own;
                for (const Node node : groups[group]) {
                    const std::set<Node> below = nodesBelow(random.tree, node);
                    for (const Node one : below)
                        QCOMPARE(groupOf.emplace(one, group).first->second, group);
                    // A member hangs together with some other of its group.
                    if (groups[group].size() > 1) {
                        QVERIFY(std::ranges::any_of(groups[group], [&](Node other) {
                            const std::set<Node> others = nodesBelow(random.tree, other);
                            return (other != node || std::ranges::count(groups[group], node) > 1)
                                && std::ranges::any_of(below, [&](Node one) { return others.contains(one); });
                        }));
                    }
                }
            }
            QCOMPARE(members, inputs.size());
        }
    }

    void everyOrderHoldsEachLeafOnce()
    {
        const auto check = [](const RandomTree& random) {
            LocalTreeCutter cutter(random.tree);
            const LocalTree tree = cutter.cut(random.roots.front());
            std::vector<std::uint32_t> leaves;
            for (std::uint32_t item = 0; item < tree.items.size(); ++item) {
                if (tree.isLeaf(item))
                    leaves.push_back(item);
            }
            for (const Heuristic heuristic :
                 {Heuristic::HubsFirst, Heuristic::Force, Heuristic::DynamicWeight, Heuristic::MostUsedFirst}) {
                std::vector<std::uint32_t> order = leafOrder(tree, heuristic);
                const std::vector<std::uint32_t> again = leafOrder(tree, heuristic);
                QVERIFY(order == again);
                std::sort(order.begin(), order.end());
                QVERIFY(order == leaves);
            }
        };
        for (std::uint64_t seed = 1; seed <= 1000; ++seed)
            check(randomTree(seed));
        for (std::uint64_t seed = 1; seed <= 10; ++seed)
            check(largeRandomTree(seed, 300, 400));
    }

    void whatFailsTheRootAloneIsFound()
    {
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            const RandomTree random = randomTree(seed);
            LocalTreeCutter cutter(random.tree);
            for (const Node root : random.roots) {
                const LocalTree tree = cutter.cut(root);
                QVERIFY2(singleFailures(tree) == forcedFailures(tree), at(seed, random.tree, root));
            }
        }
    }

    void whatFailsALargeRootAloneIsFound()
    {
        std::size_t found = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const RandomTree random = largeRandomTree(seed, 200, 300);
            LocalTreeCutter cutter(random.tree);
            const LocalTree tree = cutter.cut(random.roots.front());
            const std::vector<std::uint32_t> singles = singleFailures(tree);
            found += singles.size();
            QVERIFY2(singles == forcedFailures(tree), qPrintable(QString("large, seed %1").arg(seed)));
        }
        QVERIFY(found > 200);
    }

    void manyThatEachFailTheRootDeepDown()
    {
        // Any gates too wide to be looked through below an All gate: the test in batches.
        for (const std::uint32_t shared : {100u, 300u, 1200u}) {
            FaultTree tree;
            tree.eventCount = shared + 40;
            GateBuilder build(tree);
            std::vector<Node> ways;
            for (std::uint32_t way = 0; way < 4; ++way) {
                std::vector<Node> inputs;
                for (std::uint32_t event = 0; event < shared; ++event)
                    inputs.push_back(2 + (event * 7 + way * 13) % shared);
                for (std::uint32_t event = 0; event < 10; ++event)
                    inputs.push_back(2 + shared + 10 * way + event);
                ways.push_back(build.any(inputs));
            }
            const Node root = shared == 300 ? build.atLeast(3, ways) : build.all(ways);
            LocalTreeCutter cutter(tree);
            const LocalTree local = cutter.cut(root);
            const std::vector<std::uint32_t> singles = singleFailures(local);
            QVERIFY(singles == forcedFailures(local));
            if (shared % 7 != 0)
                QCOMPARE(singles.size(), std::size_t(shared + 1));
        }
    }
};

QTEST_APPLESS_MAIN(LocalTreeTest)
#include "local_tree_test.moc"
