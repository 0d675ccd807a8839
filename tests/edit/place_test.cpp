// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/place.h"

#include "tests/edit/designs.h"

#include "core/edit/names.h"
#include "core/edit/spots.h"

#include <QtTest/QTest>

using namespace linchpin;

class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void aPartPutOnAnArrowMakesRoomBetweenItsEnds()
    {
        Drawing drawing;
        drawing.domain("region", DomainKind::Region, Rect{-24, -40, 480, 160});
        drawing.add("app", ComponentKind::Service, Point{0, 0}, {"region"});
        drawing.add("db", ComponentKind::Database, Point{248, 0}, {"region"});
        drawing.add("beside", ComponentKind::Cache, Point{0, 200});
        drawing.arrow("app", "db");
        const Edited edited = insertOn(drawing, ConnectionId("app-db"), ComponentKind::LoadBalancer, {128, 0});
        const Design& design = edited.design;
        const auto left = [&](const ComponentId& id) { return design.components.at(id).position->x; };
        const auto inserted = edited.touched.front().as<ComponentId>();
        QVERIFY(left(inserted) >= left(component("app")) + cardWidth + 48);
        QVERIFY(left(component("db")) >= left(inserted) + cardWidth + 48);
        QCOMPARE(left(component("beside")), 0);
        const Rect region = *design.domains.at(DomainId("region")).bounds;
        QVERIFY(region.right() >= left(component("db")) + cardWidth + 24);
        QVERIFY(design.components.at(inserted).placement == std::vector<DomainId>{DomainId("region")});
        QVERIFY(!validate(design));
    }

    void aComponentStartsWithTheCataloguesFigures()
    {
        const Edited edited = addComponent({}, ComponentKind::Database, {80, 40});
        const Component& db = edited.design.components.at(component("database"));
        QCOMPARE(db.name, std::string("Database"));
        QCOMPARE(db.availability.availability(), 0.995);
        QCOMPARE(db.mttrHours, 8.0);
        QVERIFY(db.position == (Point{80, 40}));
        QVERIFY(db.placement.empty());
        QCOMPARE(textOf(edited.touched), std::string("database"));
    }
    void aSecondOneIsNamedDistinctly()
    {
        Design design = addComponent({}, ComponentKind::Service, {0, 0}).design;
        design = addComponent(design, ComponentKind::Service, {200, 0}).design;
        design = addComponent(design, ComponentKind::Service, {400, 0}, "Service").design;
        QCOMPARE(design.components.at(component("service-2")).name, std::string("Service 2"));
        QCOMPARE(design.components.at(component("service-3")).name, std::string("Service"));
    }
    void aComponentIsInTheInnermostDomainAroundItsCentre()
    {
        const Design design = Drawing()
                                  .domain("region", DomainKind::Region, Rect{0, 0, 1000, 600})
                                  .domain("zone", DomainKind::Zone, Rect{100, 100, 400, 300}, "region");
        const auto placed = [&](Point at) {
            const Edited edited = addComponent(design, ComponentKind::Service, at);
            return placesOf(edited.design, "service");
        };
        QCOMPARE(placed({200, 200}), std::string("zone"));
        QCOMPARE(placed({30, 80}), std::string("zone"));
        QCOMPARE(placed({600, 200}), std::string("region"));
        QCOMPARE(placed({1000, 200}), std::string());
    }
    void theInnermostDomainIsTheOneThatLiesInTheOtherEvenWhereItIsDrawnLarger()
    {
        const Design design = Drawing()
                                  .domain("zone", DomainKind::Zone, Rect{0, 0, 500, 500}, "region")
                                  .domain("region", DomainKind::Region, Rect{50, 50, 300, 300})
                                  .domain("other", DomainKind::Custom, Rect{0, 0, 900, 900});
        QCOMPARE(innermostDomainAt(design, {100, 100}).text(), std::string("zone"));
        QCOMPARE(innermostDomainAround(design, {60, 60, 10, 10}, DomainId("region")).text(), std::string("other"));
    }
    void aDomainTakesInWhatIsDrawnInside()
    {
        const Design design = Drawing()
                                  .domain("region", DomainKind::Region, Rect{0, 0, 1000, 1000})
                                  .domain("rack", DomainKind::Rack, Rect{40, 300, 200, 100}, "region")
                                  .domain("away", DomainKind::Rack, Rect{0, 2000, 200, 100})
                                  .add("in", ComponentKind::Service, Point{100, 100}, {"region"})
                                  .add("crossing", ComponentKind::Service, Point{400, 100}, {"region"})
                                  .add("spread", ComponentKind::Service, Point{100, 200}, {"rack", "region"})
                                  .add("elsewhere", ComponentKind::Service, Point{100, 500}, {"away"});
        const Edited edited = addDomain(design, DomainKind::Zone, {20, 20, 500, 600});
        QCOMPARE(textOf(edited.touched), std::string("zone"));
        QCOMPARE(edited.design.domains.at(DomainId("zone")).parent.text(), std::string("region"));
        QCOMPARE(edited.design.domains.at(DomainId("rack")).parent.text(), std::string("zone"));
        QCOMPARE(placesOf(edited.design, "in"), std::string("zone"));
        QCOMPARE(placesOf(edited.design, "crossing"), std::string("region"));
        QCOMPARE(placesOf(edited.design, "spread"), std::string("rack region"));
        QCOMPARE(placesOf(edited.design, "elsewhere"), std::string("away"));
        QVERIFY(isValid(edited.design));
    }
    void aDomainWithoutWidthIsRefused()
    {
        QVERIFY_EXCEPTION_THROWN(addDomain({}, DomainKind::Zone, {0, 0, 0, 10}), Error);
    }
    void domainsNestedTooDeepAreRefused()
    {
        Design design;
        for (int i = 0; i < 64; ++i)
            design = addDomain(design, DomainKind::Custom, Rect{0, 0, 5000, 5000}.grown(-i)).design;
        QVERIFY(isValid(design));
        QVERIFY_EXCEPTION_THROWN(addDomain(design, DomainKind::Custom, {1000, 1000, 10, 10}), Error);
        QVERIFY_EXCEPTION_THROWN(addDomain(design, DomainKind::Custom, Rect{0, 0, 5000, 5000}.grown(10)), Error);
    }
    void aNoteIsPlaced()
    {
        const Edited edited = addNote(addNote({}, {1, 2, 30, 40}, "one").design, {5, 6, -1, 10}, "two");
        QCOMPARE(edited.design.notes.at(NoteId("note")).text, std::string("one"));
        QVERIFY(edited.design.notes.at(NoteId("note-2")).bounds == (Rect{5, 6, 0, 10}));
        QVERIFY(isValid(edited.design));
    }
    void aComponentPutOnAnArrowComesInBetween()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Client).add("b", ComponentKind::Service).journey("buy", {"a"});
        drawing.arrow("a", "b", ConnectionKind::Read, true, {JourneyId("buy")});
        const Edited edited = insertOn(drawing, ConnectionId("a-b"), ComponentKind::LoadBalancer, {0, 0}, "LB");
        QCOMPARE(textOf(edited.touched), std::string("lb"));
        QCOMPARE(arrowsOf(edited.design), std::string("a>lb? lb>b"));
        const Connection& first = edited.design.connections.at(ConnectionId("a-b"));
        QVERIFY(first.waypoints.empty());
        QVERIFY(first.kind == ConnectionKind::Read);
        const Connection& second = edited.design.connections.at(ConnectionId("lb-to-b"));
        QVERIFY(second.kind == ConnectionKind::Read);
        QCOMPARE(textOf(second.journeys), std::string("buy"));
        QVERIFY(isValid(edited.design));
    }
    void aQueuePutOnAnArrowMakesItsSecondHalfAsynchronous()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Service).add("b", ComponentKind::Worker).arrow("a", "b");
        const Design queued = insertOn(drawing, ConnectionId("a-b"), ComponentKind::Queue, {0, 0}).design;
        QCOMPARE(arrowsOf(queued), std::string("a>queue queue~b"));
        const Design behind = insertOn(queued, ConnectionId("queue-to-b"), ComponentKind::Firewall, {0, 0}).design;
        QCOMPARE(arrowsOf(behind), std::string("a>queue firewall>b queue~firewall"));
    }
    void aCloneIsConnectedInItsDirection()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service, Point{0, 0}, {}, "App");
        drawing.design().components.change(component("app"), [](Component& part) { part.mttrHours = 7; });
        const Edited right = cloneConnected(drawing, component("app"), Direction::Right);
        QCOMPARE(textOf(right.touched), std::string("app-2"));
        QCOMPARE(arrowsOf(right.design), std::string("app>app-2"));
        QVERIFY(positionOf(right.design, "app-2").x >= cardWidth + spotGap);
        QCOMPARE(positionOf(right.design, "app-2").y, 0);
        QCOMPARE(right.design.components.at(component("app-2")).mttrHours, 7.0);
        QVERIFY(right.design.sets.empty());
        const Edited again = cloneConnected(right.design, component("app"), Direction::Right);
        const Rect second = *cardOf(again.design.components.at(component("app-2")));
        QVERIFY(!second.intersects(*cardOf(again.design.components.at(component("app-3")))));
        const Edited up = cloneConnected(drawing, component("app"), Direction::Up);
        QVERIFY(positionOf(up.design, "app-2").y <= -cardHeight - spotGap);
    }
    void namesAreTakenForAlike()
    {
        QVERIFY(areNamedAlike("App 1", "App 2"));
        QVERIFY(areNamedAlike("App", "App 2"));
        QVERIFY(areNamedAlike("App A", "app B"));
        QVERIFY(areNamedAlike("web1", "web2"));
        QVERIFY(areNamedAlike("lb-1", "lb-12"));
        QVERIFY(!areNamedAlike("Orders", "Users"));
        QVERIFY(!areNamedAlike("App", "Api"));
        QVERIFY(!areNamedAlike("", ""));
        QCOMPARE(stemOf("2"), std::string("2"));
    }
    void copiesAreNamedOnwards()
    {
        QCOMPARE(siblingName("Zone A"), std::string("Zone B"));
        QCOMPARE(siblingName("us-east-1a"), std::string("us-east-1b"));
        QCOMPARE(siblingName("Zone"), std::string("Zone 2"));
        QCOMPARE(siblingName("Zone Z"), std::string("Zone Z 2"));
        QCOMPARE(siblingName("Rack 9"), std::string("Rack 10"));
        QCOMPARE(nextName("App"), std::string("App 2"));
        QCOMPARE(nextName("App 2"), std::string("App 3"));
        QCOMPARE(nextName("app-09"), std::string("app-10"));
        QCOMPARE(nextName("app-01"), std::string("app-02"));
        QCOMPARE(nextName("web1"), std::string("web2"));
        QCOMPARE(nextName("S3"), std::string("S3 2"));
        QCOMPARE(nextName("Shop 20240131"), std::string("Shop 20240131 2"));
        QCOMPARE(nextName("7"), std::string("7 2"));
    }
    void freshIdsAreThoseOfTheModel()
    {
        Design design;
        FreshIds ids(design);
        for (const char* name : {"App", "App", "App 2", "App-7", "app 7", "", "", "9", "9"}) {
            const std::string expected = freshId(design, name, "part");
            QCOMPARE(ids(name, "part"), expected);
            design.components.put(newComponent(ComponentId(expected), name, ComponentKind::Generic));
        }
    }
};

QTEST_APPLESS_MAIN(PlaceTest)
#include "place_test.moc"
