// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/edit/connect.h"
#include "core/edit/lock.h"
#include "core/edit/place.h"
#include "widgets/canvas/figures.h"
#include "widgets/style/appearance.h"
#include "widgets/tools/snap.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QCursor>
#include <QtGui/QFocusEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace linchpin;

/// What gestures heed: locks, neighbours, domains, the pointer, the view.
class RulesTest : public QObject, private Stage
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Appearance::instance().choose(ThemeChoice::Light);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
        Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        design = addComponent(design, ComponentKind::Service, {320, 0}, "Orders").design;
        set(addComponent(design, ComponentKind::Queue, {0, 200}, "Jobs").design, {200, 100});
    }

    void cleanup() { strike(); }

    void whatIsLockedStays()
    {
        m_document->select({ElementId("app")});
        m_editor->toggleLocked();
        QVERIFY(component("app").locked);
        QSignalSpy said(m_document.get(), &Document::said);
        drag({84, 32}, {84, 330});
        QCOMPARE(said.count(), 1);
        m_editor->nudge({8, 0});
        m_editor->deleteSelected();
        QCOMPARE(said.count(), 2);
        m_editor->selectAll();
        m_editor->align(Alignment::Bottom);
        QVERIFY(*component("app").position == (Point{0, 0}));
        QVERIFY(*component("orders").position == (Point{320, 200}));
        drag({404, 232}, {404, 300}); // all of them, held by one that is free
        QVERIFY(*component("app").position == (Point{0, 0}));
        QVERIFY(component("orders").position->y > 240);
        m_document->select({ElementId("app")});
        m_editor->toggleLocked();
        m_editor->deleteSelected();
        QVERIFY(!design().components.contains(ComponentId("app")));
    }

    void whatIsDroppedOnACardStandsBesideIt()
    {
        drop(ComponentKind::Database, {84, 32});
        QCOMPARE(design().components.size(), std::size_t(4));
        const Point at = *component("database").position;
        const Rect card{at.x, at.y, cardWidth, cardHeight};
        QVERIFY(!card.intersects({0, 0, cardWidth, cardHeight}));
        QVERIFY(!card.intersects({320, 0, cardWidth, cardHeight}));
        QCOMPARE(steps(), 1);
    }

    void aLockedComponentMovesWithItsDomain()
    {
        Design held = addDomain(design(), DomainKind::Zone, {-48, -48, 264, 160}).design;
        set(withLocked(held, {ComponentId("app")}, true).design, {200, 100});
        drag({-48, 32}, {-144, 32});
        QCOMPARE(component("app").position->x, design().domains[0].bounds->x + 48);
        QVERIFY(component("app").position->x < 0);
    }

    void equalGapsHold()
    {
        const QRectF moving(700, 2, cardWidth, cardHeight);
        // Orders begins 152 behind App: so does what comes behind Orders.
        const Snap behind = snap(design(), moving, {-63, 0}, {}, 6);
        QCOMPARE(700 + behind.delta.x, 640);
        QCOMPARE(2 + behind.delta.y, 0);
        QVERIFY(behind.guides.size() >= 7); // two gaps with their ticks, and the edge in common
        const Snap before = snap(design(), moving, {-1017, 0}, {}, 6);
        QCOMPARE(700 + before.delta.x, -320);

        Design wide = design();
        wide.components.change(ComponentId("orders"), [](Component& c) { c.position = Point{643, 0}; });
        const Snap between = snap(wide, moving, {-375, 0}, {}, 6);
        QVERIFY(std::abs(700 + between.delta.x - 321.5) <= 0.5);
    }

    void altDuringADragIgnoresGridAndNeighbours()
    {
        press({84, 232});
        moveTo({200, 300}, Qt::NoModifier);
        moveTo({84 + 3, 232 + 61}, Qt::AltModifier);
        release({84 + 3, 232 + 61}, Qt::AltModifier);
        QVERIFY(*component("jobs").position == (Point{3, 261}));
        QCOMPARE(steps(), 1);
        QCOMPARE(design().components.size(), std::size_t(3));
    }

    void theDomainThatACardWouldComeIntoIsMarked()
    {
        set(addDomain(design(), DomainKind::Zone, {250, 200, 300, 200}).design, {200, 100});
        const auto isMarked = [this] {
            for (const Figure* item : m_editor->scene().figures()) {
                if (const auto* domain = figureCast<DomainFigure>(item))
                    return domain->look().isTarget;
            }
            return false;
        };
        press({84, 232});
        moveTo({200, 232});
        QVERIFY(!isMarked());
        moveTo({400, 300});
        QVERIFY(isMarked());
        release({400, 300});
        QVERIFY(!isMarked());
        QCOMPARE(component("jobs").placement.size(), std::size_t(1));
        drag({400, 300}, {84, 300});
        QVERIFY(component("jobs").placement.empty());
    }

    void aNoteWithoutWordsIsNoNote()
    {
        auto* field = m_host->findChild<QPlainTextEdit*>(QStringLiteral("nameEditor"));
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            m_editor->setMode(EditorMode::Note);
            click({500, 200});
            QVERIFY(field->isVisible());
            QCOMPARE(design().notes.size(), std::size_t(1));
            if (key == Qt::Key_Escape)
                QTest::keyClicks(field, QStringLiteral("gone"));
            QTest::keyClick(field, key, key == Qt::Key_Return ? Qt::ControlModifier : Qt::NoModifier);
            QVERIFY(design().notes.empty());
            QCOMPARE(steps(), 0);
        }
    }

    void theChipAsksHoweverTheSecondArrowWasMade()
    {
        m_editor->connectComponents(ComponentId("app"), ComponentId("orders"));
        hover({84, 32});
        drag({84, 64}, {300, 350});
        pick(QStringLiteral("service"));
        const auto* both = m_host->findChild<QPushButton*>(QStringLiteral("chip.both needed"));
        QVERIFY(both && both->isVisible());
        QVERIFY(both->text().contains(QLatin1Char('&')));
        QCOMPARE(steps(), 2);
    }

    void whatOneCopyGetsAllGet()
    {
        m_document->select({ElementId("app")});
        m_editor->addCopies();
        QCOMPARE(names(), QStringList{"app-2"});
        m_editor->connectByName();
        pick(QStringLiteral("Jobs"));
        QCOMPARE(design().connections.size(), std::size_t(2));
        m_editor->connectComponents(ComponentId("orders"), ComponentId("app"));
        QCOMPARE(design().connections.size(), std::size_t(4));
        QCOMPARE(steps(), 3);
        auto* alone = m_host->findChildren<QPushButton*>(QStringLiteral("chip.only this one")).last();
        QVERIFY(alone->isVisible());
        alone->click();
        QCOMPARE(design().connections.size(), std::size_t(3));
        QVERIFY(leads("orders", "app") && !leads("orders", "app-2"));
        // They are no copies any more.
        m_editor->connectToNew(ComponentId("app"), {600, 300});
        pick(QStringLiteral("cache"));
        QVERIFY(leads("app", "cache") && !leads("app-2", "cache"));
    }

    void anArrowThatIsThereIsNotOffered()
    {
        set(addComponent(design(), ComponentKind::Client, {-300, 0}, "Client").design, {200, 100});
        m_editor->connectComponents(ComponentId("client"), ComponentId("app"));
        m_editor->connectComponents(ComponentId("app"), ComponentId("jobs"));
        m_editor->connectComponents(ComponentId("orders"), ComponentId("app"));
        set(addComponent(design(), ComponentKind::Cache, {600, 0}, "Sessions").design, {200, 100});
        m_document->select({ElementId("app")});
        m_editor->connectByName();
        const auto* list = m_host->findChild<QListWidget*>(QStringLiteral("picker.list"));
        QCOMPARE(list->item(0)->text(), QStringLiteral("Sessions"));
        QCOMPARE(list->item(1)->text(), QStringLiteral("Client"));
        QCOMPARE(list->item(2)->text(), QStringLiteral("Orders"));
        QVERIFY(list->item(3)->text().endsWith(QStringLiteral("new")));
    }

    void thePickerLeavesTheSourceInView()
    {
        m_editor->connectToNew(ComponentId("orders"), {240, 80}); // to the right of it there is room, to the left too
        const auto* picker = m_host->findChild<QFrame*>(QStringLiteral("picker"));
        QVERIFY(picker->isVisible());
        const QRect card = m_editor->view().mapFromScene(m_editor->scene().rectOf(ElementId("orders"))).boundingRect();
        QVERIFY(!picker->geometry().intersects(card));
    }

    void aPartPlacedInViewLeavesTheViewAlone()
    {
        const QPointF center = m_editor->view().centerInScene();
        const QPointF edge = m_editor->view().mapToScene(QPoint(120, 60));
        m_editor->connectToNew(ComponentId("app"), edge);
        pick(QStringLiteral("cache"));
        QCOMPARE(m_editor->view().centerInScene(), center);
        m_editor->connectToNew(ComponentId("app"), m_editor->view().mapToScene(QPoint(20, 20)));
        pick(QStringLiteral("dns"));
        QVERIFY(m_editor->view().centerInScene() != center);
    }

    void oneArrowToAReplicatedDatabaseIsEnough()
    {
        const Edited db = addComponent(design(), ComponentKind::Database, {320, 200}, "DB");
        set(db.design, {200, 100});
        m_document->select(db.touched);
        m_editor->addCopies();
        m_editor->connectComponents(ComponentId("app"), ComponentId("db"));
        QCOMPARE(design().connections.size(), std::size_t(1));
    }

    void whatIsSaidOfAComponentEndsAsAnArrowIsDrawnFromIt()
    {
        hover({84, 32});
        QSignalSpy hovered(&m_editor->view(), &CanvasView::hovered);
        press({84, 64});
        moveTo({84, 120});
        QCOMPARE(hovered.count(), 1);
        QVERIFY(hovered.front().front().value<ElementId>().empty());
        m_editor->cancel();
    }

    void anArrowDroppedJustShortOfACardLeadsToIt()
    {
        hover({84, 32});
        drag({84, 64}, {84, 194});
        QVERIFY(leads("app", "jobs"));
    }

    void anArrowOutOfAQueueStartsAsynchronous()
    {
        hover({84, 232});
        drag({168, 232}, {404, 32});
        QVERIFY(design().connections[0].kind == ConnectionKind::Async);
    }

    void arrowsAreSelectedByKeys()
    {
        m_editor->connectComponents(ComponentId("app"), ComponentId("orders"));
        m_editor->connectComponents(ComponentId("app"), ComponentId("jobs"));
        m_document->select({ElementId("app")});
        m_editor->selectArrow(1);
        const QStringList first = names();
        m_editor->selectArrow(1);
        QVERIFY(names() != first);
        m_editor->selectArrow(1);
        QCOMPARE(names(), first);
        m_editor->selectArrow(-1);
        QVERIFY(names() != first);
    }

    void pastedLandsAtThePointer()
    {
        m_document->select({ElementId("app")});
        m_editor->copySelected();
        QCursor::setPos(viewport()->mapToGlobal(pixel({404, 300})));
        m_editor->paste();
        const ElementId pasted = m_document->selection().front();
        QVERIFY((m_editor->scene().rectOf(pasted).center() - QPointF(404, 300)).manhattanLength() <= 16);
        m_editor->paste();
        QVERIFY(m_editor->scene().rectOf(m_document->selection().front()) != m_editor->scene().rectOf(pasted));
        QCursor::setPos(viewport()->mapToGlobal(QPoint(-500, -500)));
        m_editor->paste();
        QVERIFY(m_editor->scene().rectOf(m_document->selection().front()).topLeft() == QPointF(24, 24));
    }

    void theViewIsMovedByThreeWays()
    {
        CanvasView& view = m_editor->view();
        QSignalSpy menu(&view, &CanvasView::menuRequested);
        const auto pan = [&](Qt::MouseButton button) {
            const QPointF before = view.mapToScene(500, 350);
            QTest::mousePress(viewport(), button, {}, {500, 350});
            for (const QPoint& at : {QPoint(520, 360), QPoint(560, 390)}) {
                QMouseEvent move(QEvent::MouseMove, at, viewport()->mapToGlobal(at), Qt::NoButton, button, {});
                QApplication::sendEvent(viewport(), &move);
            }
            QTest::mouseRelease(viewport(), button, {}, {560, 390});
            return before - view.mapToScene(500, 350);
        };
        QCOMPARE(pan(Qt::RightButton), QPointF(60, 40));
        QCOMPARE(pan(Qt::MiddleButton), QPointF(60, 40));
        QTest::keyPress(&view, Qt::Key_Space);
        QCOMPARE(pan(Qt::LeftButton), QPointF(60, 40));
        QTest::keyRelease(&view, Qt::Key_Space);
        QCOMPARE(menu.count(), 0);
        QCOMPARE(steps(), 0);
        QTest::mouseClick(viewport(), Qt::RightButton, {}, {500, 350});
        QCOMPARE(menu.count(), 1);
    }

    void aSpaceReleasedElsewhereIsForgotten()
    {
        CanvasView& view = m_editor->view();
        QTest::keyPress(&view, Qt::Key_Space);
        QFocusEvent out(QEvent::FocusOut, Qt::OtherFocusReason);
        QApplication::sendEvent(&view, &out);
        drag({84, 232}, {84, 300});
        QCOMPARE(steps(), 1);
    }

    void theWheelMovesAndZooms()
    {
        CanvasView& view = m_editor->view();
        const QPointF center = view.centerInScene();
        wheel({84, 32}, 120, Qt::NoModifier);
        QVERIFY(view.centerInScene().y() < center.y());
        QCOMPARE(view.centerInScene().x(), center.x());
        wheel({84, 32}, 120, Qt::ShiftModifier);
        QVERIFY(view.centerInScene().x() < center.x());
        const QPoint before = pixel({84, 32});
        wheel({84, 32}, 120, Qt::ControlModifier);
        QVERIFY(view.zoom() > 1);
        QVERIFY((pixel({84, 32}) - before).manhattanLength() <= 2);
    }

private:
    bool leads(const char* from, const char* to) const
    {
        return std::any_of(design().connections.begin(), design().connections.end(), [&](const Connection& each) {
            return each.from == ComponentId(from) && each.to == ComponentId(to);
        });
    }
};

QTEST_MAIN(RulesTest)
#include "rules_test.moc"
