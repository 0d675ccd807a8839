// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/arrange.h"

#include "core/io/design_reader.h"
#include "tests/layout/random_designs.h"

#include <QtTest/QTest>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace linchpin;

namespace
{

/// What is wrong with the places of an arranged design; empty when nothing is.
std::string faultOf(const Design& design)
{
    const auto isOnGrid = [](const Rect& r) { return r.x % 8 == 0 && r.y % 8 == 0; };
    for (const Component& one : design.components) {
        if (!one.position || !isOnGrid(cardOf(one)))
            return one.id.text() + " is off the grid";
    }
    for (const Domain& one : design.domains) {
        if (!one.bounds || !isOnGrid(*one.bounds))
            return one.id.text() + " is off the grid";
        if (const Domain* parent = design.domains.find(one.parent); parent && !parent->bounds->contains(*one.bounds))
            return one.id.text() + " is not inside its parent";
        for (const Domain& other : design.domains) {
            if (!design.isWithin(one.id, other.id) && !design.isWithin(other.id, one.id)
                && one.bounds->intersects(*other.bounds))
                return one.id.text() + " overlaps " + other.id.text();
        }
    }
    for (const Component& one : design.components) {
        const Rect card = cardOf(one);
        const DomainId home = design.commonDomain(one);
        for (const Component& other : design.components) {
            if (one.id < other.id && card.grown(16).intersects(cardOf(other).grown(15)))
                return one.id.text() + " touches " + other.id.text();
        }
        for (const Domain& box : design.domains) {
            const bool isInside = !home.empty() && design.isWithin(home, box.id);
            const Rect room{box.bounds->x + 24, box.bounds->y + 40, box.bounds->width - 48, box.bounds->height - 64};
            if (isInside ? !room.contains(card) : box.bounds->intersects(card))
                return one.id.text() + (isInside ? " sticks out of " : " is a stranger in ") + box.id.text();
        }
    }
    return {};
}

/// A set with members of one domain that are not stacked with nothing in between; empty when there is none.
std::string tornSet(const Design& design)
{
    for (const RedundancySet& set : design.sets) {
        std::map<DomainId, std::vector<Point>> groups;
        for (const ComponentId& member : set.members) {
            const Component& one = design.components.at(member);
            groups[design.commonDomain(one)].push_back(*one.position);
        }
        for (auto& [home, places] : groups) {
            std::sort(places.begin(), places.end(), [](Point a, Point b) { return a.y < b.y; });
            for (std::size_t i = 1; i < places.size(); ++i) {
                if (places[i].x != places[i - 1].x || places[i].y - places[i - 1].y != cardHeight + 32)
                    return set.id.text();
            }
        }
    }
    return {};
}

Design chain(int components)
{
    Design design = randomDesign(1, {components, 0, 0});
    design.sets = {};
    for (int i = 0; i + 1 < components; ++i) {
        design.connections.put(newArrow(i, i, i + 1));
    }
    return design;
}

Point placeOf(const Design& design, int number)
{
    return design.components.at(component(number)).position.value();
}

} // namespace

class ArrangeTest : public QObject
{
    Q_OBJECT

private slots:
    void arrangesNothing()
    {
        QCOMPARE(arranged({}).components.size(), std::size_t(0));
        QCOMPARE(arrangedWhereMissing({}).components.size(), std::size_t(0));
    }

    void placesOneComponentAtTheOrigin() { QVERIFY(placeOf(arranged(randomDesign(1, {1, 0, 0})), 0) == Point{}); }

    void drawsAChainStraightFromLeftToRight()
    {
        const Design design = arranged(chain(5));
        for (int i = 1; i < 5; ++i) {
            QCOMPARE(placeOf(design, i).y, 0);
            QVERIFY(placeOf(design, i).x - placeOf(design, i - 1).x >= cardWidth + 72);
        }
    }

    void leavesRoomForTheLabelOfAnArrow()
    {
        Design design = chain(2);
        const int usual = placeOf(arranged(design), 1).x;
        design.connections.change(arrow(0), [](Connection& one) { one.label = "reads the catalogue"; });
        QVERIFY(placeOf(arranged(design), 1).x > usual);
    }

    void centresAComponentBeforeTheTwoThatItNeeds()
    {
        Design design = chain(2);
        design.components.put(newComponent(2));
        design.connections.put(newArrow(1, 0, 2));
        design = arranged(design);
        QCOMPARE(2 * placeOf(design, 0).y, placeOf(design, 1).y + placeOf(design, 2).y);
    }

    void breaksACycleAtTheLighterArrow()
    {
        Design design = chain(3);
        Connection back = newArrow(9, 2, 0);
        back.optional = true;
        design.connections.put(back);
        design = arranged(design);
        QVERIFY(placeOf(design, 0).x < placeOf(design, 1).x);
        QVERIFY(placeOf(design, 1).x < placeOf(design, 2).x);
    }

    void drawsSpreadInstancesBesideTheZones()
    {
        Design design;
        design.domains.put(newDomain(0));
        for (const int zone : {1, 2}) {
            Domain one = newDomain(zone);
            one.parent = domain(0);
            design.domains.put(one);
        }
        Component app = newComponent(0);
        app.instances = 2;
        app.placement = {domain(1), domain(2)};
        design.components.put(app);
        design = arranged(design);
        QCOMPARE(faultOf(design), std::string());
    }

    void removesBendsThatNoLongerFit()
    {
        Design design = chain(2);
        design.connections.change(arrow(0), [](Connection& one) { one.waypoints = {{1, 2}}; });
        QVERIFY(arranged(design).connections[0].waypoints.empty());
    }

    void movesNotesOutOfTheWay()
    {
        Design design = chain(3);
        Note covered;
        covered.id = NoteId("n1");
        covered.bounds = Rect{10, 10, 300, 100};
        Note clear;
        clear.id = NoteId("n2");
        clear.bounds = Rect{0, -500, 300, 100};
        design.notes.put(covered);
        design.notes.put(clear);
        const Design result = arranged(design);
        QVERIFY(*result.notes.at(clear.id).bounds == *clear.bounds);
        for (const Component& one : result.components)
            QVERIFY(!cardOf(one).intersects(*result.notes.at(covered.id).bounds));
        QVERIFY(arranged(result) == result);
    }

    void keepsAllRulesOnRandomDesigns_data()
    {
        QTest::addColumn<int>("components");
        QTest::addColumn<int>("arrows");
        QTest::addColumn<int>("domains");
        QTest::newRow("no domains") << 25 << 40 << 0;
        QTest::newRow("no arrows") << 25 << 0 << 4;
        QTest::newRow("few") << 6 << 6 << 3;
        QTest::newRow("usual") << 30 << 45 << 8;
        QTest::newRow("crowded") << 30 << 200 << 6;
        QTest::newRow("more domains than components") << 5 << 6 << 20;
        QTest::newRow("large") << 150 << 220 << 25;
    }

    void keepsAllRulesOnRandomDesigns()
    {
        QFETCH(int, components);
        QFETCH(int, arrows);
        QFETCH(int, domains);
        const std::uint64_t seeds = components > 100 ? 3 : arrows > 100 ? 10 : 40;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const Design before = randomDesign(seed, {components, arrows, domains});
            const Design design = arranged(before);
            QVERIFY2(faultOf(design).empty(), (std::to_string(seed) + ": " + faultOf(design)).c_str());
            QCOMPARE(tornSet(design), std::string());
            QVERIFY(arranged(before) == design);
            QVERIFY(arranged(design) == design);
            QVERIFY(arrangedWhereMissing(before) == design);
            QVERIFY(arrangedWhereMissing(design) == design);
        }
    }

    void nestsDeeply()
    {
        Design design;
        for (int i = 0; i < 64; ++i) {
            Domain one = newDomain(i);
            if (i > 0)
                one.parent = domain(i - 1);
            design.domains.put(one);
            Component inside = newComponent(i);
            inside.placement = {domain(i)};
            design.components.put(inside);
            if (i > 0)
                design.connections.put(newArrow(i, i - 1, i));
        }
        QCOMPARE(faultOf(arranged(design)), std::string());
    }

    void arrangesTheVectors()
    {
        int count = 0;
        for (const auto& entry : std::filesystem::directory_iterator(LINCHPIN_TEST_DATA "/vectors")) {
            if (entry.path().extension() != ".linchpin")
                continue;
            std::ostringstream text;
            text << std::ifstream(entry.path()).rdbuf();
            const Design design = arranged(readDesign(text.str()));
            QVERIFY2(faultOf(design).empty(), (entry.path().string() + ": " + faultOf(design)).c_str());
            QCOMPARE(tornSet(design), std::string());
            ++count;
        }
        QVERIFY(count > 10);
    }

    void isFastEnough()
    {
        const Design design = randomDesign(3, {2000, 3000, 60});
        QElapsedTimer clock;
        clock.start();
        arranged(design);
        QVERIFY2(clock.elapsed() < 20'000, "2,000 components take about a second");
    }
};

QTEST_APPLESS_MAIN(ArrangeTest)
#include "arrange_test.moc"
