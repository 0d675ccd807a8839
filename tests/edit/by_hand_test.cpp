// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/edit/designs.h"

#include "core/edit/bends.h"
#include "core/edit/connect.h"
#include "core/edit/lock.h"
#include "core/edit/move.h"
#include "core/edit/notes.h"
#include "core/edit/place.h"
#include "core/model/error.h"

#include <QtTest/QTest>

using namespace linchpin;

/// Bends, notes and locks, set by hand.
class ByHandTest : public QObject
{
    Q_OBJECT

private slots:
    void bendsMoveAndGo()
    {
        Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        design = addComponent(design, ComponentKind::Database, {320, 0}, "DB").design;
        design = linchpin::connect(design, ComponentId("app"), ComponentId("db")).design;
        const ConnectionId arrow = design.connections[0].id;
        design = withBend(design, arrow, 0, {200, 100}).design;
        design = withBend(design, arrow, 1, {240, 100}).design;
        design = withBendsMovedBy(design, {arrow}, {8, -8}).design;
        QVERIFY(design.connections[0].waypoints == (std::vector<Point>{{208, 92}, {248, 92}}));
        const Design without = withoutBend(design, arrow, 0).design;
        QVERIFY(without.connections[0].waypoints == (std::vector<Point>{{248, 92}}));
        QVERIFY_EXCEPTION_THROWN(withoutBend(without, arrow, 1), Error);
        QVERIFY_EXCEPTION_THROWN(withBendsMovedBy(design, {ConnectionId("none")}, {8, 8}), Error);
    }

    void whatIsLockedMovesWithItsDomainOnly()
    {
        Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        design = withLocked(design, {ComponentId("app")}, true).design;
        QVERIFY(moveBy(design, {ElementId("app")}, {8, 8}).design == design);
        design = addDomain(design, DomainKind::Zone, {-48, -48, 300, 200}, "Zone").design;
        const ElementId zone = design.domains[0].id.as<ElementId>();
        const Design moved = moveBy(design, {zone}, {8, 8}).design;
        QVERIFY(moved.components[0].position == (Point{8, 8}));
        const Design free = withLocked(design, {ComponentId("app")}, false).design;
        QVERIFY(moveBy(free, {ElementId("app")}, {8, 8}).design.components[0].position == (Point{8, 8}));
    }

    void aNoteHasExtentAndWords()
    {
        Design design = addNote({}, {0, 0, 200, 72}).design;
        const NoteId note = design.notes[0].id;
        design = withText(resizeNote(design, note, {8, 8, 120, 40}).design, note, "why").design;
        QVERIFY(design.notes[0].bounds == (Rect{8, 8, 120, 40}));
        QCOMPARE(design.notes[0].text, std::string("why"));
        QVERIFY_EXCEPTION_THROWN(resizeNote(design, note, {0, 0, 0, 40}), Error);
        QVERIFY_EXCEPTION_THROWN(withText(design, NoteId("none"), "x"), Error);
    }
};

QTEST_APPLESS_MAIN(ByHandTest)
#include "by_hand_test.moc"
