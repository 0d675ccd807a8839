// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cut_sets.h"
#include "core/engine/diagram.h"
#include "core/engine/importance.h"

#include <QtTest/QTest>

#include <bit>
#include <cmath>

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

/// A monotone function of the diagram's variables, different for each seed.
Diagram::Ref randomFunction(Diagram& diagram, std::uint32_t seed)
{
    std::vector<Diagram::Ref> pool = variables(diagram);
    for (int step = 0; step < 12; ++step) {
        const auto next = [&](std::size_t below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        const Diagram::Ref a = pool[next(pool.size())];
        const Diagram::Ref b = pool[next(pool.size())];
        const Diagram::Ref c = pool[next(pool.size())];
        switch (next(3)) {
        case 0:
            pool.push_back(diagram.conjunction(a, b));
            break;
        case 1:
            pool.push_back(diagram.disjunction(a, b));
            break;
        default:
            pool.push_back(diagram.atLeast(2, {a, b, c}));
        }
    }
    return pool.back();
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

    void aQuorumOfFiftyIsAGridAndNotAnExpansion()
    {
        Diagram diagram(50, 10'000);
        const Diagram::Ref f = diagram.atLeast(25, variables(diagram));
        QCOMPARE(diagram.topological({f}).size(), std::size_t(25 * 26));
    }

    void cutSetsAreTheMinimalFailures()
    {
        constexpr std::uint32_t n = 8;
        for (std::uint32_t seed = 1; seed <= 200; ++seed) {
            Diagram diagram(n, 100'000);
            const Diagram::Ref f = randomFunction(diagram, seed);
            for (const unsigned order : {1u, 2u, 3u, n}) {
                std::vector<std::vector<std::uint32_t>> expected;
                for (unsigned size = 1; size <= order; ++size) {
                    std::vector<std::vector<std::uint32_t>> ofSize;
                    for (std::uint32_t down = 1; down < 1u << n; ++down) {
                        bool minimal = std::popcount(down) == static_cast<int>(size) && valueAt(diagram, f, down);
                        std::vector<std::uint32_t> levels;
                        for (std::uint32_t level = 0; level < n; ++level) {
                            if (down >> level & 1) {
                                levels.push_back(level);
                                minimal = minimal && !valueAt(diagram, f, down & ~(1u << level));
                            }
                        }
                        if (minimal)
                            ofSize.push_back(levels);
                    }
                    std::sort(ofSize.begin(), ofSize.end());
                    expected.insert(expected.end(), ofSize.begin(), ofSize.end());
                }
                QCOMPARE(minimalCutSets(diagram, f, order, 10'000), expected);
            }
            std::vector<std::uint32_t> singles;
            for (const auto& set : minimalCutSets(diagram, f, 1, 100))
                singles.push_back(set.front());
            QCOMPARE(singleFailures(diagram, f), singles);
        }
    }

    void importanceIsTheDifferenceOfTheTwoEnds()
    {
        for (std::uint32_t seed = 1; seed <= 200; ++seed) {
            Diagram diagram(8, 100'000);
            Sweep sweep(diagram, randomFunction(diagram, seed));
            std::vector<double> p;
            for (int i = 1; i <= 8; ++i)
                p.push_back(0.003 * i);
            const std::vector<double> importance = sweep.birnbaum(p);
            for (std::size_t i = 0; i < p.size(); ++i) {
                auto down = p;
                auto up = p;
                down[i] = 1;
                up[i] = 0;
                const double expected = sweep.probability(down) - sweep.probability(up);
                QVERIFY(std::abs(importance[i] - expected) <= 1e-12);
            }
        }
    }

    void aTruncatedListSaysSo()
    {
        Diagram diagram(10, 1000);
        bool truncated = false;
        const auto sets = minimalCutSets(diagram, diagram.disjunction(variables(diagram)), 2, 4, &truncated);
        QCOMPARE(sets.size(), std::size_t(4));
        QVERIFY(truncated);
    }

    void aDiagramBeyondItsBudgetIsRefused()
    {
        Diagram diagram(40, 100);
        QVERIFY_EXCEPTION_THROWN(diagram.atLeast(20, variables(diagram)), DiagramTooLarge);
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
