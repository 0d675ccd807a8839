// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"
#include "core/layout/route.h"

#include "core/io/design_reader.h"
#include "tests/layout/random_designs.h"
#include "tests/layout/route_rules.h"

#include <QtTest/QTest>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace linchpin;

namespace
{

Design placed(const std::vector<Point>& places)
{
    Design design;
    for (std::size_t i = 0; i < places.size(); ++i) {
        Component one = newComponent(static_cast<int>(i));
        one.position = places[i];
        design.components.put(one);
    }
    return design;
}

std::vector<Point> between(const std::vector<Point>& places)
{
    Design design = placed(places);
    design.connections.put(newArrow(0, 0, 1));
    return routes(design).front().points;
}

} // namespace

class RoutesTest : public QObject
{
    Q_OBJECT

private slots:
    void runsStraightBetweenCardsThatFaceEachOther()
    {
        QVERIFY(between({{0, 0}, {300, 0}}) == (std::vector<Point>{{168, 32}, {300, 32}}));
        QVERIFY(between({{300, 0}, {0, 0}}) == (std::vector<Point>{{300, 32}, {168, 32}}));
        QVERIFY(between({{0, 0}, {0, 200}}) == (std::vector<Point>{{84, 64}, {84, 200}}));
        QCOMPARE(between({{0, 0}, {300, 40}}).size(), std::size_t(2));
    }

    void changesItsLevelInTheMiddleOfTheChannel()
    {
        QVERIFY(between({{0, 0}, {300, 200}}) == (std::vector<Point>{{168, 32}, {234, 32}, {234, 232}, {300, 232}}));
    }

    void goesRoundACardInTheWay()
    {
        Design design = placed({{0, 0}, {600, 0}, {300, 0}});
        design.connections.put(newArrow(0, 0, 1));
        const Route route = routes(design).front();
        QCOMPARE(faultOf(design, route), std::string());
        QVERIFY(!route.crosses);
        QVERIFY(keepsClear(design, route, 16));
    }

    void spreadsArrowsAlongASide()
    {
        Design design = placed({{0, 200}, {400, 0}, {400, 200}, {400, 400}});
        for (int i = 1; i <= 3; ++i)
            design.connections.put(newArrow(i, 0, i));
        const std::vector<Route> all = routes(design);
        QVERIFY(all[0].points.front() == (Point{168, 216}));
        QVERIFY(all[1].points.front() == (Point{168, 232}));
        QVERIFY(all[2].points.front() == (Point{168, 248}));
    }

    void drawsParallelArrowsApart()
    {
        Design design = placed({{0, 0}, {300, 0}});
        design.connections.put(newArrow(0, 0, 1));
        design.connections.put(newArrow(1, 1, 0));
        const std::vector<Route> all = routes(design);
        QCOMPARE(all[0].points.size(), std::size_t(2));
        QCOMPARE(all[1].points.size(), std::size_t(2));
        QVERIFY(std::abs(all[0].points[0].y - all[1].points[0].y) >= 8);
    }

    void nudgesLinesInAChannelApart()
    {
        Design design = placed({{0, 0}, {400, 400}, {0, 200}, {400, 600}});
        design.connections.put(newArrow(0, 0, 1));
        design.connections.put(newArrow(1, 2, 3));
        const std::vector<Route> all = routes(design);
        QCOMPARE(all[0].points.size(), std::size_t(4));
        QCOMPARE(all[1].points.size(), std::size_t(4));
        QVERIFY(std::abs(all[0].points[1].x - all[1].points[1].x) >= 8);
    }

    void passesThroughBendsSetByHand()
    {
        Design design = placed({{0, 0}, {600, 0}, {304, 160}});
        Connection bent = newArrow(0, 0, 1);
        bent.waypoints = {{240, 320}, {560, 320}};
        design.connections.put(bent);
        const Route route = routes(design).front();
        QCOMPARE(faultOf(design, route), std::string());
        for (const Point bend : bent.waypoints) {
            bool isPassed = false;
            for (std::size_t i = 1; i < route.points.size(); ++i) {
                const Point a = route.points[i - 1];
                const Point b = route.points[i];
                isPassed = isPassed
                    || (bend.x >= std::min(a.x, b.x) && bend.x <= std::max(a.x, b.x) && bend.y >= std::min(a.y, b.y)
                        && bend.y <= std::max(a.y, b.y));
            }
            QVERIFY(isPassed);
        }
    }

    void saysWhenThereIsNoWay()
    {
        Design design = randomDesign(5, {8, 10, 0}); // all at the origin
        for (const Route& route : routes(design)) {
            QVERIFY(route.crosses);
            QVERIFY(route.points.size() >= 2);
        }
    }

    void routesOnlyWhatIsAskedFor()
    {
        const Design design = arranged(randomDesign(2, {10, 14, 0}));
        const std::vector<Route> some = routes(design, {arrow(5), arrow(1)});
        QCOMPARE(some.size(), std::size_t(2));
        QCOMPARE(some[0].id.text(), arrow(5).text());
        QVERIFY_EXCEPTION_THROWN(routes(design, {ConnectionId("nowhere")}), std::out_of_range);
    }

    void placesTheLabelOnTheLongestSegment()
    {
        const Route route{ConnectionId("e"), {{0, 0}, {10, 0}, {10, 100}, {40, 100}}, false};
        QVERIFY(labelPlace(route) == (Point{10, 50}));
        QVERIFY(labelPlace({}) == Point{});
    }

    void neverRunsThroughCardsOfArrangedDesigns()
    {
        for (std::uint64_t seed = 1; seed <= 80; ++seed) {
            const int size = 2 + static_cast<int>(seed * 7 % 59);
            const Design design = arranged(randomDesign(seed, {size, size * 3 / 2, static_cast<int>(seed % 9)}));
            for (const Route& route : routes(design)) {
                const std::string fault = faultOf(design, route);
                QVERIFY2(fault.empty() && !route.crosses, (std::to_string(seed) + ": " + fault).c_str());
                QVERIFY(keepsClear(design, route, 16));
            }
        }
    }

    void keepsTheRulesOnStrewnDesigns()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const Design design = strewnDesign(seed, {40, 60, 0});
            for (const Route& route : routes(design)) {
                const std::string fault = faultOf(design, route);
                QVERIFY2(fault.empty() && !route.crosses, (std::to_string(seed) + ": " + fault).c_str());
            }
        }
    }

    void keepsTheShapeWhereCardsOverlap()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            Design design = randomDesign(seed, {15, 25, 0});
            Random random(seed);
            for (int i = 0; i < 15; ++i) {
                const Point at{random.below(600), random.below(300)};
                design.components.change(component(i), [&](Component& one) { one.position = at; });
            }
            for (const Route& route : routes(design)) {
                const std::string fault = faultOf(design, route);
                QVERIFY2(fault.empty(), (std::to_string(seed) + ": " + fault).c_str());
            }
        }
    }

    void givesTheSameRoutesForTheSameDesign()
    {
        const Design design = strewnDesign(9, {60, 90, 0});
        QVERIFY(routes(design) == routes(design));
    }

    void goesThroughEveryBendSetByHand()
    {
        const auto lies = [](Point at, Point a, Point b) {
            return std::min(a.x, b.x) <= at.x && at.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= at.y
                && at.y <= std::max(a.y, b.y);
        };
        for (int x = 184; x <= 304; x += 24) {
            for (const int y : {-136, -64, 8, 32, 96, 120, 200}) {
                Design design = placed({{0, 0}, {320, 0}});
                Connection arrow = newArrow(0, 0, 1);
                arrow.waypoints = {{x, y}};
                design.connections.put(arrow);
                const std::vector<Point> points = routes(design).front().points;
                bool isPassed = false;
                for (std::size_t i = 1; i < points.size(); ++i)
                    isPassed = isPassed || lies({x, y}, points[i - 1], points[i]);
                QVERIFY2(isPassed, (std::to_string(x) + " " + std::to_string(y)).c_str());
            }
        }
    }

    void routesTheVectors()
    {
        for (const auto& entry : std::filesystem::directory_iterator(LINCHPIN_TEST_DATA "/vectors")) {
            if (entry.path().extension() != ".linchpin")
                continue;
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            const Design design = arranged(readDesign(text.str()));
            for (const Route& route : routes(design)) {
                QVERIFY2(faultOf(design, route).empty(), entry.path().c_str());
                QVERIFY(!route.crosses);
            }
        }
    }
};

QTEST_APPLESS_MAIN(RoutesTest)
#include "routes_test.moc"
