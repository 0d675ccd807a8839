// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/clipboard.h"

#include "tests/edit/designs.h"

#include <QtTest/QTest>

using namespace linchpin;

namespace
{

Drawing shop()
{
    Drawing drawing;
    drawing.domain("region", DomainKind::Region, Rect{0, 0, 1000, 600})
        .domain("zone", DomainKind::Zone, Rect{40, 40, 400, 500}, "region")
        .add("client", ComponentKind::Client, Point{-400, 0}, {}, "Client")
        .add("app", ComponentKind::Service, Point{60, 100}, {"zone"}, "App")
        .add("db-1", ComponentKind::Database, Point{60, 200}, {"zone"}, "DB 1")
        .add("db-2", ComponentKind::Database, Point{60, 300}, {"zone"}, "DB 2")
        .set("dbs", SetMode::PrimaryReplica, {"db-1", "db-2"})
        .journey("buy", {"client"})
        .journey("look", {"client"})
        .note("note", {60, 450, 100, 20})
        .arrow("client", "app")
        .arrow("app", "db-1", ConnectionKind::Write, false, {JourneyId("buy")})
        .arrow("app", "db-2", ConnectionKind::Read);
    return drawing;
}

} // namespace

class ClipboardTest : public QObject
{
    Q_OBJECT

private slots:
    void aFragmentHoldsWhatIsSelectedAndTheArrowsAmongIt()
    {
        const Design fragment = extract(shop(), {element("app"), element("db-1")});
        QVERIFY(isValid(fragment));
        QCOMPARE(arrowsOf(fragment), std::string("app>db-1"));
        QVERIFY(fragment.sets.empty() && fragment.domains.empty() && fragment.journeys.empty());
        QVERIFY(fragment.components.at(component("app")).placement.empty());
        QVERIFY(fragment.connections.at(ConnectionId("app-db-1")).journeys.empty());
    }
    void aDomainIsCopiedWithAllThatItHolds()
    {
        const Design fragment = extract(shop(), {element("zone")});
        QCOMPARE(fragment.components.size(), std::size_t(3));
        QCOMPARE(membersOf(fragment, "dbs"), std::string("db-1 db-2"));
        QVERIFY(fragment.domains.at(DomainId("zone")).parent.empty());
        QCOMPARE(placesOf(fragment, "app"), std::string("zone"));
        QCOMPARE(fragment.notes.size(), std::size_t(1));
        QVERIFY(isValid(fragment));
    }
    void aSetIsCopiedWithItsMembers() { QCOMPARE(extract(shop(), {element("dbs")}).sets.size(), std::size_t(1)); }
    void everythingPastedIsFreshAndPointsToWhatWasPasted()
    {
        const Design design = shop();
        const Design fragment = extract(design, {element("zone"), element("client")});
        const Edited edited = paste(design, fragment, {0, 1000});
        QVERIFY(isValid(edited.design));
        QCOMPARE(edited.design.components.size(), std::size_t(8));
        QCOMPARE(edited.design.components.at(component("app-2")).name, std::string("App"));
        QVERIFY(positionOf(edited.design, "app-2") == (Point{60, 1100}));
        QCOMPARE(placesOf(edited.design, "app-2"), std::string("zone-2"));
        QVERIFY(edited.design.domains.at(DomainId("zone-2")).parent.empty());
        QCOMPARE(membersOf(edited.design, "dbs-2"), std::string("db-3 db-4"));
        QCOMPARE(arrowsOf(edited.design),
                 std::string("app-2>db-3 app-2>db-4 app>db-1 app>db-2 client-2>app-2 client>app"));
        const Connection& arrow = edited.design.connections.at(ConnectionId("app-2-to-db-3"));
        QCOMPARE(textOf(arrow.journeys), std::string("buy"));
        QVERIFY(arrow.waypoints.front() == (Point{10, 1020}));
        QCOMPARE(edited.design.journeys.size(), std::size_t(2));
        QCOMPARE(textOf(edited.touched), std::string("zone-2 app-2 client-2 db-3 db-4 note-2"));
    }
    void aJourneyComesAlongToAnotherDesign()
    {
        const Design design = shop();
        const Design fragment = extract(design, {element("region"), element("client")});
        const Design other = Drawing().add("client", ComponentKind::Service).journey("buy", {"client"});
        const Design pasted = paste(other, fragment, {0, 0}).design;
        QVERIFY(isValid(pasted));
        QCOMPARE(entriesOf(pasted, "buy"), std::string("client"));
        QCOMPARE(entriesOf(pasted, "look"), std::string("client-2"));
        const Design alone = paste({}, fragment, {0, 0}).design;
        QCOMPARE(entriesOf(alone, "buy"), std::string("client"));
        QCOMPARE(textOf(alone.connections.at(ConnectionId("app-to-db-1")).journeys), std::string("buy"));
    }
    void whatHadNoDomainLandsInTheOneUnderIt()
    {
        const Design design = shop();
        const Design fragment = extract(design, {element("app"), element("client")});
        const Design pasted = paste(design, fragment, {500, 40}).design;
        QCOMPARE(placesOf(pasted, "app-2"), std::string("region"));
        QCOMPARE(placesOf(pasted, "client-2"), std::string("zone"));
        const Design zone = paste(design, extract(design, {element("zone")}), {520, 8}).design;
        QCOMPARE(zone.domains.at(DomainId("zone-2")).parent.text(), std::string("region"));
    }
    void aDuplicateKeepsTheJourneysOfItsArrowsAndItsZones()
    {
        Drawing drawing = shop();
        drawing.domain("zone-b", DomainKind::Zone, Rect{480, 40, 400, 500}, "region")
            .add("spread", ComponentKind::Service, Point{460, 550}, {"zone", "zone-b"});
        const Edited edited = duplicate(drawing, {element("app"), element("db-1"), element("spread")}, {16, 16});
        QVERIFY(isValid(edited.design));
        QCOMPARE(textOf(edited.design.connections.at(ConnectionId("app-2-to-db-3")).journeys), std::string("buy"));
        QCOMPARE(placesOf(edited.design, "app-2"), std::string("zone"));
        QCOMPARE(placesOf(edited.design, "spread-2"), std::string("zone zone-b"));
        const Edited away = duplicate(drawing, {element("spread")}, {5000, 0});
        QCOMPARE(placesOf(away.design, "spread-2"), std::string());
    }
    void aBrokenFragmentIsRefused()
    {
        Drawing broken;
        broken.add("a", ComponentKind::Service, {}, {"nowhere"});
        QVERIFY_EXCEPTION_THROWN(paste({}, broken, {0, 0}), Error);
    }
    void thousandsOfOneNameArePastedQuickly()
    {
        std::vector<Component> components;
        for (int i = 0; i < 5000; ++i)
            components.push_back(newComponent(ComponentId("c" + std::to_string(i)), "App", ComponentKind::Service));
        Design design;
        design.components = Table<Component>::of(components);
        const Design twice = paste(design, design, {8, 8}).design;
        QCOMPARE(twice.components.size(), std::size_t(10000));
        QVERIFY(isValid(twice));
    }
};

QTEST_APPLESS_MAIN(ClipboardTest)
#include "clipboard_test.moc"
