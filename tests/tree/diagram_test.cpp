// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tree/diagram.h"

#include <QtTest/QTest>

#include <algorithm>
#include <bit>
#include <map>
#include <set>
#include <tuple>

using namespace linchpin;

namespace
{

/// The value of f where the events in `down` (a bit a level) are down.
bool valueAt(const Diagram& diagram, Diagram::Ref f, std::uint32_t down)
{
    while (f > Diagram::one)
        f = down >> diagram.level(f) & 1 ? diagram.high(f) : diagram.low(f);
    return f == Diagram::one;
}

std::vector<Diagram::Ref> variables(Diagram& diagram)
{
    std::vector<Diagram::Ref> all;
    for (std::uint32_t level = 0; level < diagram.levels(); ++level)
        all.push_back(diagram.variable(level));
    return all;
}

std::vector<Diagram::Ref> variablesFromBelow(Diagram& diagram)
{
    std::vector<Diagram::Ref> all = variables(diagram);
    diagram.sortFromBelow(all);
    return all;
}

/// Its value where the events of the first levels are down.
bool failsWithFirst(const Diagram& diagram, Diagram::Ref f, std::uint32_t down)
{
    while (f > Diagram::one)
        f = diagram.level(f) < down ? diagram.high(f) : diagram.low(f);
    return f == Diagram::one;
}

constexpr std::uint32_t few = 6; ///< so many variables that a truth table is a word

std::uint64_t tableOf(const Diagram& diagram, Diagram::Ref f)
{
    std::uint64_t table = 0;
    for (std::uint32_t down = 0; down < 64; ++down)
        table |= static_cast<std::uint64_t>(valueAt(diagram, f, down)) << down;
    return table;
}

struct Function
{
    Diagram::Ref ref;
    std::uint64_t table;
};

/// Monotone functions of few variables, each from others before it; different for each seed.
std::vector<Function> randomFunctions(Diagram& diagram, std::uint32_t seed, int steps)
{
    std::vector<Function> pool;
    for (const Diagram::Ref variable : variables(diagram))
        pool.push_back({variable, tableOf(diagram, variable)});
    const auto next = [&](std::size_t below) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % below;
    };
    for (int step = 0; step < steps; ++step) {
        const Function a = pool[next(pool.size())];
        const Function b = pool[next(pool.size())];
        const Function c = pool[next(pool.size())];
        switch (next(3)) {
        case 0:
            pool.push_back({diagram.conjunction(a.ref, b.ref), a.table & b.table});
            break;
        case 1:
            pool.push_back({diagram.disjunction(a.ref, b.ref), a.table | b.table});
            break;
        default:
            pool.push_back({diagram.atLeast(2, {a.ref, b.ref, c.ref}),
                            (a.table & b.table) | (a.table & c.table) | (b.table & c.table)});
        }
    }
    return pool;
}

} // namespace

class DiagramTest : public QObject
{
    Q_OBJECT

private slots:
    void atLeastCountsItsOperands()
    {
        for (std::uint32_t n = 0; n <= 8; ++n) {
            for (std::uint32_t k = 0; k <= n + 1; ++k) {
                Diagram diagram(n, 10'000);
                const Diagram::Ref f = diagram.atLeast(k, variables(diagram));
                for (std::uint32_t down = 0; down < 1u << n; ++down)
                    QCOMPARE(valueAt(diagram, f, down), std::popcount(down) >= static_cast<int>(k));
            }
        }
    }

    void atLeastCountsAnOperandAsOftenAsItStandsThere()
    {
        Diagram diagram(3, 1000);
        const std::vector<Diagram::Ref> v = variables(diagram);
        const Diagram::Ref f = diagram.atLeast(3, {v[0], v[0], v[1], v[2], v[2]});
        for (std::uint32_t down = 0; down < 8; ++down)
            QCOMPARE(valueAt(diagram, f, down), 2 * (down & 1) + (down >> 1 & 1) + 2 * (down >> 2) >= 3);
    }

    void aQuorumOfFiftyIsAGridAndNotAnExpansion()
    {
        Diagram diagram(50, 10'000);
        const Diagram::Ref f = diagram.atLeast(25, variablesFromBelow(diagram));
        QCOMPARE(diagram.topological({f}).size(), std::size_t(25 * 26));
        QVERIFY(diagram.nodeCount() < 2'000);
        diagram.allow(1'000'000);
        QCOMPARE(diagram.atLeast(25, variables(diagram)), f);
    }

    void aFunctionIsOneNodeHoweverItIsMade()
    {
        for (std::uint32_t seed = 1; seed <= 100; ++seed) {
            Diagram diagram(few, 100'000);
            std::map<std::uint64_t, Diagram::Ref> refOf = {{0, Diagram::zero}, {~std::uint64_t(0), Diagram::one}};
            for (const Function& function : randomFunctions(diagram, seed, 200)) {
                QCOMPARE(tableOf(diagram, function.ref), function.table);
                QCOMPARE(refOf.emplace(function.table, function.ref).first->second, function.ref);
            }
        }
    }

    void nodesAreReducedAndOrderedAndMadeOnce()
    {
        for (std::uint32_t seed = 1; seed <= 100; ++seed) {
            Diagram diagram(few, 100'000);
            std::vector<Diagram::Ref> roots;
            for (const Function& function : randomFunctions(diagram, seed, 100))
                roots.push_back(function.ref);
            std::set<std::tuple<std::uint32_t, Diagram::Ref, Diagram::Ref>> nodes;
            std::set<Diagram::Ref> met;
            for (const Diagram::Ref f : diagram.topological(roots)) {
                QVERIFY(diagram.low(f) != diagram.high(f));
                QVERIFY(diagram.level(diagram.low(f)) > diagram.level(f));
                QVERIFY(diagram.level(diagram.high(f)) > diagram.level(f));
                QVERIFY(nodes.emplace(diagram.level(f), diagram.low(f), diagram.high(f)).second);
                QVERIFY(!met.contains(diagram.low(f)) && !met.contains(diagram.high(f)));
                met.insert(f);
            }
            for (const Diagram::Ref root : roots)
                QVERIFY(root <= Diagram::one || met.contains(root));
            QVERIFY(met.size() + 2 <= diagram.nodeCount());
        }
    }

    void aDiagramBeyondItsBudgetIsRefusedAndGoesOnWithMore()
    {
        Diagram diagram(40, 100);
        const std::vector<Diagram::Ref> operands = variablesFromBelow(diagram);
        QVERIFY_EXCEPTION_THROWN(diagram.atLeast(20, operands), DiagramTooLarge);
        QVERIFY(diagram.nodeCount() <= 100);
        QVERIFY_EXCEPTION_THROWN(diagram.atLeast(20, operands), DiagramTooLarge);
        diagram.allow(10'000);
        const Diagram::Ref f = diagram.atLeast(20, operands);
        QCOMPARE(diagram.topological({f}).size(), std::size_t(20 * 21));
        for (std::uint32_t down = 0; down < 40; ++down)
            QCOMPARE(failsWithFirst(diagram, f, down), down >= 20);
    }

    void aRequestToStopIsHeard()
    {
        std::stop_source stop;
        Diagram diagram(400, 1'000'000, stop.get_token());
        stop.request_stop();
        QVERIFY_EXCEPTION_THROWN(diagram.atLeast(200, variables(diagram)), Cancelled);
    }
};

QTEST_APPLESS_MAIN(DiagramTest)
#include "diagram_test.moc"
