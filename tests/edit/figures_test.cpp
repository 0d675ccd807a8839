// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/figures.h"

#include "core/edit/journeys.h"

#include "tests/edit/designs.h"

#include <QtTest/QTest>

#include <limits>

using namespace linchpin;

namespace
{

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void anAvailabilityKeepsTheRepairTime()
    {
        const Design design = Drawing().add("a", ComponentKind::Service).domain("z", DomainKind::Zone);
        const Design changed = withAvailability(design, element("a"), Availability::of(0.9)).design;
        QCOMPARE(changed.components.at(component("a")).availability.availability(), 0.9);
        QCOMPARE(changed.components.at(component("a")).mttrHours, 4.0);
        const Design zone = withAvailability(design, element("z"), Availability::ofUnavailability(1e-12)).design;
        QCOMPARE(zone.domains.at(DomainId("z")).availability.given(), 1e-12);
        for (const double bad : {0.0, -0.1, 1.1, std::numeric_limits<double>::quiet_NaN()})
            QCOMPARE(placeOfError([&] { withAvailability(design, element("a"), Availability::of(bad)); }),
                     std::string("a"));
        QCOMPARE(placeOfError([&] { withAvailability(design, element("b"), Availability::of(0.9)); }),
                 std::string("b"));
    }
    void aRepairTimeKeepsTheTimeBetweenFailures()
    {
        Design design = Drawing()
                            .add("a", ComponentKind::Service)
                            .add("perfect", ComponentKind::Client)
                            .add("tiny", ComponentKind::Service)
                            .domain("z", DomainKind::Zone);
        design = withAvailability(design, element("tiny"), Availability::ofUnavailability(1e-15)).design;
        const Component& before = design.components.at(component("a"));
        const Component after = withRepairTime(design, element("a"), 0.1).design.components.at(component("a"));
        QCOMPARE(after.mttrHours, 0.1);
        QVERIFY(isNear(hoursBetweenFailures(after.availability, 0.1),
                       hoursBetweenFailures(before.availability, before.mttrHours)));
        QVERIFY(isNear(after.availability.availability(), 796.0 / 796.1));
        const Design same = withRepairTime(design, element("a"), 4).design;
        QVERIFY(same == design);
        const Design perfect = withRepairTime(design, element("perfect"), 9).design;
        QCOMPARE(perfect.components.at(component("perfect")).availability.availability(), 1.0);
        const Design tiny = withRepairTime(design, element("tiny"), 8).design;
        const Availability availability = tiny.components.at(component("tiny")).availability;
        QVERIFY(availability.isGivenAsUnavailability());
        QVERIFY(isNear(availability.given(), 2e-15));
        const Design zone = withRepairTime(design, element("z"), 8).design;
        QVERIFY(isNear(zone.domains.at(DomainId("z")).availability.availability(), 3996.0 / 4004.0));
        for (const double bad : {0.0, -1.0, std::numeric_limits<double>::infinity(), 1e300})
            QVERIFY(placeOfError([&] { withRepairTime(design, element("a"), bad); }) == "a" || bad == 1e300);
        QVERIFY(isValid(zone) && isValid(tiny));
    }
    void aKindBringsItsFiguresWhereTheOldOnesWereTheCatalogues()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Service, {}, {}, "Service 2").add("b", ComponentKind::Service, {}, {}, "Shop");
        drawing.design().components.change(component("b"),
                                           [](Component& part) { part.availability = Availability::of(0.5); });
        const Component a =
            withKind(drawing, component("a"), ComponentKind::Queue).design.components.at(component("a"));
        QCOMPARE(a.name, std::string("Queue"));
        QCOMPARE(a.availability.availability(), 0.999);
        QCOMPARE(a.monthlyCost.value(), 20.0);
        const Component b =
            withKind(drawing, component("b"), ComponentKind::Queue).design.components.at(component("b"));
        QCOMPARE(b.name, std::string("Shop"));
        QCOMPARE(b.availability.availability(), 0.5);
        QVERIFY(b.kind == ComponentKind::Queue);
        Drawing zone;
        zone.domain("z", DomainKind::Custom);
        const Domain z = withKind(zone, DomainId("z"), DomainKind::Region).design.domains.at(DomainId("z"));
        QCOMPARE(z.availability.availability(), 0.9999);
        QCOMPARE(z.name, std::string("z"));
    }
    void anythingIsRenamedAndKeepsItsId()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::Service)
                                  .add("b", ComponentKind::Service)
                                  .set("s", SetMode::ActiveActive, {"a", "b"})
                                  .domain("d", DomainKind::Zone)
                                  .journey("j", {"a"})
                                  .note("n", {0, 0, 1, 1})
                                  .arrow("a", "b");
        for (const char* id : {"a", "s", "d", "j"}) {
            const Edited edited = renamed(design, element(id), "New");
            QCOMPARE(edited.design.nameOf(element(id)), std::string("New"));
            QCOMPARE(placeOfError([&] { renamed(design, element(id), " "); }), std::string(id));
        }
        QCOMPARE(renamed(design, element("n"), "words").design.notes.at(NoteId("n")).text, std::string("words"));
        QCOMPARE(renamed(design, element("a-b"), "HTTP").design.connections.at(ConnectionId("a-b")).label,
                 std::string("HTTP"));
        QCOMPARE(renamed(design, element("a-b"), "").design.connections.at(ConnectionId("a-b")).label, std::string());
        QCOMPARE(placeOfError([&] { renamed(design, element("x"), "New"); }), std::string("x"));
        QCOMPARE(withTitle(design, "Shop").design.title, std::string("Shop"));
    }
    void journeysAreAddedAndChanged()
    {
        const Design design = Drawing()
                                  .add("a", ComponentKind::Service)
                                  .add("b", ComponentKind::Service)
                                  .set("s", SetMode::ActiveActive, {"a", "b"})
                                  .arrow("a", "b");
        Design all = addJourney(design, "Buy a book", {element("a"), element("a")}).design;
        all = addJourney(all, "", {element("s")}).design;
        all = addJourney(all, "", {element("b")}).design;
        QCOMPARE(entriesOf(all, "buy-a-book"), std::string("a"));
        QCOMPARE(all.journey(JourneyId("journey-2"))->name, std::string("Journey 2"));
        const JourneyId id("buy-a-book");
        QCOMPARE(entriesOf(withEntries(all, id, {element("s"), element("b")}).design, "buy-a-book"),
                 std::string("s b"));
        QVERIFY(withAccess(all, id, Access::Read).design.journey(id)->access == Access::Read);
        QVERIFY(!withCritical(all, id, false).design.journey(id)->critical);
        QCOMPARE(withTarget(all, id, 0.999).design.journey(id)->target.value(), 0.999);
        QVERIFY(!withTarget(all, id, {}).design.journey(id)->target);
        QCOMPARE(reordered(all, id, 99).design.journeys.back().id.text(), id.text());
        QCOMPARE(reordered(all, JourneyId("journey-2"), 0).design.journeys.front().id.text(), std::string("journey-2"));
        const Design restricted = withJourneys(all, ConnectionId("a-b"), {id, id}).design;
        QCOMPARE(textOf(restricted.connections.at(ConnectionId("a-b")).journeys), id.text());
        QVERIFY(isValid(restricted));
        QCOMPARE(placeOfError([&] { addJourney(all, "x", {}); }), std::string("x"));
        QCOMPARE(placeOfError([&] { withEntries(all, id, {}); }), id.text());
        QCOMPARE(placeOfError([&] { withEntries(all, id, {element("a-b")}); }), std::string("a-b"));
        QCOMPARE(placeOfError([&] { withTarget(all, id, 1.5); }), id.text());
        QCOMPARE(placeOfError([&] { withAccess(all, JourneyId("no"), Access::Read); }), std::string("no"));
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
