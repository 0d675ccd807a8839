// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"
#include "core/layout/route.h"

#include "tests/layout/random_designs.h"
#include "tests/layout/route_rules.h"

#include <QtTest/QTest>

#include <algorithm>
#include <map>

using namespace linchpin;

namespace
{

std::map<ConnectionId, Route> allOf(const RoutePlan& plan, const Design& design)
{
    std::map<ConnectionId, Route> all;
    for (const Connection& connection : design.connections)
        all[connection.id] = plan.route(connection.id);
    return all;
}

Design moved(Design design, int number, Point by)
{
    design.components.change(component(number), [&](Component& one) { one.position = *one.position + by; });
    return design;
}

bool concerns(const Design& design, const ConnectionId& id, const ComponentId& component)
{
    const Connection& connection = design.connections.at(id);
    return connection.from == component || connection.to == component;
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void beginsWithAllRoutes()
    {
        const Design design = arranged(randomDesign(3, {20, 30, 4}));
        const RoutePlan plan(design);
        QCOMPARE(plan.changedSinceLastUpdate().size(), design.connections.size());
        const std::vector<Route> all = routes(design);
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY(plan.route(all[i].id) == all[i]);
        QVERIFY_EXCEPTION_THROWN(plan.route(ConnectionId("nowhere")), std::out_of_range);
    }

    void leavesAllWhereNothingMoves()
    {
        Design design = arranged(randomDesign(3, {20, 30, 4}));
        RoutePlan plan(design);
        const auto before = allOf(plan, design);
        design.components.change(component(1), [](Component& one) { one.name = "renamed"; });
        design.connections.change(arrow(1), [](Connection& one) { one.label = "labelled"; });
        plan.update(design);
        QVERIFY(plan.changedSinceLastUpdate().empty());
        QVERIFY(allOf(plan, design) == before);
    }

    void routesTheArrowsOfAMovedComponentAndLeavesOthers()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Random random(seed);
            Design design = strewnDesign(seed, {40, 60, 0});
            RoutePlan plan(design);
            for (int step = 0; step < 8; ++step) {
                const auto before = allOf(plan, design);
                const int number = random.below(40);
                design = moved(design, number, {random.below(9) * 8 - 32, random.below(9) * 8 - 32});
                plan.update(design);
                const std::vector<ConnectionId>& changed = plan.changedSinceLastUpdate();
                for (const auto& [id, route] : allOf(plan, design)) {
                    const bool isListed = std::binary_search(changed.begin(), changed.end(), id);
                    QCOMPARE(route == before.at(id), !isListed);
                    QVERIFY2(faultOf(design, route).empty(), faultOf(design, route).c_str());
                }
            }
        }
    }

    void displacesArrowsOnlyWhileACardIsInTheWay()
    {
        Design design = strewnDesign(1, {3, 0, 0});
        const std::vector<Point> places{{0, 0}, {600, 0}, {304, 400}};
        for (int i = 0; i < 3; ++i)
            design.components.change(component(i), [&](Component& one) { one.position = places[i]; });
        design.connections.put(newArrow(0, 0, 1));
        RoutePlan plan(design);
        const Route before = plan.route(arrow(0));

        const Design covered = moved(design, 2, {0, -400});
        plan.update(covered);
        QVERIFY(!(plan.route(arrow(0)) == before));
        QVERIFY(keepsClear(covered, plan.route(arrow(0)), 16));
        QCOMPARE(plan.changedSinceLastUpdate().size(), std::size_t(1));

        plan.update(moved(covered, 2, {0, -300}));
        QVERIFY(plan.route(arrow(0)) == before);
    }

    void leavesArrowsFarFromTheMovedComponentAlone()
    {
        Design design = arranged(randomDesign(8, {50, 70, 0}));
        RoutePlan plan(design);
        const auto before = allOf(plan, design);
        const Point by{4000, 4000};
        design = moved(design, 7, by);
        plan.update(design);
        for (const ConnectionId& id : plan.changedSinceLastUpdate())
            QVERIFY(concerns(design, id, component(7)));
        for (const auto& [id, route] : before) {
            if (!concerns(design, id, component(7)))
                QVERIFY(plan.route(id) == route);
        }
    }

    void followsAddedAndRemovedArrowsAndComponents()
    {
        Design design = strewnDesign(4, {10, 12, 0});
        RoutePlan plan(design);
        Component extra = newComponent(20);
        extra.position = Point{-400, 0};
        design.components.put(extra);
        design.connections.put(newArrow(50, 20, 3));
        plan.update(design);
        QVERIFY(plan.changedSinceLastUpdate() == std::vector<ConnectionId>{arrow(50)});
        QCOMPARE(faultOf(design, plan.route(arrow(50))), std::string());

        design.connections.erase(arrow(50));
        design.components.erase(component(20));
        plan.update(design);
        QVERIFY(plan.changedSinceLastUpdate() == std::vector<ConnectionId>{arrow(50)});
        QVERIFY_EXCEPTION_THROWN(plan.route(arrow(50)), std::out_of_range);
    }

    void survivesRandomEdits()
    {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Random random(seed);
            Design design = strewnDesign(seed, {20, 30, 0});
            RoutePlan plan(design);
            for (int step = 0; step < 40; ++step) {
                const int number = random.below(24);
                const Point at{random.below(1200), random.below(800)};
                const bool exists = design.components.contains(component(number));
                if (!exists || random.below(3) > 0) {
                    Component one = newComponent(number);
                    one.position = at;
                    design.components.put(one);
                } else {
                    for (const Connection& connection : Table<Connection>(design.connections)) {
                        if (concerns(design, connection.id, component(number)))
                            design.connections.erase(connection.id);
                    }
                    design.components.erase(component(number));
                }
                const int other = random.below(24);
                if (number != other && design.components.contains(component(number))
                    && design.components.contains(component(other)))
                    design.connections.put(newArrow(random.below(60), number, other));
                plan.update(design);
                for (const auto& [id, route] : allOf(plan, design))
                    QVERIFY2(faultOf(design, route).empty(), faultOf(design, route).c_str());
            }
        }
    }

    void routesAMovedComponentOfALargeDesignQuickly()
    {
        Design design = arranged(randomDesign(5, {1000, 1500, 0}));
        RoutePlan plan(design);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 100; ++i) {
            design = moved(design, i, {8, 8});
            plan.update(design);
        }
        QVERIFY2(clock.elapsed() < 10'000, "an update takes a few milliseconds");
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
