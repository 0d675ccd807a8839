// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/edit/bends.h"
#include "core/edit/connect.h"
#include "core/edit/place.h"
#include "widgets/canvas/grips.h"
#include "widgets/style/appearance.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QPlainTextEdit>

#include <functional>
#include <string>

using namespace linchpin;

/// Every gesture is one undo step that restores the design exactly.
class GesturesTest : public QObject, private Stage
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Appearance::instance().choose(ThemeChoice::Light);
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }
    void cleanup() { strike(); }

    void aGestureIsOneStep_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < gestures().size(); ++i)
            QTest::newRow(gestures()[i].name.c_str()) << static_cast<int>(i);
    }

    void aGestureIsOneStep()
    {
        QFETCH(int, index);
        set(drawn(), {200, 100});
        const Design before = m_document->committed();
        gestures()[static_cast<std::size_t>(index)].make();
        QCOMPARE(steps(), 1);
        QVERIFY(!m_document->isPreviewing());
        const Design after = m_document->committed();
        QVERIFY(!(after == before));
        m_document->history().undo();
        QVERIFY(m_document->committed() == before);
        m_document->history().redo();
        QVERIFY(m_document->committed() == after);
    }

    void escapeLeavesNoTrace_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::newRow("card") << QPointF(84, 232);
        QTest::newRow("domain") << QPointF(-280, 380);
        QTest::newRow("corner of a domain") << QPointF(20, 440);
        QTest::newRow("arrow") << QPointF(248, -64);
        QTest::newRow("rubber band") << QPointF(244, 340);
    }

    void escapeLeavesNoTrace()
    {
        QFETCH(QPointF, from);
        set(drawn(), {200, 100});
        const Design before = m_document->committed();
        press(from);
        moveTo(from + QPointF(40, -60));
        m_editor->cancel();
        release(from + QPointF(40, -60));
        QVERIFY(m_document->design() == before);
        QCOMPARE(steps(), 0);
    }

private:
    struct Case
    {
        std::string name;
        std::function<void()> make;
    };

    /// App → DB with a bend, Cache and a queue beneath, an empty zone and a note.
    static Design drawn()
    {
        Design design = addComponent({}, ComponentKind::Service, {0, 0}, "App").design;
        design = addComponent(design, ComponentKind::Database, {320, 0}, "DB").design;
        design = addComponent(design, ComponentKind::Cache, {0, 200}, "Cache").design;
        design = addComponent(design, ComponentKind::Queue, {320, 200}, "Jobs").design;
        design = addDomain(design, DomainKind::Zone, {-280, 300, 300, 140}, "Zone").design;
        design = addNote(design, {520, -200, 144, 64}, "Words").design;
        design = linchpin::connect(design, ComponentId("app"), ComponentId("db")).design;
        return withBend(design, design.connections[0].id, 0, {248, -64}).design;
    }

    void selectOnly(const ElementId& id) { m_document->select({id}); }
    ElementId arrowId() const { return design().connections[0].id.as<ElementId>(); }
    ElementId zoneId() const { return design().domains[0].id.as<ElementId>(); }
    ElementId noteId() const { return design().notes[0].id.as<ElementId>(); }

    QPointF grip(Grip::What what) const
    {
        const Connection& arrow = design().connections[0];
        for (const Grip& grip : gripsOfArrow(m_editor->scene().lineOf(arrow.id), arrow.waypoints)) {
            if (grip.what == what)
                return grip.at;
        }
        return {};
    }

    void dragGrip(Grip::What what, const QPointF& to)
    {
        selectOnly(arrowId());
        drag(grip(what), to);
    }

    void type(const QString& text, int key = Qt::Key_Return, Qt::KeyboardModifiers modifiers = {})
    {
        auto* field = m_host->findChild<QPlainTextEdit*>(QStringLiteral("nameEditor"));
        QTest::keyClicks(field, text);
        QTest::keyClick(field, static_cast<Qt::Key>(key), modifiers);
    }

    std::vector<Case> mouseGestures()
    {
        return {
            {"drag a card",
             [this] {
                 drag({84, 232}, {84, 290});
             }},
            {"drag two cards",
             [this] {
                 click({84, 232});
                 click({404, 232}, Qt::ShiftModifier);
                 drag({84, 232}, {92, 150});
             }},
            {"drag a copy",
             [this] {
                 drag({84, 232}, {190, 330}, Qt::AltModifier);
             }},
            {"drag a note",
             [this] {
                 drag({600, -170}, {600, -90});
             }},
            {"drag a domain by its border",
             [this] {
                 drag({-280, 380}, {-240, 300});
             }},
            {"drag into a domain",
             [this] {
                 drag({84, 232}, {-120, 380});
             }},
            {"drag a corner of a domain that is not selected",
             [this] {
                 drag({20, 440}, {60, 400});
             }},
            {"drag the upper left corner of a domain",
             [this] {
                 selectOnly(zoneId());
                 drag({-280, 300}, {-200, 330});
             }},
            {"drag the lower right corner of a note",
             [this] {
                 selectOnly(noteId());
                 drag({664, -136}, {690, -100});
             }},
            {"drag the upper right corner of a note",
             [this] {
                 selectOnly(noteId());
                 drag({664, -200}, {690, -220});
             }},
            {"bend an arrow by its line",
             [this] {
                 drag(grip(Grip::What::Segment), {200, 120});
             }},
            {"bend an arrow by a mark in the middle of a part",
             [this] {
                 dragGrip(Grip::What::Segment, {200, 120});
             }},
            {"drag a bend",
             [this] {
                 dragGrip(Grip::What::Bend, {248, -120});
             }},
            {"double-click a bend",
             [this] {
                 selectOnly(arrowId());
                 doubleClick(grip(Grip::What::Bend));
             }},
            {"drag the arrow's head to another",
             [this] {
                 dragGrip(Grip::What::To, {84, 232});
             }},
            {"drag the arrow's tail to another",
             [this] {
                 dragGrip(Grip::What::From, {84, 232});
             }},
            {"drag a handle to a component",
             [this] {
                 hover({84, 232});
                 drag({168, 232}, {404, 232});
             }},
            {"drag a handle to nothing",
             [this] {
                 hover({84, 232});
                 drag({168, 232}, {230, 340});
                 pick(QStringLiteral("search"));
             }},
            {"click a handle",
             [this] {
                 hover({84, 232});
                 click({168, 232});
             }},
            {"click in the palette, then on the canvas",
             [this] {
                 m_editor->choose(ComponentKind::Cdn);
                 click({560, 100});
             }},
            {"drag from the palette",
             [this] {
                 drop(ComponentKind::Cdn, {560, 100});
             }},
            {"drag a domain from the palette",
             [this] {
                 drop(DomainKind::Region, {560, 100});
             }},
            {"drop on an arrow", [this] { drop(ComponentKind::Cdn, grip(Grip::What::Segment)); }},
            {"drop on a selected arrow",
             [this] {
                 selectOnly(arrowId());
                 drop(ComponentKind::Cdn, grip(Grip::What::Segment));
             }},
            {"draw a domain",
             [this] {
                 m_editor->choose(DomainKind::Zone);
                 drag({-32, -32}, {200, 290});
             }},
            {"double-click on nothing, then type",
             [this] {
                 doubleClick({560, 100});
                 pick(QStringLiteral("dns"));
             }},
            {"double-click a card",
             [this] {
                 doubleClick({84, 232});
                 type(QStringLiteral("Sessions"));
             }},
            {"place a note",
             [this] {
                 m_editor->setMode(EditorMode::Note);
                 click({560, 100});
                 type(QStringLiteral("Why"), Qt::Key_Return, Qt::ControlModifier);
             }},
        };
    }

    std::vector<Case> commands()
    {
        const auto onApp = [this](auto run) {
            return [this, run] {
                selectOnly(ElementId("app"));
                run();
            };
        };
        const auto onAll = [this](auto run) {
            return [this, run] {
                m_editor->selectAll();
                run();
            };
        };
        const auto onArrow = [this](auto run) {
            return [this, run] {
                selectOnly(arrowId());
                run();
            };
        };
        return {
            {"R", onApp([this] { m_editor->addCopies(); })},
            {"Ctrl+arrow", onApp([this] { m_editor->cloneSelected(Direction::Down); })},
            {"A, a name", onApp([this] {
                 m_editor->connectByName();
                 pick(QStringLiteral("jobs"));
             })},
            {"A, the name of a kind", onApp([this] {
                 m_editor->connectByName();
                 pick(QStringLiteral("search"));
             })},
            {"A on two",
             [this] {
                 m_document->select({ElementId("app"), ElementId("cache")});
                 m_editor->connectByName();
                 pick(QStringLiteral("jobs"));
             }},
            {"A on an arrow", onArrow([this] {
                 m_editor->connectByName();
                 pick(QStringLiteral("jobs"));
             })},
            {"nudge", onApp([this] {
                 m_editor->nudge({0, 8});
             })},
            {"nudge a bend", onArrow([this] {
                 m_editor->nudge({0, 8});
             })},
            {"straighten", onArrow([this] { m_editor->straightenSelected(); })},
            {"rename", onApp([this] {
                 m_editor->renameSelected();
                 type(QStringLiteral("Web"));
             })},
            {"label of an arrow", onArrow([this] {
                 m_editor->renameSelected();
                 type(QStringLiteral("reads"));
             })},
            {"Ctrl+G", onApp([this] { m_editor->groupInDomain(); })},
            {"Delete", onAll([this] { m_editor->deleteSelected(); })},
            {"Ctrl+D", onAll([this] { m_editor->duplicateSelected(); })},
            {"Ctrl+X", onAll([this] { m_editor->cutSelected(); })},
            {"Ctrl+V", onAll([this] {
                 m_editor->copySelected();
                 m_editor->paste();
             })},
            {"align", onAll([this] { m_editor->align(Alignment::Left); })},
            {"distribute", onAll([this] { m_editor->distribute(Axis::Across); })},
            {"to the front", onApp([this] { m_editor->order(Order::Front); })},
            {"to the back", onApp([this] { m_editor->order(Order::Back); })},
            {"forward", onApp([this] { m_editor->order(Order::Forward); })},
            {"backward", onApp([this] { m_editor->order(Order::Backward); })},
            {"lock", onApp([this] { m_editor->toggleLocked(); })},
        };
    }

    const std::vector<Case>& gestures()
    {
        if (m_gestures.empty()) {
            m_gestures = mouseGestures();
            for (Case& command : commands())
                m_gestures.push_back(std::move(command));
        }
        return m_gestures;
    }

    std::vector<Case> m_gestures;
};

QTEST_MAIN(GesturesTest)
#include "gestures_test.moc"
