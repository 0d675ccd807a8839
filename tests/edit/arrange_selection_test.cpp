// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/arrange_selection.h"
#include "core/edit/containment.h"
#include "core/edit/spots.h"
#include "core/layout/arrange.h"
#include "core/model/error.h"
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

std::vector<ElementId> someOf(const Design& design, Dice& dice)
{
    std::vector<ElementId> ids;
    const int share = 1 + dice.below(4);
    for (const Component& component : design.components) {
        if (dice.oneIn(share))
            ids.push_back(component.id.as<ElementId>());
    }
    for (const Domain& domain : design.domains) {
        if (dice.oneIn(2 * share))
            ids.push_back(domain.id.as<ElementId>());
    }
    return ids;
}

/// What an arrangement of those may move.
std::vector<ElementId> movable(const Design& design, const std::vector<ElementId>& ids)
{
    std::vector<ElementId> all = ids;
    std::vector<DomainId> domains;
    for (const ElementId& id : ids) {
        if (design.domains.contains(id.as<DomainId>()))
            domains.push_back(id.as<DomainId>());
    }
    const Contents held = contentsOf(design, domains);
    for (const ComponentId& id : held.components)
        all.push_back(id.as<ElementId>());
    for (const NoteId& id : held.notes)
        all.push_back(id.as<ElementId>());
    return all;
}

Design undrawn(Design design)
{
    for (const auto& component : Design(design).components)
        design.components.change(component.id, [](Component& each) { each.position.reset(); });
    for (const auto& domain : Design(design).domains)
        design.domains.change(domain.id, [](Domain& each) { each.bounds.reset(); });
    for (const auto& note : Design(design).notes)
        design.notes.change(note.id, [](Note& each) { each.bounds.reset(); });
    for (const auto& arrow : Design(design).connections)
        design.connections.change(arrow.id, [](Connection& each) { each.waypoints.clear(); });
    return design;
}

} // namespace

class ArrangeSelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotSelectedKeepsItsOrderAndNothingCoversAnything()
    {
        int moved = 0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            Dice dice(seed);
            const Design before = drawing(seed, dice);
            const std::vector<ElementId> ids = someOf(before, dice);
            if (ids.empty())
                continue;
            const Design after = arrangedSelection(before, ids).design;
            const bool isAll = after == arranged(before);
            const std::string fault = isAll ? faultOf(after) : faultOfEdit(before, after, movable(before, ids));
            QVERIFY2(fault.empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault.c_str())));
            QVERIFY2(undrawn(before) == undrawn(after), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY(arrangedSelection(before, ids).design == after);
            moved += after == before ? 0 : 1;
        }
        QVERIFY(moved > 200);
    }
    void aChainThatIsSelectedIsDrawnFromLeftToRightWhereItWas()
    {
        Drawing drawing;
        drawing.add("app", ComponentKind::Service, Point{400, 480})
            .add("db", ComponentKind::Database, Point{160, 240})
            .add("lb", ComponentKind::LoadBalancer, Point{184, 560})
            .add("other", ComponentKind::Service, Point{2000, 2000})
            .arrow("lb", "app")
            .arrow("app", "db")
            .arrow("app", "other");
        const Design design = drawing;
        const Design after = arrangedSelection(design, {ElementId("app"), ElementId("db"), ElementId("lb")}).design;
        QVERIFY(positionOf(after, "lb") == (Point{160, 240}));
        QVERIFY(positionOf(after, "lb").x < positionOf(after, "app").x);
        QVERIFY(positionOf(after, "app").x < positionOf(after, "db").x);
        QVERIFY(positionOf(after, "app").y == positionOf(after, "lb").y);
    }
    void nothingSelectedArrangesAll()
    {
        Dice dice(7);
        const Design design = drawing(7, dice);
        QVERIFY(arrangedSelection(design, {}).design == arranged(design));
        QVERIFY(arrangedSelection(design, {design.components[0].id.as<ElementId>()}).design == arranged(design));
    }
    void bendsOfWhatMovesAreTakenOut()
    {
        Drawing drawing;
        drawing.add("a", ComponentKind::Service, Point{0, 0})
            .add("b", ComponentKind::Service, Point{0, 200})
            .add("c", ComponentKind::Service, Point{800, 0})
            .add("d", ComponentKind::Service, Point{1200, 0})
            .arrow("a", "b")
            .arrow("c", "d");
        Design design = drawing;
        const auto bend = [](Connection& arrow) { arrow.waypoints = {{300, 300}}; };
        design.connections.change(ConnectionId("a-b"), bend);
        design.connections.change(ConnectionId("c-d"), bend);
        const Design after = arrangedSelection(design, {ElementId("a"), ElementId("b")}).design;
        QVERIFY(after.connections.at(ConnectionId("a-b")).waypoints.empty());
        QVERIFY(!after.connections.at(ConnectionId("c-d")).waypoints.empty());
    }
    void anUnknownElementIsRefused() { QVERIFY_EXCEPTION_THROWN(arrangedSelection({}, {ElementId("x")}), Error); }
};

QTEST_GUILESS_MAIN(ArrangeSelectionTest)
#include "arrange_selection_test.moc"
