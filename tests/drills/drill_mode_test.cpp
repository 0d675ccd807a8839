// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/drill_mode.h"
#include "app/window/presentation.h"
#include "core/drill/story.h"
#include "core/edit/erase.h"
#include "tests/edit/designs.h"
#include "widgets/drills/canvas_hint.h"
#include "widgets/drills/chaos_view.h"
#include "widgets/drills/drill_list.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"
#include "widgets/tools/editor.h"

#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtGui/QPolygonF>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QToolButton>

#include <cstdlib>
#include <memory>

using namespace linchpin;

namespace
{

using Names = std::vector<std::string>;

/// A balancer before two instances in a zone, a database with a replica, and a journey that asks a cache too.
Design shop()
{
    Drawing drawing;
    drawing.domain("zone", DomainKind::Zone, Rect{232, 64, 240, 160});
    drawing.add("lb", ComponentKind::LoadBalancer, Point{0, 120})
        .add("app", ComponentKind::Service, Point{264, 120}, {"zone"}, "Checkout")
        .add("db", ComponentKind::Database, Point{560, 120})
        .add("db-2", ComponentKind::Database, Point{760, 120})
        .add("cache", ComponentKind::Cache, Point{264, 320})
        .arrow("lb", "app")
        .arrow("app", "db")
        .arrow("app", "cache", ConnectionKind::Request, true)
        .set("orders", SetMode::PrimaryReplica, {"db", "db-2"})
        .journey("order", {"lb"});
    Design design = drawing;
    design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
    design.sets.change(SetId("orders"), [](RedundancySet& set) { set.failover = Failover{0.98, 2, {}}; });
    return design;
}

} // namespace

class DrillModeTest : public QObject
{
    Q_OBJECT

private:
    CanvasView& view() { return m_editor->view(); }
    Drill& drill() { return m_mode->drill(); }
    QPoint pixel(const QPointF& at) { return view().mapFromScene(at); }
    void click(const QPointF& at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, pixel(at));
        settle();
    }
    void settle() { QTRY_VERIFY(!drill().isPending()); }
    QPointF center(const char* id) { return m_editor->scene().rectOf(ElementId(id)).center(); }
    template<class Widget>
    Widget* widget(const char* name)
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    void press(const char* button) { QTest::mouseClick(widget<QToolButton>(button), Qt::LeftButton); }
    QStringList texts(const char* list)
    {
        QStringList all;
        for (const DrillRow& row : widget<DrillList>(list)->rows())
            all << (row.detail.isEmpty() ? row.text : row.text + QStringLiteral(" — ") + row.detail);
        return all;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<Editor> m_editor;
    std::unique_ptr<DrillMode> m_mode;

private slots:
    void init()
    {
        Appearance::instance().chooseLessMotion(true);
        m_document = std::make_unique<Document>();
        m_window = std::make_unique<QMainWindow>();
        m_editor = std::make_unique<Editor>(*m_document, m_window.get());
        m_mode = std::make_unique<DrillMode>(*m_editor, nullptr);
        m_window->setCentralWidget(&view());
        auto* dock = new QDockWidget(m_window.get());
        dock->setObjectName(QStringLiteral("dock.drill"));
        dock->hide();
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock);
        m_mode->setDock(*dock);
        m_window->resize(1300, 900);
        m_window->show();
        m_document->reset(shop());
        m_mode->toggle();
        QApplication::processEvents();
        view().fitAll();
    }
    void cleanup()
    {
        m_mode.reset();
        m_editor.reset();
        m_window.reset();
        m_document.reset();
    }

    void theHintStaysInTheMiddle()
    {
        const auto* hint = widget<QLabel>("drillHint");
        QVERIFY(hint->isVisible());
        for (const int width : {1000, 1400}) {
            m_window->resize(width, 900);
            QApplication::processEvents();
            const int middle = hint->geometry().center().x();
            QVERIFY(std::abs(middle - view().viewport()->rect().center().x()) <= 1);
        }
    }
    void aHintFindsItsRoomInANarrowView()
    {
        Editor narrow(*m_document);
        narrow.view().resize(220, 400);
        narrow.view().show();
        CanvasHint hint({}, narrow.view());
        hint.say(QStringLiteral("Short"));
        const int height = hint.height();
        hint.say(QStringLiteral("Words that find no room beside each other, so that they go below each other"));
        QVERIFY(narrow.view().viewport()->rect().contains(hint.geometry()));
        QVERIFY(hint.height() > height);
        QWidget notice(&narrow.view());
        notice.setGeometry(10, 10, 200, 30);
        notice.show();
        narrow.view().setCoveredAtTop(notice, notice.geometry().bottom());
        QTRY_VERIFY(hint.y() > notice.geometry().bottom());
        notice.hide();
        narrow.view().setCoveredAtTop(notice, 0);
        QTRY_VERIFY(hint.y() < notice.geometry().bottom());
    }
    void aClickFailsAndAnotherRepairs()
    {
        QVERIFY(m_mode->isOn());
        click(center("db"));
        QVERIFY(drill().killed() == Names{"db"});
        QCOMPARE(drill().marks().failed.at(ComponentId("db")), 1);
        click(center("db"));
        QVERIFY(drill().killed().empty());
        QCOMPARE(m_document->history().count(), 0);
        QVERIFY(!m_document->isModified());
    }
    void instancesFailOneAfterTheOther()
    {
        click(center("app"));
        QVERIFY(drill().killed() == Names{"app/1"});
        QCOMPARE(drill().marks().failed.at(ComponentId("app")), 1);
        QVERIFY(drill().outage().systemUp);
        click(center("app"));
        QVERIFY(drill().killed() == Names{"app"});
        QVERIFY(!drill().outage().systemUp);
        click(center("app"));
        QVERIFY(drill().killed().empty());
        click(center("app"), Qt::ShiftModifier);
        QVERIFY(drill().killed() == Names{"app"});
    }
    void domainsSetsAndFailoversFail()
    {
        const QRectF zone = m_editor->scene().rectOf(ElementId("zone"));
        click(zone.topLeft() + QPointF(20, 12));
        QVERIFY(drill().killed() == Names{"zone"});
        QVERIFY(drill().marks().stopped.contains(ComponentId("app")));
        click({zone.center().x(), zone.bottom()});
        QVERIFY(drill().killed().empty());
        // The band's label stands at the middle of its lower edge, its words on the failover at the right.
        const QRectF band = m_editor->scene().rectOf(ElementId("orders"));
        QPolygonF labels;
        QPolygonF failovers;
        for (qreal y = band.center().y(); y < band.bottom() + 30; y += 2) {
            for (qreal x = band.left() - 60; x < band.right() + 60; x += 2) {
                if (m_editor->scene().isOnFailover(SetId("orders"), {x, y}))
                    failovers << QPointF(x, y);
                else if (m_editor->scene().hitAt({x, y}, 0).what == Hit::What::Set)
                    labels << QPointF(x, y);
            }
        }
        QVERIFY(!labels.isEmpty() && !failovers.isEmpty());
        const QPointF label = labels.boundingRect().center();
        const QPointF failover = failovers.boundingRect().center();
        click(label);
        QVERIFY(drill().killed() == Names{"orders"});
        QCOMPARE(drill().marks().failed.size(), std::size_t(2));
        click(label);
        click(failover);
        QVERIFY(drill().killed() == Names{"orders/failover"});
        QVERIFY(drill().marks().failovers.contains(SetId("orders")));
    }
    void wavesAreSteppedThrough()
    {
        click(center("app"), Qt::ShiftModifier);
        QCOMPARE(texts("drillWaves"),
                 (QStringList{"Fails", "Checkout", "Stops because of it", "lb — needs Checkout, which failed"}));
        press("drillBack");
        QCOMPARE(texts("drillWaves"), (QStringList{"Fails", "Checkout"}));
        QVERIFY(drill().marks().stopped.empty());
        QVERIFY(!drill().oneAway());
        press("drillForward");
        QVERIFY(drill().marks().stopped.contains(ComponentId("lb")));
        QVERIFY(drill().isWhole());
    }
    /// However small the panel, the wave that comes is seen.
    void aWaveThatComesIsScrolledTo()
    {
        Drawing drawing;
        for (int i = 0; i < 12; ++i) {
            const std::string id = "s" + std::to_string(i);
            drawing.add(id.c_str(), ComponentKind::Service, Point{200 * i, 0});
            if (i > 0)
                drawing.arrow(("s" + std::to_string(i - 1)).c_str(), id.c_str());
        }
        m_document->reset(drawing);
        m_mode->toggle();
        drill().toggle("s11");
        settle();
        const auto* at = widget<QLabel>("drillWaveAt");
        QCOMPARE(at->text(), QStringLiteral("11 of 11"));
        drill().step(-11);
        QCOMPARE(at->text(), QStringLiteral("0 of 11"));
        const auto* list = widget<DrillList>("drillWaves");
        for (int wave = 1; wave <= 11; ++wave) {
            press("drillForward");
            const QRect last = list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0));
            QVERIFY(list->viewport()->rect().contains(last));
        }
        QVERIFY(drill().isWhole());
    }
    void wavesPlayOneAfterTheOther()
    {
        Appearance::instance().chooseLessMotion(false);
        if (Appearance::instance().lessMotion())
            QSKIP("this desktop asks for less motion");
        drill().setSpeed(Drill::fast);
        click(center("app"), Qt::ShiftModifier);
        QCOMPARE(drill().shown(), std::size_t(1));
        QVERIFY(drill().isPlaying());
        QTRY_VERIFY(drill().isWhole());
        QVERIFY(!drill().isPlaying());
        click(center("app"));
        QVERIFY(drill().isWhole()); // a repair is no news
    }
    void journeysAreDownDegradedOrFine()
    {
        click(center("db-2"));
        QVERIFY(texts("drillOutcome").contains("order — works"));
        QTRY_VERIFY(texts("drillOutcome").contains("Must not fail next"));
        QVERIFY(texts("drillOutcome").contains("lb"));
        click(center("db-2"));
        click(center("cache"));
        QVERIFY(texts("drillOutcome").contains("order — works, but without cache"));
        click(center("lb"));
        QVERIFY(texts("drillOutcome").contains("order — stops"));
    }
    void theStoryIsCopied()
    {
        QVERIFY(!widget<QToolButton>("drillCopyStory")->isEnabled());
        click(center("lb"));
        QTRY_VERIFY(drill().oneAway());
        press("drillCopyStory");
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("When lb fails, the system stops\n\nFails\n- lb: failed\n\nNothing else stops\n\n"
                                "Journeys\n- order: stops\n\n"
                                "Nothing that counts works now, so nothing is one failure away\n"));
    }
    void thePanelFailsByNameAndRepairs()
    {
        auto* field = widget<QLineEdit>("drillFailByName");
        QTest::keyClicks(field, "checkout");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(drill().killed() == Names{"app"});
        press("drillRepair");
        QTRY_VERIFY(drill().killed().empty());
        drill().setKilled({"db", "app/2", "nothing"});
        QVERIFY(drill().killed() == (Names{"db", "app/2"}));
        press("drillRepairAll");
        QVERIFY(drill().killed().empty());
    }
    void theKeyboardDoesAll()
    {
        m_document->select({ElementId("db")});
        QTest::keyClick(&view(), Qt::Key_Space);
        QVERIFY(drill().killed() == Names{"db"});
        QTest::keyClick(&view(), Qt::Key_Return);
        QVERIFY(drill().killed().empty());
        QTest::keyClick(&view(), Qt::Key_Space);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(!m_mode->isOn());
        QVERIFY(drill().marks().failed.empty());
        QVERIFY(drill().killed() == Names{"db"}); // for the next time
        click(center("lb"));
        QVERIFY(drill().killed() == Names{"db"});
    }
    void arrowKeysStepAndMoveNothing()
    {
        m_document->select({ElementId("db")});
        drill().setKilled({"app"});
        settle();
        QVERIFY(drill().isWhole() && drill().shown() == 2);
        QTest::keyClick(&view(), Qt::Key_Left);
        QCOMPARE(drill().shown(), std::size_t(1));
        QTest::keyClick(&view(), Qt::Key_Right);
        QCOMPARE(drill().shown(), std::size_t(2));
        for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down}) {
            QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::NoModifier);
            asked.ignore();
            QApplication::sendEvent(&view(), &asked);
            QVERIFY(asked.isAccepted()); // so that no action of the window has it
            QTest::keyClick(&view(), key);
        }
        QCOMPARE(m_document->history().count(), 0);
    }
    void theFirstClickNeedNotWait()
    {
        m_document->reset(shop()); // nothing of it is compiled yet
        m_mode->toggle();
        drill().toggle("db");
        QVERIFY(drill().isPending());
        QVERIFY(drill().marks().failed.contains(ComponentId("db")));
        QVERIFY(drill().outage().killed.empty());
        drill().toggle("lb"); // what comes of the first is not wanted any more
        settle();
        QVERIFY(drill().outage().killed == (Names{"db", "lb"}));
        QVERIFY(!drill().outage().systemUp);
    }
    void anOlderAnswerIsDropped()
    {
        drill().toggle("lb");
        drill().repairAll();
        QVERIFY(!drill().isPending());
        QTest::qWait(50);
        QVERIFY(drill().outage().killed.empty());
        drill().toggle("lb");
        m_document->reset(shop());
        QTest::qWait(50);
        QVERIFY(drill().killed().empty() && drill().outage().killed.empty() && !drill().oneAway());
    }
    void undoWhileItIsOn()
    {
        m_document->edit(QStringLiteral("Remove"),
                         [](const Design& design) { return erase(design, {ElementId("cache")}); });
        click(center("lb"));
        m_document->history().undo();
        settle();
        QVERIFY(drill().killed() == Names{"lb"});
        QVERIFY(drill().canFail("cache"));
        click(center("cache"));
        QVERIFY(drill().outage().killed == (Names{"lb", "cache"}));
        m_document->history().redo();
        settle();
        QVERIFY(drill().outage().killed == Names{"lb"});
        QVERIFY(!drill().marks().failed.contains(ComponentId("cache")));
    }
    void anotherToolEndsIt()
    {
        m_editor->setMode(EditorMode::Connect);
        QVERIFY(!m_mode->isOn());
        QVERIFY(m_editor->mode() == EditorMode::Connect);
    }
    void anEditKeepsWhatExists()
    {
        drill().setKilled({"db", "cache"});
        settle();
        m_document->edit(QStringLiteral("Remove"),
                         [](const Design& design) { return erase(design, {ElementId("cache")}); });
        QVERIFY(drill().killed() == Names{"db"});
        settle();
        QVERIFY(drill().outage().killed == Names{"db"});
        QCOMPARE(m_document->history().count(), 1);
    }
    void anotherFileEndsIt()
    {
        click(center("lb"));
        QTRY_VERIFY(drill().oneAway());
        Design other;
        other.components.put(newComponent(ComponentId("lb"), "Another", ComponentKind::LoadBalancer));
        m_document->reset(other);
        QVERIFY(!m_mode->isOn() && m_window->findChild<QDockWidget*>()->isHidden());
        QVERIFY(drill().killed().empty() && drill().outage().killed.empty() && !drill().oneAway());
        QVERIFY(m_editor->view().tool() != nullptr && widget<QLabel>("drillHint")->isHidden());
        QVERIFY(drill().marks().failed.empty());
        m_mode->toggle();
        QVERIFY(m_mode->isOn() && drill().killed().empty());
        QCOMPARE(widget<DrillList>("drillWaves")->rows().size(), std::size_t(0));
        QCOMPARE(widget<DrillList>("drillOutcome")->rows().size(), std::size_t(0));
        click(center("lb"));
        QCOMPARE(texts("drillWaves").value(1), QStringLiteral("Another"));
    }
    void aGhostGoesWhenItBegins()
    {
        m_mode->leave();
        m_document->setGhost(std::make_shared<const Design>(shop()));
        m_mode->toggle();
        QVERIFY(!m_document->ghost());
    }
    void whatFitsKeepsClearOfTheHint()
    {
        Design tall = shop();
        tall.components.change(ComponentId("cache"), [](Component& cache) { cache.position = Point{264, 4000}; });
        m_document->reset(tall);
        m_mode->toggle();
        QApplication::processEvents();
        const auto* hint = widget<QLabel>("drillHint");
        const auto top = [this] { return pixel(m_editor->scene().contents().topLeft()).y(); };
        QVERIFY(hint->isVisible());
        QVERIFY(top() > hint->geometry().bottom());
        view().setCoveredAtTop(*this, 20); // a notice that comes and goes
        view().setCoveredAtTop(*this, 0);
        QApplication::processEvents();
        QVERIFY(top() > hint->geometry().bottom());
        m_mode->leave();
        QApplication::processEvents();
        QVERIFY(top() <= hint->geometry().bottom());
    }
    void whatFailedIsThereAgainAfterThePresentation()
    {
        click(center("lb"));
        Presentation presentation(*m_window, view());
        presentation.start();
        QVERIFY(!m_mode->isOn() && drill().marks().failed.empty());
        QVERIFY(widget<QLabel>("drillHint")->isHidden());
        presentation.end();
        QVERIFY(m_mode->isOn());
        QVERIFY(drill().killed() == Names{"lb"} && drill().marks().failed.contains(ComponentId("lb")));
        QVERIFY(widget<QLabel>("drillHint")->isVisible());
        QVERIFY(!drill().outage().systemUp);
    }
    void whatIsPresentedKeepsClearOfItsPlate()
    {
        m_mode->leave();
        Design tall = shop();
        tall.components.change(ComponentId("cache"), [](Component& cache) { cache.position = Point{264, 4000}; });
        m_document->reset(tall);
        Presentation presentation(*m_window, view());
        presentation.start();
        QApplication::processEvents();
        const auto* plate = widget<QLabel>("presentationStep");
        QVERIFY(plate->isVisible());
        view().setCoveredAtTop(*this, 20); // a notice that comes and goes
        view().setCoveredAtTop(*this, 0);
        QApplication::processEvents();
        QVERIFY(pixel(m_editor->scene().contents().topLeft()).y() > plate->geometry().bottom());
        presentation.end();
        view().fitAll();
        QVERIFY(pixel(m_editor->scene().contents().topLeft()).y() <= plate->geometry().bottom());
    }
    void chaosIsCountedAndShown()
    {
        press("chaosGorilla");
        press("chaosRun");
        QTRY_COMPARE(widget<QLabel>("chaosScore")->text(), QStringLiteral("Survived 0 of 100"));
        QVERIFY(drill().killed() == Names{"zone"});
        press("drillRepairAll");
        press("chaosNext");
        QCOMPARE(texts("chaosList").front(), QStringLiteral("Round 1: outage — zone"));
        QVERIFY(drill().killed() == Names{"zone"});
        QCOMPARE(m_document->history().count(), 0);
    }
};

QTEST_MAIN(DrillModeTest)
#include "drill_mode_test.moc"
