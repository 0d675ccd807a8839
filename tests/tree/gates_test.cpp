// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/gate_builder.h"
#include "core/tree/scenarios.h"
#include "tests/tree/random_trees.h"

#include <QtTest/QTest>

#include <algorithm>
#include <bit>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

constexpr std::uint32_t events = 6; ///< so that a truth table is a word

/// At least k of the inputs, counted state by state.
std::uint64_t counted(std::int64_t k, const std::vector<std::uint64_t>& inputs)
{
    std::uint64_t table = 0;
    for (int state = 0; state < 64; ++state) {
        std::int64_t count = 0;
        for (const std::uint64_t input : inputs)
            count += input >> state & 1;
        table |= static_cast<std::uint64_t>(count >= k) << state;
    }
    return table;
}

std::uint64_t tableOf(const Enumeration& states, Node node)
{
    std::uint64_t table = 0;
    for (std::uint32_t state = 0; state < 64; ++state)
        table |= static_cast<std::uint64_t>(states.fails(node, state)) << state;
    return table;
}

template<std::size_t words>
void compareWithCounting(std::uint64_t seed)
{
    Random random(seed);
    const std::uint32_t n = 1 + random.below(seed % 10 == 0 ? 300 : 20);
    std::vector<Scenarios<words>> inputs(n);
    const std::uint32_t density = 1 + random.below(6);
    for (Scenarios<words>& input : inputs) {
        for (std::size_t i = 0; i < 64 * words; ++i) {
            if (random.oneIn(density))
                input.set(i);
        }
    }
    const std::uint32_t k = random.oneIn(3) ? n / density : 1 + random.below(n);
    for (const GateType type : {GateType::Any, GateType::All, GateType::AtLeast}) {
        const std::uint32_t enough = type == GateType::Any ? 1 : type == GateType::All ? n : k;
        const auto value =
            gateOf<words>(type, k, n, [&](std::size_t i) -> const Scenarios<words>& { return inputs[i]; });
        bool any = false;
        for (std::size_t i = 0; i < 64 * words; ++i) {
            const auto count = std::count_if(inputs.begin(), inputs.end(), [&](const auto& in) { return in.has(i); });
            QCOMPARE(value.has(i), count >= static_cast<std::ptrdiff_t>(enough));
            any = any || value.has(i);
        }
        QCOMPARE(value.any(), any);
    }
}

} // namespace

class GatesTest : public QObject
{
    Q_OBJECT

private slots:
    void foldingKeepsTheFunction()
    {
        for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
            Random random(seed);
            FaultTree tree;
            tree.eventCount = events;
            GateBuilder build(tree);
            std::vector<Node> nodes = {neverFails, alwaysFails};
            std::vector<std::uint64_t> tables = {0, ~std::uint64_t(0)};
            const std::vector<double> half(events, 0.5);
            for (std::uint32_t event = 0; event < events; ++event) {
                nodes.push_back(2 + event);
                tables.push_back(tableOf(Enumeration(tree, half), 2 + event));
            }
            for (int gate = 0; gate < 15; ++gate) {
                std::vector<Node> inputs;
                std::vector<std::uint64_t> values;
                const std::uint32_t count = random.below(6);
                for (std::uint32_t i = 0; i < count; ++i) {
                    const std::uint32_t at = random.below(random.oneIn(4) ? 2 : nodes.size());
                    inputs.push_back(nodes[at]);
                    values.push_back(tables[at]);
                }
                const std::int64_t k = static_cast<std::int64_t>(random.below(count + 4)) - 1;
                switch (random.below(3)) {
                case 0:
                    nodes.push_back(build.any(inputs));
                    tables.push_back(counted(1, values));
                    break;
                case 1:
                    nodes.push_back(build.all(inputs));
                    tables.push_back(counted(count, values));
                    break;
                default:
                    nodes.push_back(build.atLeast(k, inputs));
                    tables.push_back(counted(k, values));
                }
            }
            const Enumeration states(tree, half);
            for (std::size_t i = 0; i < nodes.size(); ++i)
                QVERIFY2(tableOf(states, nodes[i]) == tables[i],
                         qPrintable(QString("seed %1: %2").arg(seed).arg(text(tree, nodes[i]).c_str())));
        }
    }

    void gatesStandAboveTheirInputsWithoutConstants()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            const RandomTree random = randomTree(seed);
            for (Node node = random.tree.firstGate(); node < random.tree.nodeCount(); ++node) {
                QVERIFY(random.tree.inputsOf(node).size() >= 2);
                for (const Node input : random.tree.inputsOf(node))
                    QVERIFY(input >= 2 && input < node);
            }
        }
    }

    void theSameGateInAnotherOrderIsTheSameNode()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            RandomTree random = randomTree(seed);
            FaultTree tree;
            tree.eventCount = random.tree.eventCount;
            GateBuilder build(tree);
            std::vector<Node> copies(random.tree.nodeCount());
            for (Node node = 0; node < random.tree.firstGate(); ++node)
                copies[node] = node;
            Random shuffled(seed);
            for (Node node = random.tree.firstGate(); node < random.tree.nodeCount(); ++node) {
                std::vector<Node> inputs;
                for (const Node input : random.tree.inputsOf(node))
                    inputs.push_back(copies[input]);
                copies[node] = build.like(random.tree.gate(node), inputs);
                const std::size_t before = tree.nodeCount();
                for (std::size_t i = inputs.size(); i > 1; --i)
                    std::swap(inputs[i - 1], inputs[shuffled.below(i)]);
                QCOMPARE(build.like(random.tree.gate(node), inputs), copies[node]);
                QCOMPARE(tree.nodeCount(), before);
            }
            QCOMPARE(tree.nodeCount(), random.tree.nodeCount());
        }
    }

    void gatesThatDifferAreDifferentNodes()
    {
        FaultTree tree;
        tree.eventCount = 4;
        GateBuilder build(tree);
        const std::vector<Node> inputs = {2, 3, 4, 5};
        const std::vector<Node> repeated = {2, 2, 3, 4};
        std::vector<Node> nodes = {build.any(inputs),        build.all(inputs),          build.atLeast(2, inputs),
                                   build.atLeast(3, inputs), build.atLeast(2, repeated), build.any(repeated)};
        std::sort(nodes.begin(), nodes.end());
        QVERIFY(std::adjacent_find(nodes.begin(), nodes.end()) == nodes.end());
        QCOMPARE(build.atLeast(1, inputs), build.any(inputs));
        QCOMPARE(build.atLeast(4, inputs), build.all(inputs));
    }

    void aBuilderTakesInputsOutOfItsOwnTree()
    {
        FaultTree tree;
        tree.eventCount = 40;
        GateBuilder build(tree);
        std::vector<Node> inputs;
        for (std::uint32_t event = 0; event < 40; ++event)
            inputs.push_back(2 + event);
        const Node all = build.all(inputs);
        for (std::uint32_t k = 2; k < 40; ++k) {
            const Node node = build.atLeast(k, tree.inputsOf(all));
            QVERIFY(std::ranges::equal(tree.inputsOf(node), inputs));
        }
    }

    void aDeclaredGateIsDefinedLater()
    {
        Gates gates;
        gates.eventCount = 2;
        GateBuilder build(gates);
        const Node cycle = build.declare();
        const std::vector<Node> inputs = {2, cycle};
        const Node other = build.all(inputs);
        const std::vector<Node> definition = {3, other};
        build.define(cycle, definition);
        QVERIFY(gates.gate(cycle).type == GateType::Any);
        QVERIFY(std::ranges::equal(gates.inputsOf(cycle), definition));
    }

    void gatesOfManyScenariosCount()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            compareWithCounting<1>(seed);
            if (seed % 8 == 0)
                compareWithCounting<8>(seed);
        }
    }
};

QTEST_APPLESS_MAIN(GatesTest)
#include "gates_test.moc"
