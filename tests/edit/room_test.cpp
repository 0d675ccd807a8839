// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/balance.h"
#include "core/edit/containment.h"
#include "core/edit/instances.h"
#include "core/edit/replicate.h"
#include "core/edit/room.h"
#include "core/edit/second_region.h"
#include "core/edit/spots.h"
#include "core/edit/spread.h"
#include "tests/edit/designs.h"
#include "tests/edit/drawn.h"

#include <QtTest/QTest>

using namespace linchpin;

namespace
{

Design drawing(std::uint64_t seed, Dice& dice)
{
    const Design system = randomSystem(dice);
    return seed % 3 == 0 ? drawn(system, dice) : packed(system, dice, seed % 3 == 1 ? 8 : 24);
}

DomainId anyDomain(const Design& design, Dice& dice)
{
    const int row = dice.below(static_cast<int>(design.domains.size()) + 1);
    return row == 0 ? DomainId() : design.domains[static_cast<std::size_t>(row - 1)].id;
}

std::string said(std::uint64_t seed, const std::string& what)
{
    return "seed " + std::to_string(seed) + ": " + what;
}

/// Two zones beside each other and a note, with no gap to speak of.
Drawing tightZones()
{
    Drawing drawing;
    drawing.domain("r", DomainKind::Region, Rect{0, 0, 416, 160})
        .domain("a", DomainKind::Zone, Rect{8, 40, 184, 112}, "r")
        .domain("b", DomainKind::Zone, Rect{200, 40, 200, 112}, "r")
        .add("app", ComponentKind::Service, Point{16, 80}, {"a"})
        .add("db", ComponentKind::Database, Point{208, 80}, {"b"})
        .note("below", {8, 168, 200, 80})
        .note("beside", {424, 0, 200, 80});
    return drawing;
}

} // namespace

class RoomTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsRightOfAGapMovesAndWhatReachesAcrossGrows()
    {
        Drawing drawing = tightZones();
        drawing.arrow("app", "db");
        drawing.design().connections.change(ConnectionId("app-db"), [](Connection& arrow) {
            arrow.waypoints = {{190, 90}, {200, 90}};
        });
        Design design = drawing;
        openColumn(design, 200, 80);
        QVERIFY(design.domains.at(DomainId("r")).bounds == (Rect{0, 0, 496, 160}));
        QVERIFY(design.domains.at(DomainId("a")).bounds == (Rect{8, 40, 184, 112}));
        QVERIFY(design.domains.at(DomainId("b")).bounds == (Rect{280, 40, 200, 112}));
        QVERIFY(positionOf(design, "app") == (Point{16, 80}));
        QVERIFY(positionOf(design, "db") == (Point{288, 80}));
        QVERIFY(design.notes.at(NoteId("beside")).bounds == (Rect{504, 0, 200, 80}));
        QVERIFY(design.notes.at(NoteId("below")).bounds == (Rect{8, 168, 200, 80}));
        QVERIFY(design.connections.at(ConnectionId("app-db")).waypoints == (std::vector<Point>{{190, 90}, {280, 90}}));
    }
    void theDomainThatEndsAtTheGapGrowsWhereItIsItsHome()
    {
        Design design = tightZones();
        openRow(design, 152, 80, DomainId("a"));
        QVERIFY(design.domains.at(DomainId("a")).bounds == (Rect{8, 40, 184, 192}));
        QVERIFY(design.domains.at(DomainId("b")).bounds == (Rect{200, 40, 200, 112}));
        QVERIFY(design.domains.at(DomainId("r")).bounds == (Rect{0, 0, 416, 240}));
        QVERIFY(design.notes.at(NoteId("below")).bounds == (Rect{8, 248, 200, 80}));
    }
    void theHomeThatBeginsBehindTheGapMovesAsAWhole()
    {
        Design design = tightZones();
        openColumn(design, 100, 80, DomainId("b"));
        QVERIFY(design.domains.at(DomainId("b")).bounds == (Rect{280, 40, 200, 112}));
        QVERIFY(positionOf(design, "db") == (Point{288, 80}));
        design = tightZones();
        openColumn(design, 200, 80, DomainId("b"));
        QVERIFY(design.domains.at(DomainId("b")).bounds == (Rect{200, 40, 280, 112}));
        QVERIFY(positionOf(design, "db") == (Point{288, 80}));
    }
    void aGapAnywhereSpoilsNothing()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Dice dice(seed);
            const Design before = drawing(seed, dice);
            QVERIFY2(faultOf(before).empty(), said(seed, faultOf(before)).c_str());
            Design after = before;
            const DomainId home = anyDomain(before, dice);
            if (dice.oneIn(2))
                openColumn(after, dice.below(1500), 8 * dice.below(40), home);
            else
                openRow(after, dice.below(1000), 8 * dice.below(40), home);
            const std::string fault = faultOfEdit(before, after);
            QVERIFY2(fault.empty(), said(seed, fault).c_str());
        }
    }
    void aNewBoxCoversNothingAndLiesInItsParent()
    {
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Dice dice(seed);
            const Design before = drawing(seed, dice);
            if (before.domains.empty())
                continue;
            const Domain& neighbour =
                before.domains[static_cast<std::size_t>(dice.below(static_cast<int>(before.domains.size())))];
            Design after = before;
            Domain made = newDomain(DomainId("made"), "Made", neighbour.kind);
            made.parent = neighbour.parent;
            made.bounds = makeRoomBeside(after, Rect(*neighbour.bounds), 40 + 8 * dice.below(80),
                                         40 + 8 * dice.below(80), DomainId(made.parent));
            after.domains.put(made);
            const std::string fault = faultOfEdit(before, after);
            QVERIFY2(fault.empty(), said(seed, fault).c_str());
        }
    }
    void aNewCardCoversNothingAndLiesInItsDomain()
    {
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            Dice dice(seed);
            const Design before = drawing(seed, dice);
            Design after = before;
            Component made = newComponent(ComponentId("made"), "Made", ComponentKind::Service);
            const DomainId home = anyDomain(before, dice);
            if (!home.empty())
                made.placement = {home};
            made.position = makeRoom(after, {8 * dice.below(180) - 80, 8 * dice.below(120) - 80}, home);
            after.components.put(made);
            const std::string fault = faultOfEdit(before, after);
            QVERIFY2(fault.empty(), said(seed, fault).c_str());
        }
    }
    void whereNothingIsInTheWayNothingMoves()
    {
        Drawing drawing;
        drawing.domain("z", DomainKind::Zone, Rect{0, 0, 216, 128})
            .add("app", ComponentKind::Service, Point{24, 40}, {"z"})
            .add("far", ComponentKind::Service, Point{24, 400});
        const Design after = addCopy(drawing, component("app")).design;
        QVERIFY(positionOf(after, "app") == (Point{24, 40}));
        QVERIFY(positionOf(after, "app-2") == (Point{24, 128}));
        QVERIFY(positionOf(after, "far") == (Point{24, 400}));
        QVERIFY(after.domains.at(DomainId("z")).bounds == (Rect{0, 0, 216, 216}));
    }
    void boxesThatEndOffTheGridPushNothingOffIt()
    {
        Drawing drawing;
        drawing.domain("r", DomainKind::Region, Rect{0, 0, 221, 133})
            .add("app", ComponentKind::Service, Point{24, 40}, {"r"})
            .add("right", ComponentKind::Service, Point{232, 40})
            .add("below", ComponentKind::Service, Point{24, 136});
        const Design after = inSecondRegion(addCopy(drawing, component("app")).design, DomainId("r")).design;
        QVERIFY(faultOf(after).empty());
        for (const Component& part : after.components)
            QVERIFY2(part.position->x % gridStep == 0 && part.position->y % gridStep == 0, part.id.text().c_str());
    }
    void whatIsDrawnOverTheBorderIsNotCovered()
    {
        Drawing drawing;
        drawing.domain("r", DomainKind::Region, Rect{0, 0, 216, 136})
            .add("app", ComponentKind::Service, Point{24, 40}, {"r"})
            .add("half-out", ComponentKind::Service, Point{24, 108}, {"r"})
            .add("right", ComponentKind::Service, Point{224, 40});
        const Design after = addCopy(drawing, component("app")).design;
        const Rect copy = *cardOf(after.components.at(component("app-2")));
        for (const Component& part : after.components)
            QVERIFY(part.id.text() == "app-2" || !cardOf(part)->intersects(copy));
    }
    /// Where a box already sticks out of the one around it, making way once must do.
    void overlapsThatAreThereAlreadyDoNotGoOnForEver()
    {
        Drawing drawing;
        drawing.domain("r", DomainKind::Region, Rect{0, 0, 216, 136})
            .domain("z", DomainKind::Zone, Rect{-64, 24, 200, 120}, "r")
            .add("app", ComponentKind::Service, Point{-48, 64}, {"z"})
            .add("left", ComponentKind::Service, Point{-240, 64})
            .note("below", {-64, 150, 200, 80});
        const Design after = addCopy(drawing, component("app")).design;
        QVERIFY(isValid(after) && positionOf(after, "app-2") != positionOf(after, "app"));
    }
    void editsOneAfterTheOtherSpoilNothing()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Dice dice(seed);
            Design design = drawing(seed, dice);
            for (int step = 0; step < 4; ++step) {
                const Design before = design;
                const ComponentId id =
                    before.components[static_cast<std::size_t>(dice.below(static_cast<int>(before.components.size())))]
                        .id;
                const Domain* domain = before.domains.find(anyDomain(before, dice));
                try {
                    design = dice.oneIn(2)         ? balanced(before, id).design
                        : dice.oneIn(2) || !domain ? addCopy(before, id).design
                        : domain->parent.empty()   ? inSecondRegion(before, domain->id).design
                                                   : withInstances(before, id, 3).design;
                } catch (const Error&) {
                    continue;
                }
                const std::string fault = faultOfEdit(before, design);
                QVERIFY2(fault.empty(), said(seed, fault).c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(RoomTest)
#include "room_test.moc"
