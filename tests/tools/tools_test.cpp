// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/edit/connect.h"
#include "core/edit/place.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"
#include "widgets/tools/kind_entries.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <set>

using namespace linchpin;

/// The tools on a canvas at 100 %, driven by events and judged by asking the document.
class ToolsTest : public QObject, private Stage
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
        design = addComponent(design, ComponentKind::Database, {320, 0}, "DB").design;
        design = addComponent(design, ComponentKind::Cache, {0, 200}, "Cache").design;
        set(design, {200, 100});
    }

    void cleanup() { strike(); }

    void aClickSelectsAndShiftAdds()
    {
        click({84, 32});
        QCOMPARE(names(), QStringList{QStringLiteral("app")});
        click({404, 32}, Qt::ShiftModifier);
        QCOMPARE(names(), (QStringList{QStringLiteral("app"), QStringLiteral("db")}));
        click({-150, 120});
        QVERIFY(names().isEmpty());
    }

    void theViewStepsBackForAGhostOutsideItUntilItIsGone()
    {
        CanvasView& view = m_editor->view();
        const auto ghost = [&](Point at) {
            return std::make_shared<const Design>(
                addComponent(m_document->design(), ComponentKind::Queue, at, "Far").design);
        };
        m_document->setGhost(ghost({160, 320}));
        QCOMPARE(view.zoom(), 1.0);
        const QPointF before = view.centerInScene();
        m_document->setGhost(ghost({2400, 0}));
        QVERIFY(view.zoom() < 1);
        const qreal further = view.zoom();
        m_document->setGhost(nullptr);
        QTRY_COMPARE(view.zoom(), 1.0);
        QVERIFY((view.centerInScene() - before).manhattanLength() < 4);

        m_document->setGhost(ghost({2400, 0}));
        m_document->setGhost(nullptr);
        m_document->apply(*ghost({2400, 0}), QStringLiteral("Applied"));
        QCoreApplication::processEvents();
        QCOMPARE(view.zoom(), further);
    }

    void anArrowsEndIsTakenToAnotherComponent()
    {
        m_document->apply(linchpin::connect(m_document->design(), component("app").id, component("db").id),
                          QStringLiteral("Connect"));
        const ConnectionId id = m_document->design().connections.begin()->id;
        QPolygonF line = m_editor->scene().lineOf(id);
        QVERIFY(line.size() >= 2);
        drag(line.back() + QPointF(-6, 0), {84, 232});
        QCOMPARE(m_document->design().connections.at(id).to.text(), std::string("cache"));
        QCOMPARE(m_document->history().count(), 2);
        line = m_editor->scene().lineOf(id);
        drag(line.back(), {600, 500}); // nothing is there
        QCOMPARE(m_document->design().connections.at(id).to.text(), std::string("cache"));
        QCOMPARE(m_document->history().count(), 2);
        const QLineF first(line[0], line[1]);
        drag(first.pointAt(18 / first.length()), {404, 32}); // beyond the card's handle
        QCOMPARE(m_document->design().connections.at(id).from.text(), std::string("db"));
    }

    void anArrowIsBentByHandAndStraightenedAgain()
    {
        m_document->apply(linchpin::connect(m_document->design(), component("app").id, component("db").id),
                          QStringLiteral("Connect"));
        const ConnectionId id = m_document->design().connections.begin()->id;
        const QPolygonF line = m_editor->scene().lineOf(id);
        const QPointF middle = (line.front() + line.back()) / 2;
        drag(middle, {middle.x(), 121});
        const auto bends = [&] { return m_document->design().connections.at(id).waypoints; };
        QCOMPARE(bends().size(), std::size_t(1));
        QCOMPARE(bends().front().y % 8, 0);
        QVERIFY(bends().front().y >= 112);
        const QPointF bend(bends().front().x, bends().front().y);
        QVERIFY(m_editor->scene().lineOf(id).boundingRect().bottom() >= bend.y());
        drag(bend, bend + QPointF(0, 48));
        QCOMPARE(bends().size(), std::size_t(1));
        QCOMPARE(bends().front().y, static_cast<int>(bend.y()) + 48);
        QCOMPARE(m_document->history().count(), 3);
        m_document->select({id.as<ElementId>()});
        m_editor->straightenSelected();
        QVERIFY(bends().empty());
        m_document->history().undo();
        QCOMPARE(bends().size(), std::size_t(1));
    }

    void aDragMovesOnTheGridInOneStep()
    {
        drag({84, 32}, {141, 350});
        QCOMPARE(m_document->history().count(), 1);
        const Point at = *component("app").position;
        QCOMPARE(at.x % 8, 0);
        QCOMPARE(at.y % 8, 0);
        QVERIFY(at.y > 250);
        m_document->history().undo();
        QVERIFY(*component("app").position == (Point{0, 0}));
    }

    void aDragSnapsToTheEdgesOfNeighbours()
    {
        Design design = m_document->committed();
        design.components.change(ComponentId("db"), [](Component& c) { c.position = Point{323, 5}; });
        m_document->reset(design);
        m_editor->view().setZoom(1, {200, 100});
        m_editor->view().centerOn(200, 100);
        drag({84, 232}, {84 + 200, 232 - 197});
        QCOMPARE(component("cache").position->y, 5);
    }

    void escapeDuringADragLeavesNoTrace()
    {
        press({84, 32});
        moveTo({200, 300});
        QVERIFY(m_document->isPreviewing());
        m_editor->cancel();
        QVERIFY(!m_document->isPreviewing());
        release({200, 300});
        QCOMPARE(m_document->history().count(), 0);
    }

    void altDragMovesACopy()
    {
        drag({84, 32}, {84, 400}, Qt::AltModifier);
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QVERIFY(*component("app").position == (Point{0, 0}));
        QCOMPARE(m_document->history().count(), 1);
    }

    void aRubberBandSelectsWhatLiesInIt()
    {
        drag({-40, -40}, {200, 300});
        QCOMPARE(names(), (QStringList{QStringLiteral("app"), QStringLiteral("cache")}));
        QCOMPARE(m_document->history().count(), 0);
    }

    void aHandleDraggedToAComponentConnects()
    {
        hover({84, 32});
        drag({168, 32}, {404, 32});
        QCOMPARE(m_document->design().connections.size(), std::size_t(1));
        QCOMPARE(m_document->design().connections[0].from.text(), std::string("app"));
        QCOMPARE(m_document->design().connections[0].to.text(), std::string("db"));
        QCOMPARE(m_document->history().count(), 1);
    }

    void aHandleDraggedToNothingAsksWhatGoesThere()
    {
        hover({84, 32});
        drag({84, 64}, {300, 180});
        auto* field = m_host->findChild<QLineEdit*>(QStringLiteral("picker.field"));
        QVERIFY(field && field->isVisible());
        QTest::keyClicks(field, QStringLiteral("queue"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QCOMPARE(m_document->design().connections.size(), std::size_t(1));
        QCOMPARE(m_document->history().count(), 1);
    }

    void aClickOnAHandleClonesAndConnects()
    {
        hover({84, 32});
        click({84, 64});
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QCOMPARE(m_document->design().connections.size(), std::size_t(1));
    }

    void typingPlacesAPart()
    {
        m_editor->placeByName({250, 250});
        auto* field = m_host->findChild<QLineEdit*>(QStringLiteral("picker.field"));
        QTest::keyClicks(field, QStringLiteral("load"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QVERIFY(component("load-balancer").kind == ComponentKind::LoadBalancer);
    }

    void thePickerOffersWhatIsLikelyFirst()
    {
        const auto first = [](const Design& made, const std::optional<ComponentId>& from) {
            const auto kinds = kindEntries(made, from).kinds;
            return std::vector<ComponentKind>(kinds.begin(), kinds.begin() + 3);
        };
        using Kind = ComponentKind;
        using Kinds = std::vector<Kind>;
        QVERIFY(first({}, {}) == (Kinds{Kind::Client, Kind::Service, Kind::Database}));
        Design made = addComponent({}, Kind::Client, {}).design;
        QVERIFY(first(made, {}) == (Kinds{Kind::Service, Kind::Database, Kind::LoadBalancer}));
        QVERIFY(first(made, made.components[0].id) == (Kinds{Kind::Dns, Kind::LoadBalancer, Kind::Cdn}));
        made = addComponent({}, Kind::Service, {}).design;
        QVERIFY(first(made, made.components[0].id) == (Kinds{Kind::Database, Kind::Cache, Kind::Queue}));
        made = addComponent({}, Kind::Queue, {}).design;
        QVERIFY(first(made, made.components[0].id) == (Kinds{Kind::Worker, Kind::Service, Kind::Function}));
        for (const Kind kind : allOf<Kind>()) {
            made = addComponent({}, kind, {}).design;
            const auto offered = kindEntries(made, made.components[0].id).kinds;
            QCOMPARE(std::set<Kind>(offered.begin(), offered.end()).size(), allOf<Kind>().size());
            QCOMPARE(offered.size(), allOf<Kind>().size());
        }
    }

    void whatThePaletteChoseIsPlacedByKeyboard()
    {
        m_editor->choose(ComponentKind::Cache);
        QVERIFY(m_editor->placeChosen());
        QVERIFY(m_editor->mode() == EditorMode::Select);
        QCOMPARE(steps(), 1);
        QVERIFY(design().components.at(m_document->selectedComponents().front()).kind == ComponentKind::Cache);
        QVERIFY(!m_editor->placeChosen());
        QCOMPARE(steps(), 1);
    }

    void aClickInThePickerChooses()
    {
        m_host->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        m_editor->placeByName({900, 500});
        auto* list = m_host->findChild<QListWidget*>(QStringLiteral("picker.list"));
        QVERIFY(m_host->findChild<QLineEdit*>(QStringLiteral("picker.field"))->hasFocus());
        const QString wanted = list->item(2)->text();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(2)).center());
        QCOMPARE(steps(), 1);
        QCOMPARE(toQString(design().components.at(m_document->selectedComponents().front()).name), wanted);
        QVERIFY(m_editor->view().hasFocus());
    }

    void typingANameConnects()
    {
        m_document->select({ElementId("app")});
        m_editor->connectByName();
        auto* field = m_host->findChild<QLineEdit*>(QStringLiteral("picker.field"));
        QTest::keyClicks(field, QStringLiteral("cach"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_document->design().connections.size(), std::size_t(1));
        QCOMPARE(m_document->design().connections[0].to.text(), std::string("cache"));
    }

    void renamingInPlaceCommitsOnEnterAndRevertsOnEscape()
    {
        auto* field = m_host->findChild<QPlainTextEdit*>(QStringLiteral("nameEditor"));
        m_editor->rename(ElementId("app"));
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, QStringLiteral("Checkout"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(component("app").name, std::string("Checkout"));
        m_editor->rename(ElementId("app"));
        QTest::keyClicks(field, QStringLiteral("Other"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(component("app").name, std::string("Checkout"));
        QCOMPARE(m_document->history().count(), 1);
    }

    void aPartFromThePaletteIsPlacedByClick()
    {
        m_editor->choose(ComponentKind::Queue);
        QVERIFY(m_editor->mode() == EditorMode::Place);
        click({250, 260});
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QVERIFY(m_editor->mode() == EditorMode::Select);
    }

    void aPartDroppedOnAnArrowGoesInBetween()
    {
        m_document->apply(linchpin::connect(m_document->committed(), ComponentId("app"), ComponentId("db")),
                          QStringLiteral("Connect"));
        const QPointF middle =
            m_editor->scene().arrow(m_document->design().connections[0].id)->line().boundingRect().center();
        drop(ComponentKind::LoadBalancer, middle);
        QCOMPARE(m_document->design().connections.size(), std::size_t(2));
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QCOMPARE(m_document->history().count(), 2);
    }

    void aDomainIsDrawnByDraggingAndTakesWhatItCovers()
    {
        m_editor->choose(DomainKind::Zone);
        drag({-48, -48}, {220, 300});
        QCOMPARE(m_document->design().domains.size(), std::size_t(1));
        QCOMPARE(component("app").placement.size(), std::size_t(1));
        QVERIFY(component("db").placement.empty());
        drag({84, 232}, {404, 320});
        QVERIFY(component("cache").placement.empty());
    }

    void aDomainMovesWithAllItHolds()
    {
        m_editor->choose(DomainKind::Zone);
        drag({-48, -48}, {220, 300});
        const DomainId zone = m_document->design().domains[0].id;
        drag({-48, 150}, {-48 - 96, 150});
        QVERIFY(m_document->design().domains.at(zone).bounds->x <= -128);
        QCOMPARE(component("app").position->x, m_document->design().domains.at(zone).bounds->x + 48);
        QCOMPARE(component("app").placement.size(), std::size_t(1));
    }

    void theChipAsksAboutASecondArrowToALikeComponent()
    {
        Design design = addComponent(m_document->committed(), ComponentKind::Database, {320, 200}, "Archive").design;
        m_document->reset(design);
        m_editor->connectComponents(ComponentId("app"), ComponentId("db"));
        m_editor->connectComponents(ComponentId("app"), ComponentId("archive"));
        QVERIFY(m_document->design().sets.empty());
        auto* copies = m_host->findChild<QPushButton*>(QStringLiteral("chip.copies"));
        QVERIFY(copies && copies->isVisible());
        copies->click();
        QCOMPARE(m_document->design().sets.size(), std::size_t(1));
        QVERIFY(m_document->design().sets[0].mode == SetMode::PrimaryReplica);
    }

    void namesAlikeAreTakenForCopiesAtOnceAndTheChipTakesItBack()
    {
        Design design = addComponent({}, ComponentKind::LoadBalancer, {0, 0}, "LB").design;
        design = addComponent(design, ComponentKind::Service, {320, 0}, "App 1").design;
        design = addComponent(design, ComponentKind::Service, {320, 200}, "App 2").design;
        m_document->reset(design);
        m_editor->connectComponents(ComponentId("lb"), ComponentId("app-1"));
        m_editor->connectComponents(ComponentId("lb"), ComponentId("app-2"));
        QCOMPARE(m_document->design().sets.size(), std::size_t(1));
        QCOMPARE(m_document->history().count(), 2);
        auto* both = m_host->findChild<QPushButton*>(QStringLiteral("chip.both needed"));
        QVERIFY(both && both->isVisible());
        both->click();
        QVERIFY(m_document->design().sets.empty());
    }

    void keysCopyMakeSetsAndDelete()
    {
        m_editor->connectComponents(ComponentId("app"), ComponentId("db"));
        m_document->select({ElementId("db")});
        m_editor->addCopies();
        QCOMPARE(m_document->design().components.size(), std::size_t(4));
        QCOMPARE(m_document->design().sets.size(), std::size_t(1));
        QCOMPARE(m_document->design().connections.size(), std::size_t(2));
        m_document->select({m_document->design().sets[0].id.as<ElementId>()});
        m_editor->toggleSet();
        QVERIFY(m_document->design().sets.empty());
        m_document->select({ElementId("app")});
        m_editor->deleteSelected();
        QVERIFY(m_document->design().connections.empty());
        while (m_document->history().canUndo())
            m_document->history().undo();
        QCOMPARE(m_document->design().components.size(), std::size_t(3));
    }

    void theClipboardCarriesTheDesign()
    {
        m_editor->connectComponents(ComponentId("app"), ComponentId("db"));
        m_document->select({ElementId("app"), ElementId("db")});
        QVERIFY(m_editor->copySelected());
        m_editor->paste();
        QCOMPARE(m_document->design().components.size(), std::size_t(5));
        QCOMPARE(m_document->design().connections.size(), std::size_t(2));
        m_editor->paste();
        QCOMPARE(m_document->design().components.size(), std::size_t(7));
    }

    void arrowsWalkAndTabSelects()
    {
        m_editor->connectComponents(ComponentId("app"), ComponentId("db"));
        m_document->select({ElementId("app")});
        m_editor->walk(Direction::Right);
        QCOMPARE(names(), QStringList{QStringLiteral("db")});
        m_editor->walk(Direction::Left);
        QCOMPARE(names(), QStringList{QStringLiteral("app")});
        m_editor->selectNext(1);
        QCOMPARE(names(), QStringList{QStringLiteral("cache")});
        m_editor->nudge({8, 0});
        QCOMPARE(component("cache").position->x, 8);
    }

    void theViewZoomsAtThePointer()
    {
        const QPointF anchor(100, 50);
        const QPoint before = m_editor->view().mapFromScene(anchor);
        m_editor->view().setZoom(2, anchor);
        const QPoint after = m_editor->view().mapFromScene(anchor);
        QVERIFY((after - before).manhattanLength() <= 2);
        QCOMPARE(m_editor->view().zoom(), 2.0);
        m_editor->view().fitAll();
        const QRectF seen = m_editor->view().mapToScene(m_editor->view().viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(contentsRect(m_document->design())));
    }
};

QTEST_MAIN(ToolsTest)
#include "tools_test.moc"
