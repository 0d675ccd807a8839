// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/balance.h"

#include "tests/edit/designs.h"

#include "core/edit/spots.h"

#include <QtTest/QTest>

using namespace linchpin;

namespace
{

/// Whether all cards are on the grid, apart from each other, and in their domains alone.
bool isTidy(const Design& design)
{
    for (const Component& one : design.components) {
        const auto card = cardOf(one);
        if (!card || card->x % gridStep != 0 || card->y % gridStep != 0)
            return false;
        for (const Component& other : design.components) {
            if (one.id < other.id && card->intersects(*cardOf(other)))
                return false;
        }
        if (innermostDomainAt(design, card->center()) != design.commonDomain(one))
            return false;
    }
    return true;
}

} // namespace

class BalanceTest : public QObject
{
    Q_OBJECT

private slots:
    void bothBalancersStandBetweenTheCallersAndTheService()
    {
        Drawing drawing;
        drawing.add("client", ComponentKind::Client, Point{0, 200})
            .add("app", ComponentKind::Service, Point{480, 200}, {}, "App")
            .arrow("client", "app");
        const Edited edited = balanced(drawing, component("app"));
        const Design& after = edited.design;
        QVERIFY(isValid(after));
        QVERIFY(isTidy(after));
        QCOMPARE(textOf(edited.touched), std::string("app-balancer app-balancer-2"));
        QCOMPARE(arrowsOf(after),
                 std::string("app-balancer-2>app app-balancer>app client>app-balancer client>app-balancer-2"));
        for (const Connection& arrow : after.connections)
            QVERIFY(arrow.waypoints.empty());
        const Point first = positionOf(after, "app-balancer");
        const Point second = positionOf(after, "app-balancer-2");
        QCOMPARE(first.x, 240);
        QCOMPARE(second.x, 240);
        QVERIFY(first.y < 200 && 200 < second.y);
        QVERIFY(after.setOf(component("app-balancer"))->mode == SetMode::ActiveActive);
    }

    void theyStandAboveAServiceThatIsCalledFromAbove()
    {
        Drawing drawing;
        drawing.add("client", ComponentKind::Client, Point{400, 0})
            .add("app", ComponentKind::Service, Point{400, 400}, {}, "App")
            .arrow("client", "app");
        const Design after = balanced(drawing, component("app")).design;
        QVERIFY(isTidy(after));
        QCOMPARE(positionOf(after, "app-balancer").y, 200);
        QCOMPARE(positionOf(after, "app-balancer-2").y, 200);
    }

    void theyStandInSiblingZonesOnOneLineWithTheService()
    {
        Drawing drawing;
        drawing.domain("region", DomainKind::Region, Rect{0, 0, 1200, 800})
            .domain("a", DomainKind::Zone, Rect{40, 40, 520, 600}, "region")
            .domain("b", DomainKind::Zone, Rect{600, 40, 520, 600}, "region")
            .add("client", ComponentKind::Client, Point{-400, 200})
            .add("app", ComponentKind::Service, Point{336, 200}, {"a"}, "App")
            .arrow("client", "app");
        const Design after = balanced(drawing, component("app")).design;
        QVERIFY(isValid(after));
        QVERIFY(isTidy(after));
        QCOMPARE(placesOf(after, "app-balancer"), std::string("a"));
        QCOMPARE(placesOf(after, "app-balancer-2"), std::string("b"));
        QCOMPARE(positionOf(after, "app-balancer").y, 200);
        QCOMPARE(positionOf(after, "app-balancer-2"), (positionOf(after, "app-balancer") + Point{560, 0}));
    }

    void theyCoverNothingWhereThereIsNoRoomBetween()
    {
        Drawing drawing;
        drawing.domain("zone", DomainKind::Zone, Rect{0, 0, 456, 128});
        drawing.add("client", ComponentKind::Client, Point{24, 40}, {"zone"})
            .add("app", ComponentKind::Service, Point{264, 40}, {"zone"}, "App")
            .add("below", ComponentKind::Service, Point{24, 168})
            .note("note", {200, 140, 200, 100})
            .arrow("client", "app");
        const Design after = balanced(drawing, component("app")).design;
        QVERIFY(isTidy(after));
        const Rect note{200, 140, 200, 100};
        QVERIFY(!note.intersects(*cardOf(after.components.at(component("app-balancer")))));
        QVERIFY(!note.intersects(*cardOf(after.components.at(component("app-balancer-2")))));
    }

    void theyAreNotDrawnWhereTheServiceIsNot()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service);
        const Design after = balanced(drawing, component("app")).design;
        QVERIFY(!after.components.at(component("app-balancer")).position);
        QVERIFY(!after.components.at(component("app-balancer-2")).position);
    }

    void arrowsKeepTheirJourneysAndKindsOnBothSides()
    {
        const std::vector<JourneyId> order{JourneyId("order")};
        const std::vector<JourneyId> browse{JourneyId("browse")};
        Drawing drawing;
        drawing.add("web", ComponentKind::Service)
            .add("job", ComponentKind::Worker)
            .add("app", ComponentKind::Service)
            .journey("browse", {"web"})
            .journey("order", {"web"})
            .journey("other", {"web"})
            .arrow("web", "app", ConnectionKind::Write, true, order)
            .arrow("job", "app", ConnectionKind::Async, false, order);
        Design after = balanced(drawing, component("app")).design;
        QCOMPARE(arrowsOf(after),
                 std::string("app-balancer-2>app app-balancer>app job~app-balancer job~app-balancer-2 "
                             "web>app-balancer-2? web>app-balancer?"));
        for (const Connection& arrow : after.connections) {
            QVERIFY(arrow.journeys == order);
            QVERIFY(arrow.kind == ConnectionKind::Write || arrow.from == component("job"));
        }

        drawing.arrow("job", "app", ConnectionKind::Read, false, browse);
        after = balanced(drawing, component("app")).design;
        for (const Connection& arrow : after.connections) {
            if (arrow.to != component("app"))
                continue;
            QVERIFY(arrow.kind == ConnectionKind::Request);
            QCOMPARE(textOf(arrow.journeys), std::string("browse order"));
        }

        drawing.journey("call", {"app", "web"});
        after = balanced(drawing, component("app")).design;
        QCOMPARE(entriesOf(after, "call"), std::string("app-balancer-set web"));
        for (const Connection& arrow : after.connections) {
            if (arrow.to == component("app"))
                QCOMPARE(textOf(arrow.journeys), std::string("browse order call"));
        }
    }

    void aMemberOfASetIsRefused()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Service).add("b", ComponentKind::Service);
        drawing.set("both", SetMode::ActiveActive, {"a", "b"});
        QCOMPARE(placeOfError([&] { balanced(drawing, component("a")); }), std::string("a"));
        QCOMPARE(placeOfError([&] { balanced(drawing, component("c")); }), std::string("c"));
    }
};

QTEST_APPLESS_MAIN(BalanceTest)
#include "balance_test.moc"
