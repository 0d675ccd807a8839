// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/replicate.h"

#include "tests/edit/designs.h"

#include "core/edit/instances.h"
#include "core/edit/spots.h"

#include <QtTest/QTest>

using namespace linchpin;

namespace
{

Drawing twoZones()
{
    Drawing drawing;
    drawing.domain("region", DomainKind::Region, Rect{0, 0, 1000, 600})
        .domain("a", DomainKind::Zone, Rect{40, 40, 400, 500}, "region")
        .domain("b", DomainKind::Zone, Rect{480, 40, 400, 500}, "region");
    return drawing;
}

} // namespace

class ReplicateTest : public QObject
{
    Q_OBJECT

private slots:
    void aCopyHasAllArrowsAndIsInASetOfTheCataloguesKind()
    {
        Drawing drawing;
        drawing.add("client", ComponentKind::Client)
            .add("app", ComponentKind::Service, {}, {}, "App")
            .add("db", ComponentKind::Database)
            .add("cache", ComponentKind::Cache)
            .journey("buy", {"client"})
            .arrow("client", "app", ConnectionKind::Request, false, {JourneyId("buy")})
            .arrow("app", "db", ConnectionKind::Write)
            .arrow("app", "cache", ConnectionKind::Read, true);
        const Edited edited = addCopy(drawing, component("app"));
        QCOMPARE(textOf(edited.touched), std::string("app-2"));
        QCOMPARE(edited.design.components.at(component("app-2")).name, std::string("App 2"));
        QCOMPARE(arrowsOf(edited.design),
                 std::string("app-2>cache? app-2>db app>cache? app>db client>app client>app-2"));
        const Connection& incoming = edited.design.connections.at(ConnectionId("client-to-app-2"));
        QCOMPARE(textOf(incoming.journeys), std::string("buy"));
        QVERIFY(incoming.waypoints.empty());
        QVERIFY(edited.design.connections.at(ConnectionId("app-2-to-db")).kind == ConnectionKind::Write);
        QCOMPARE(membersOf(edited.design, "app-set"), std::string("app app-2"));
        QVERIFY(edited.design.sets.at(SetId("app-set")).mode == SetMode::ActiveActive);
        QVERIFY(isValid(edited.design));
    }
    void aCopyOfADatabaseBringsFailover()
    {
        const Edited edited =
            addCopy(Drawing().add("db", ComponentKind::Database, {}, {}, "Orders DB"), component("db"));
        const RedundancySet& set = edited.design.sets.at(SetId("orders-db-set"));
        QVERIFY(set.mode == SetMode::PrimaryReplica);
        QCOMPARE(textOf(set.members), std::string("db orders-db-2"));
        QCOMPARE(set.failover->minutes, 2.0);
        QVERIFY(set.replicaReads);
    }
    void aCopyJoinsTheSetThatIsThereAndGetsAllArrowsOfTheOriginal()
    {
        const Design design = Drawing()
                                  .add("lb", ComponentKind::LoadBalancer)
                                  .add("app-1", ComponentKind::Service)
                                  .add("app-2", ComponentKind::Service)
                                  .set("apps", SetMode::ActiveActive, {"app-1", "app-2"})
                                  .arrow("lb", "app-1")
                                  .arrow("lb", "app-2");
        const Edited edited = addCopy(design, component("app-1"));
        QCOMPARE(membersOf(edited.design, "apps"), std::string("app-1 app-2 app-3"));
        QCOMPARE(arrowsOf(edited.design), std::string("lb>app-1 lb>app-2 lb>app-3"));
    }
    void replicationStartsAtTheOneItStartedFrom()
    {
        const Design design = Drawing()
                                  .add("db-1", ComponentKind::Database)
                                  .add("db-2", ComponentKind::Database)
                                  .set("dbs", SetMode::PrimaryReplica, {"db-1", "db-2"})
                                  .arrow("db-1", "db-2");
        for (const char* original : {"db-1", "db-2"})
            QCOMPARE(arrowsOf(addCopy(design, component(original)).design), std::string("db-1>db-2 db-1>db-3"));
    }
    void aLoneCoordinatorBecomesAQuorumOfThree()
    {
        const Design lone =
            Drawing().add("app", ComponentKind::Service).add("zk", ComponentKind::Coordinator).arrow("app", "zk");
        const Edited three = addCopy(lone, component("zk"));
        QCOMPARE(textOf(three.touched), std::string("zk-2 zk-3"));
        QCOMPARE(membersOf(three.design, "zk-set"), std::string("zk zk-2 zk-3"));
        QVERIFY(three.design.sets.at(SetId("zk-set")).mode == SetMode::Quorum);
        QCOMPARE(arrowsOf(three.design), std::string("app>zk app>zk-2 app>zk-3"));
        const Edited five = addCopy(three.design, component("zk-2"));
        QCOMPARE(five.touched.size(), std::size_t(2));
    }
    void anEvenQuorumGetsOneMore()
    {
        const Design pair = Drawing()
                                .add("a", ComponentKind::Coordinator)
                                .add("b", ComponentKind::Coordinator)
                                .set("q", SetMode::Quorum, {"a", "b"});
        QCOMPARE(addCopy(pair, component("a")).touched.size(), std::size_t(1));
    }
    void severalAreCopiedWithTheArrowsBetweenThem()
    {
        const Design design =
            Drawing().add("a", ComponentKind::Service).add("b", ComponentKind::Service).arrow("a", "b");
        const Edited edited = addCopies(design, {component("a"), component("b"), component("a")});
        QCOMPARE(textOf(edited.touched), std::string("a-2 b-2"));
        QCOMPARE(arrowsOf(edited.design), std::string("a-2>b a-2>b-2 a>b a>b-2"));
    }
    void aQuorumGrowsOnceHoweverManyOfItAreSelected()
    {
        const Design lone = Drawing().add("zk", ComponentKind::Coordinator);
        const Design three = addCopy(lone, component("zk")).design;
        const Edited five = addCopies(three, {component("zk"), component("zk-2"), component("zk-3")});
        QCOMPARE(five.design.components.size(), std::size_t(5));
    }
    void aJourneyThatEnteredByItEntersByTheSet()
    {
        const Design design = Drawing()
                                  .add("lb", ComponentKind::LoadBalancer, {}, {}, "LB")
                                  .add("cdn", ComponentKind::Cdn)
                                  .journey("buy", {"lb", "cdn"})
                                  .journey("look", {"cdn"});
        const Edited edited = addCopy(design, component("lb"));
        QCOMPARE(entriesOf(edited.design, "buy"), std::string("lb-set cdn"));
        QCOMPARE(entriesOf(edited.design, "look"), std::string("cdn"));
    }
    void aCopyGoesToTheCorrespondingSpotInASiblingZone()
    {
        Drawing drawing = twoZones();
        drawing.add("app", ComponentKind::Service, Point{80, 120}, {"a"});
        const Edited edited = addCopy(drawing, component("app"));
        QCOMPARE(placesOf(edited.design, "app-2"), std::string("b"));
        QVERIFY(positionOf(edited.design, "app-2") == (Point{520, 120}));
    }
    void theSiblingWithFewestMembersOfTheSetComesFirst()
    {
        Drawing drawing = twoZones();
        drawing.domain("c", DomainKind::Zone, Rect{900, 40, 90, 90}, "region")
            .domain("other", DomainKind::Zone, Rect{2000, 0, 900, 900})
            .domain("aa-rack", DomainKind::Rack, Rect{900, 200, 90, 90}, "region")
            .add("x-1", ComponentKind::Service, Point{80, 120}, {"a"})
            .add("x-2", ComponentKind::Service, Point{520, 120}, {"b"})
            .set("xs", SetMode::ActiveActive, {"x-1", "x-2"});
        const Edited third = addCopy(drawing, component("x-1"));
        QCOMPARE(placesOf(third.design, "x-3"), std::string("c"));
        const Edited fourth = addCopy(third.design, component("x-1"));
        QCOMPARE(placesOf(fourth.design, "x-4"), std::string("b"));
        const Edited fifth = addCopy(fourth.design, component("x-1"));
        QCOMPARE(placesOf(fifth.design, "x-5"), std::string("c"));
        const Edited sixth = addCopy(fifth.design, component("x-1"));
        QCOMPARE(placesOf(sixth.design, "x-6"), std::string("a"));
    }
    void aCopyOutOfARackGoesToASiblingZone()
    {
        Drawing drawing = twoZones();
        drawing.domain("rack", DomainKind::Rack, Rect{60, 90, 300, 200}, "a")
            .add("db", ComponentKind::Database, Point{80, 140}, {"rack"});
        const Edited edited = addCopy(drawing, component("db"));
        QCOMPARE(placesOf(edited.design, "db-2"), std::string("b"));
        QVERIFY(positionOf(edited.design, "db-2") == (Point{520, 140}));
    }
    void aCopyOutOfABoxThatCannotFailDoesNotGoToTheNextBox()
    {
        const Design design = Drawing()
                                  .domain("orders", DomainKind::Custom, Rect{0, 0, 400, 400})
                                  .domain("users", DomainKind::Custom, Rect{500, 0, 400, 400})
                                  .add("db", ComponentKind::Database, Point{40, 60}, {"orders"});
        QCOMPARE(placesOf(addCopy(design, component("db")).design, "db-2"), std::string("orders"));
    }
    void withoutSiblingsACopyStandsBelowOnTheGrid()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service, Point{80, 120});
        const Edited edited = addCopy(drawing, component("app"));
        QVERIFY(positionOf(edited.design, "app-2") == (Point{80, 120 + cardHeight + spotGap}));
        const Edited more = addCopy(edited.design, component("app"));
        const Rect third = *cardOf(more.design.components.at(component("app-3")));
        QVERIFY(!third.intersects(*cardOf(more.design.components.at(component("app")))));
        QVERIFY(!third.intersects(*cardOf(more.design.components.at(component("app-2")))));
        QCOMPARE(third.x % gridStep, 0);
        QCOMPARE(third.y % gridStep, 0);
    }
    void aFullZoneGrowsForTheCopy()
    {
        Drawing drawing = twoZones();
        drawing.domain("small", DomainKind::Zone, Rect{2000, 2000, 220, 130})
            .add("app", ComponentKind::Service, Point{2024, 2036}, {"small"});
        drawing.design().domains.erase(DomainId("b"));
        drawing.design().domains.change(DomainId("a"), [](Domain& zone) { zone.parent = {}; });
        drawing.design().domains.change(DomainId("a"), [](Domain& zone) { zone.kind = DomainKind::Rack; });
        const Edited edited = addCopy(drawing, component("app"));
        QCOMPARE(placesOf(edited.design, "app-2"), std::string("small"));
        const Rect card = *cardOf(edited.design.components.at(component("app-2")));
        QVERIFY(edited.design.domains.at(DomainId("small")).bounds->contains(card));
        QVERIFY(!card.intersects(*cardOf(edited.design.components.at(component("app")))));
    }
    void aCopyOfOneThatIsSpreadKeepsItsZones()
    {
        Drawing drawing = twoZones();
        drawing.add("app", ComponentKind::Service, Point{80, 120}, {"a", "b"});
        const Edited edited = addCopy(drawing, component("app"));
        QCOMPARE(placesOf(edited.design, "app-2"), std::string("a b"));
        const Rect card = *cardOf(edited.design.components.at(component("app-2")));
        QVERIFY(innermostDomainAt(edited.design, card.center()) == DomainId("region"));
    }
    void anAcceptedRiskAndALockAreNotCopied()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service);
        drawing.design().components.change(component("app"), [](Component& app) {
            app.acceptedRisk = "cheap";
            app.locked = true;
            app.mttrHours = 3;
        });
        const Edited edited = addCopy(drawing, component("app"));
        const Component& copy = edited.design.components.at(component("app-2"));
        QVERIFY(!copy.acceptedRisk);
        QVERIFY(!copy.locked);
        QCOMPARE(copy.mttrHours, 3.0);
    }

    void instancesAreRaisedAndWhatIsRequiredIsClamped()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service);
        Design design = withInstances(drawing, component("app"), 4).design;
        design.components.change(component("app"), [](Component& app) { app.required = 3; });
        design = withInstances(design, component("app"), 2).design;
        QCOMPARE(design.components.at(component("app")).instances, 2);
        QCOMPARE(design.components.at(component("app")).required, 2);
        QCOMPARE(placeOfError([&] { withInstances(design, component("app"), 0); }), std::string("app"));
        QCOMPARE(placeOfError([&] { withInstances(design, component("app"), 1001); }), std::string("app"));
    }
    void instancesAreSpreadOverSiblingZones()
    {
        Drawing drawing = twoZones();
        drawing.domain("c", DomainKind::Zone, {}, "region")
            .domain("foreign", DomainKind::Zone)
            .add("app", ComponentKind::Service, Point{500, 80}, {"b"});
        const Design two = withInstances(drawing, component("app"), 2).design;
        QCOMPARE(placesOf(two, "app"), std::string("b a"));
        QCOMPARE(placesOf(withInstances(two, component("app"), 4).design, "app"), std::string("b a c"));
        QCOMPARE(placesOf(withInstances(drawing, component("app"), 9).design, "app"), std::string("b a c"));
        QCOMPARE(placesOf(withInstances(two, component("app"), 1).design, "app"), std::string("b"));
    }
    void instancesThatShareAZoneStayThere()
    {
        Drawing drawing = twoZones();
        drawing.add("app", ComponentKind::Service, Point{80, 80}, {"a"});
        drawing.design().components.change(component("app"), [](Component& app) { app.instances = 2; });
        QCOMPARE(placesOf(withInstances(drawing, component("app"), 3).design, "app"), std::string("a"));
    }
    void moreInstancesOfADatabaseAreCopiesInASet()
    {
        Drawing drawing;
        drawing.add("db", ComponentKind::Database);
        const Edited three = withInstances(drawing, component("db"), 3);
        QCOMPARE(membersOf(three.design, "db-set"), std::string("db db-2 db-3"));
        QCOMPARE(three.design.components.at(component("db")).instances, 1);
        QVERIFY(withInstances(three.design, component("db-2"), 3).design == three.design);
        QVERIFY(withInstances(three.design, component("db"), 1).design == three.design);
        QCOMPARE(withInstances(three.design, component("db"), 5).touched.size(), std::size_t(2));
        const Design zk = Drawing().add("zk", ComponentKind::Coordinator);
        QCOMPARE(membersOf(withInstances(zk, component("zk"), 2).design, "zk-set"), std::string("zk zk-2"));
    }
};

QTEST_APPLESS_MAIN(ReplicateTest)
#include "replicate_test.moc"
