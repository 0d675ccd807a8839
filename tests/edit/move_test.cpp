// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/move.h"

#include "tests/edit/designs.h"

#include "core/edit/align.h"
#include "core/edit/domains.h"
#include "core/edit/spots.h"

#include <QtTest/QTest>

#include <chrono>

using namespace linchpin;

namespace
{

Drawing region()
{
    Drawing drawing;
    drawing.domain("region", DomainKind::Region, Rect{0, 0, 1000, 600})
        .domain("a", DomainKind::Zone, Rect{40, 40, 400, 500}, "region")
        .domain("b", DomainKind::Zone, Rect{480, 40, 400, 500}, "region");
    return drawing;
}

Rect boundsOf(const Design& design, const char* id)
{
    return design.domains.at(DomainId(id)).bounds.value();
}

std::string parentOf(const Design& design, const char* id)
{
    return design.domains.at(DomainId(id)).parent.text();
}

Edited dropped(const Design& design, const char* id, Point delta)
{
    return settle(moveBy(design, {element(id)}, delta).design, {element(id)});
}

} // namespace

class MoveTest : public QObject
{
    Q_OBJECT

private slots:
    /// Two regions drawn one over the other, as after a paste: all that is selected moves as it is.
    void whatMovesWithItsDomainStaysInIt()
    {
        Drawing drawing;
        for (const char* region : {"r1", "r2"}) {
            const int by = region[1] == '2' ? 8 : 0;
            drawing.domain(region, DomainKind::Region, Rect{by, by, 600, 400});
            const std::string zone = std::string(region) + "-zone";
            drawing.domain(zone.c_str(), DomainKind::Zone, Rect{by + 24, by + 40, 300, 300}, region);
            const std::string app = std::string(region) + "-app";
            drawing.add(app.c_str(), ComponentKind::Service, Point{by + 48, by + 80}, {zone.c_str()});
        }
        const Design before = drawing;
        Ids all;
        for (const Domain& domain : before.domains)
            all.push_back(domain.id.as<ElementId>());
        for (const Component& part : before.components)
            all.push_back(part.id.as<ElementId>());
        const Design after = settle(moveBy(before, all, {40, 24}).design, all).design;
        for (const Domain& domain : after.domains)
            QCOMPARE(domain.parent, before.domains.at(domain.id).parent);
        for (const Component& part : after.components)
            QVERIFY(part.placement == before.components.at(part.id).placement);
    }

    void aZoneDoesNotComeToLieInAZoneNorARegionInARegion()
    {
        Drawing drawing;
        drawing.domain("region", DomainKind::Region, Rect{0, 0, 900, 600});
        drawing.domain("outer", DomainKind::Zone, Rect{24, 40, 700, 500}, "region");
        drawing.domain("inner", DomainKind::Zone, Rect{1000, 100, 200, 200});
        drawing.domain("other", DomainKind::Region, Rect{1000, 400, 200, 200});
        const Design moved = settle(moveBy(drawing, {element("inner")}, {-900, 0}).design, {element("inner")}).design;
        QCOMPARE(moved.domains.at(DomainId("inner")).parent.text(), std::string("region"));
        const Design region =
            settle(moveBy(drawing, {element("other")}, {-900, -200}).design, {element("other")}).design;
        QVERIFY(region.domains.at(DomainId("other")).parent.empty());
    }

    void aDomainMovesWithAllThatItHolds()
    {
        Drawing drawing = region();
        drawing.add("in", ComponentKind::Service, Point{60, 100}, {"a"})
            .add("both", ComponentKind::Service, Point{60, 200}, {"a", "b"})
            .add("out", ComponentKind::Service, Point{60, 300})
            .add("undrawn", ComponentKind::Service, {}, {"a"})
            .note("inside", {60, 60, 40, 20})
            .note("outside", {2000, 60, 40, 20});
        const Design zone = moveBy(drawing, {element("a")}, {8, 16}).design;
        QVERIFY(boundsOf(zone, "a") == (Rect{48, 56, 400, 500}));
        QVERIFY(positionOf(zone, "in") == (Point{68, 116}));
        QVERIFY(positionOf(zone, "both") == (Point{60, 200}));
        QVERIFY(zone.notes.at(NoteId("inside")).bounds == (Rect{68, 76, 40, 20}));
        const Design all = moveBy(drawing, {element("region"), element("in")}, {8, 0}).design;
        QVERIFY(boundsOf(all, "b") == (Rect{488, 40, 400, 500}));
        QVERIFY(positionOf(all, "both") == (Point{68, 200}));
        QVERIFY(positionOf(all, "in") == (Point{68, 100}));
        QVERIFY(positionOf(all, "out") == (Point{60, 300}));
        QVERIFY(all.notes.at(NoteId("outside")).bounds == (Rect{2000, 60, 40, 20}));
        QCOMPARE(placeOfError([&] { moveBy(drawing, {element("x")}, {1, 1}); }), std::string("x"));
    }
    void bendsOfArrowsWithBothEndsMovedMoveAlong()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::Service, Point{0, 0})
                                  .add("b", ComponentKind::Service, Point{300, 0})
                                  .add("c", ComponentKind::Service, Point{600, 0})
                                  .set("s", SetMode::ActiveActive, {"a", "b"})
                                  .arrow("a", "b")
                                  .arrow("b", "c");
        const Design moved = moveBy(design, {element("s")}, {5, 7}).design;
        QVERIFY(moved.connections.at(ConnectionId("a-b")).waypoints.front() == (Point{15, 27}));
        QVERIFY(moved.connections.at(ConnectionId("b-c")).waypoints.front() == (Point{10, 20}));
        QVERIFY(positionOf(moved, "a") == (Point{5, 7}));
    }
    void placementFollowsADrop()
    {
        Drawing drawing = region();
        drawing.add("x", ComponentKind::Service, Point{60, 100}, {"a"});
        QCOMPARE(placesOf(dropped(drawing, "x", {8, 8}).design, "x"), std::string("a"));
        QCOMPARE(placesOf(dropped(drawing, "x", {450, 0}).design, "x"), std::string("b"));
        QCOMPARE(placesOf(dropped(drawing, "x", {2000, 0}).design, "x"), std::string());
        QCOMPARE(placesOf(dropped(drawing, "x", {300, 450}).design, "x"), std::string("region"));
    }
    void oneInSeveralPlacesKeepsThemWhileItIsInOneOfThemOrTheirCommonDomain()
    {
        Drawing drawing = region();
        drawing.domain("c", DomainKind::Zone, Rect{40, 700, 400, 300})
            .add("x", ComponentKind::Service, Point{60, 100}, {"a", "b"});
        QCOMPARE(placesOf(dropped(drawing, "x", {0, 8}).design, "x"), std::string("a b"));
        QCOMPARE(placesOf(dropped(drawing, "x", {450, 0}).design, "x"), std::string("a b"));
        QCOMPARE(placesOf(dropped(drawing, "x", {300, 450}).design, "x"), std::string("a b"));
        QCOMPARE(placesOf(dropped(drawing, "x", {0, 700}).design, "x"), std::string("c"));
        QCOMPARE(placesOf(dropped(drawing, "x", {0, 2000}).design, "x"), std::string());
    }
    void whatIsInADomainThatIsNotDrawnStaysInIt()
    {
        Drawing drawing;
        drawing.domain("region", DomainKind::Region, Rect{0, 0, 1000, 600})
            .domain("hidden", DomainKind::Zone, {}, "region")
            .domain("rack", DomainKind::Rack, Rect{0, 0, 300, 300}, "hidden")
            .domain("other", DomainKind::Zone, Rect{0, 700, 400, 300})
            .add("x", ComponentKind::Service, Point{400, 100}, {"hidden"});
        QCOMPARE(placesOf(dropped(drawing, "x", {8, 8}).design, "x"), std::string("hidden"));
        QCOMPARE(placesOf(dropped(drawing, "x", {5000, 0}).design, "x"), std::string("hidden"));
        QCOMPARE(placesOf(dropped(drawing, "x", {-400, 650}).design, "x"), std::string("other"));
        QCOMPARE(parentOf(dropped(drawing, "rack", {8, 8}).design, "rack"), std::string("hidden"));
    }
    void aDomainsParentIsTheInnermostOneAroundIt()
    {
        Drawing drawing = region();
        drawing.domain("rack", DomainKind::Rack, Rect{60, 80, 200, 100}, "a")
            .add("x", ComponentKind::Service, Point{70, 90}, {"rack"});
        const Design moved = dropped(drawing, "rack", {440, 0}).design;
        QCOMPARE(parentOf(moved, "rack"), std::string("b"));
        QCOMPARE(placesOf(moved, "x"), std::string("rack"));
        QCOMPARE(parentOf(dropped(drawing, "rack", {3000, 0}).design, "rack"), std::string());
        QCOMPARE(parentOf(settle(drawing, {element("region")}).design, "region"), std::string());
    }
    void domainsOfTheSameBoundsDoNotLieInEachOther()
    {
        const Rect bounds{0, 0, 100, 100};
        const Design design = Drawing().domain("a", DomainKind::Zone, bounds).domain("b", DomainKind::Zone, bounds);
        QVERIFY(isValid(settle(design, {element("a"), element("b")}).design));
    }
    void aResizedDomainKeepsWhatIsStillInsideAndTakesInWhatItCovers()
    {
        Drawing drawing = region();
        drawing.add("x", ComponentKind::Service, Point{60, 100}, {"a"})
            .add("low", ComponentKind::Service, Point{60, 460}, {"a"})
            .add("free", ComponentKind::Service, Point{60, 1000})
            .add("undrawn", ComponentKind::Service, {}, {"a"})
            .domain("rack", DomainKind::Rack, Rect{60, 200, 200, 300}, "a");
        const Design smaller = resizeDomain(drawing, DomainId("a"), {40, 40, 400, 300}).design;
        QCOMPARE(placesOf(smaller, "x"), std::string("a"));
        QCOMPARE(placesOf(smaller, "low"), std::string("rack"));
        QCOMPARE(placesOf(smaller, "undrawn"), std::string("a"));
        QCOMPARE(parentOf(smaller, "rack"), std::string("region"));
        const Design larger = resizeDomain(drawing, DomainId("region"), {0, 0, 2000, 2000}).design;
        QCOMPARE(placesOf(larger, "free"), std::string("region"));
        QCOMPARE(placesOf(larger, "x"), std::string("a"));
        QVERIFY(isValid(smaller) && isValid(larger));
        QVERIFY_EXCEPTION_THROWN(resizeDomain(drawing, DomainId("a"), {0, 0, 10, -1}), Error);
    }
    void aDomainGrowsAroundWhatItHolds()
    {
        Drawing drawing = region();
        drawing.add("x", ComponentKind::Service, Point{-100, 100}, {"a"});
        const Design fitted = fitDomain(drawing, DomainId("a")).design;
        QVERIFY(boundsOf(fitted, "a") == (Rect{-124, 40, 564, 500}));
        QVERIFY(boundsOf(fitted, "region").contains(boundsOf(fitted, "a")));
        QVERIFY(fitDomain(fitted, DomainId("a")).design == fitted);
        drawing.design().domains.change(DomainId("a"), [](Domain& zone) { zone.bounds.reset(); });
        const Design drawn = fitDomain(drawing, DomainId("a")).design;
        QVERIFY(boundsOf(drawn, "a")
                == (Rect{-100 - domainPadding, 100 - domainLabelRoom, cardWidth + 2 * domainPadding,
                         cardHeight + domainLabelRoom + domainPadding}));
    }
    void aDomainIsPutAroundComponents()
    {
        Drawing drawing = region();
        drawing.add("x", ComponentKind::Service, Point{60, 100}, {"a"})
            .add("y", ComponentKind::Service, Point{60, 200}, {"a"})
            .add("z", ComponentKind::Service, Point{500, 200}, {"b"})
            .add("w", ComponentKind::Service, Point{60, 1200});
        const Edited rack = domainAround(drawing, {component("x"), component("y")}, DomainKind::Rack);
        QCOMPARE(textOf(rack.touched), std::string("rack"));
        QCOMPARE(parentOf(rack.design, "rack"), std::string("a"));
        QCOMPARE(placesOf(rack.design, "x"), std::string("rack"));
        QVERIFY(boundsOf(rack.design, "rack") == (Rect{36, 64, 216, 224}));
        QVERIFY(boundsOf(rack.design, "a").contains(boundsOf(rack.design, "rack")));
        const Edited whole =
            domainAround(drawing, {component("x"), component("y"), component("z")}, DomainKind::DataCenter, "DC");
        QCOMPARE(parentOf(whole.design, "a"), std::string("dc"));
        QCOMPARE(parentOf(whole.design, "b"), std::string("dc"));
        QCOMPARE(parentOf(whole.design, "dc"), std::string("region"));
        QCOMPARE(placesOf(whole.design, "x"), std::string("a"));
        const Edited outer = domainAround(drawing, {component("w"), component("x"), component("y"), component("z")},
                                          DomainKind::Provider);
        QCOMPARE(placesOf(outer.design, "w"), std::string("provider"));
        QCOMPARE(parentOf(outer.design, "region"), std::string("provider"));
        QCOMPARE(placeOfError([&] {
                     domainAround(drawing, {component("x"), component("z")}, DomainKind::Rack);
                 }),
                 std::string("a"));
        QCOMPARE(placeOfError([&] { domainAround(drawing, {}, DomainKind::Rack); }), std::string());
    }
    void aComponentIsSaidToBeElsewhereAndItsCardGoesThere()
    {
        Drawing drawing = region();
        drawing.add("x", ComponentKind::Service, Point{60, 100}, {"a"});
        const Design moved = placeIn(drawing, component("x"), {DomainId("b")}).design;
        QCOMPARE(placesOf(moved, "x"), std::string("b"));
        QVERIFY(boundsOf(moved, "b").contains(*cardOf(moved.components.at(component("x")))));
        const Design both = placeIn(drawing, component("x"), {DomainId("a"), DomainId("b")}).design;
        QCOMPARE(placesOf(both, "x"), std::string("a b"));
        QVERIFY(positionOf(both, "x") == (Point{60, 100}));
        const Design out = placeIn(drawing, component("x"), {}).design;
        QVERIFY(innermostDomainAt(out, cardOf(out.components.at(component("x")))->center()).empty());
        QCOMPARE(placeOfError([&] { placeIn(drawing, component("x"), {DomainId("q")}); }), std::string("q"));
    }
    void aDomainIsSaidToLieInAnother()
    {
        const Design design = region();
        QCOMPARE(parentOf(withParent(design, DomainId("b"), DomainId("a")).design, "b"), std::string("a"));
        QCOMPARE(parentOf(withParent(design, DomainId("b"), {}).design, "b"), std::string());
        QCOMPARE(placeOfError([&] { withParent(design, DomainId("region"), DomainId("a")); }), std::string("region"));
    }
    void boxesAreAlignedToTheOutermostOfThem()
    {
        Drawing drawing;
        drawing.domain("d", DomainKind::Zone, Rect{100, 300, 400, 200})
            .add("in", ComponentKind::Service, Point{120, 340}, {"d"})
            .add("x", ComponentKind::Service, Point{40, 0})
            .add("undrawn", ComponentKind::Service)
            .note("n", {600, 100, 50, 20});
        const Ids ids{element("d"), element("x"), element("n"), element("undrawn")};
        const Design left = aligned(drawing, ids, Alignment::Left).design;
        QCOMPARE(boundsOf(left, "d").x, 40);
        QCOMPARE(positionOf(left, "in").x, 60);
        QCOMPARE(left.notes.at(NoteId("n")).bounds->x, 40);
        const Design bottom = aligned(drawing, ids, Alignment::Bottom).design;
        QCOMPARE(positionOf(bottom, "x").y, 500 - cardHeight);
        QVERIFY(positionOf(bottom, "in") == (Point{120, 340}));
        const Design center = aligned(drawing, ids, Alignment::Center).design;
        QCOMPARE(cardOf(center.components.at(component("x")))->center().x, boundsOf(center, "d").center().x);
    }
    void gapsBetweenBoxesAreMadeEqual()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::Service, Point{0, 0})
                                  .add("b", ComponentKind::Service, Point{180, 7})
                                  .add("c", ComponentKind::Service, Point{600, 0});
        const Design even = distributed(design, {element("c"), element("a"), element("b")}, Axis::Across).design;
        QVERIFY(positionOf(even, "a") == (Point{0, 0}));
        QVERIFY(positionOf(even, "b") == (Point{300, 7}));
        QVERIFY(positionOf(even, "c") == (Point{600, 0}));
        QVERIFY(distributed(design, {element("a"), element("b")}, Axis::Down).design == design);
    }
    void whatIsBroughtToTheFrontKeepsItsOrder()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Service).add("b", ComponentKind::Service).add("c", ComponentKind::Service);
        drawing.design().components.change(component("b"), [](Component& part) { part.z = 1; });
        drawing.design().components.change(component("c"), [](Component& part) { part.z = 5; });
        const Ids ids{element("a"), element("b")};
        const auto z = [](const Design& design, const char* id) { return design.components.at(component(id)).z; };
        const Design front = ordered(drawing, ids, Order::Front).design;
        QCOMPARE(z(front, "a"), 6);
        QCOMPARE(z(front, "b"), 7);
        QVERIFY(ordered(front, ids, Order::Front).design == front);
        QCOMPARE(z(ordered(drawing, {element("c")}, Order::Back).design, "c"), -1);
        QCOMPARE(z(ordered(drawing, ids, Order::Forward).design, "b"), 2);
        QCOMPARE(z(ordered(drawing, ids, Order::Backward).design, "a"), -1);
    }
    void aDragOfOneCardAmongFiveThousandIsQuick()
    {
        std::vector<Component> components;
        std::vector<Domain> domains;
        std::vector<Connection> arrows;
        for (int i = 0; i < 5000; ++i) {
            Component part = newComponent(ComponentId("c" + std::to_string(i)), "C", ComponentKind::Service);
            part.position = Point{i % 100 * 200, i / 100 * 100};
            if (i > 0) {
                Connection arrow;
                arrow.id = ConnectionId("e" + std::to_string(i));
                arrow.from = ComponentId("c" + std::to_string(i / 2));
                arrow.to = part.id;
                arrow.waypoints = {{i, i}};
                arrows.push_back(arrow);
            }
            if (i % 25 == 0) {
                Domain zone = newDomain(DomainId("d" + std::to_string(i)), "D", DomainKind::Zone);
                zone.bounds = Rect{i % 100 * 200, i / 100 * 100, 5000, 100};
                domains.push_back(zone);
            }
            components.push_back(part);
        }
        Design design;
        design.components = Table<Component>::of(components);
        design.domains = Table<Domain>::of(domains);
        design.connections = Table<Connection>::of(arrows);
        constexpr int steps = 200;
        const auto start = std::chrono::steady_clock::now();
        for (int i = 0; i < steps; ++i)
            design = dropped(design, "c2500", {8, 0}).design;
        const std::chrono::duration<double, std::milli> each = (std::chrono::steady_clock::now() - start) / steps;
        qInfo("%.3f ms a step", each.count());
        QVERIFY(each.count() < 20);
    }
};

QTEST_APPLESS_MAIN(MoveTest)
#include "move_test.moc"
