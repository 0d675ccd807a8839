// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "core/edit/arrange_selection.h"
#include "core/edit/connect.h"
#include "core/edit/domains.h"
#include "core/edit/place.h"
#include "widgets/style/appearance.h"

#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace linchpin;

/// The document has the new drawing at once; the picture follows.
class GlideTest : public QObject, private Stage
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        Appearance::instance().choose(ThemeChoice::Light);
        if (Appearance::instance().lessMotion())
            QSKIP("this desktop asks for less motion");
    }

    void init() { set(drawn(), {200, 200}); }
    void cleanup()
    {
        Appearance::instance().chooseLessMotion(false);
        strike();
    }

    void thePictureGlidesFromTheOldPlacesToTheNewOnes()
    {
        const Design before = design();
        m_editor->arrange();
        QCOMPARE(steps(), 1);
        QVERIFY(!(design() == before));
        QVERIFY(design() == arrangedSelection(before, {}).design);
        QVERIFY(position("app") == before.components.at(ComponentId("app")).position);
        QVERIFY(shown().domains[0].bounds == before.domains[0].bounds);
        QTRY_VERIFY(shown() == design());
        QCOMPARE(steps(), 1);
        m_document->history().undo();
        QVERIFY(shown() == before);
    }

    void everythingIsInViewAtItsEnd()
    {
        m_editor->view().centerOn(4000, 4000);
        m_editor->arrange();
        QTRY_VERIFY(shown() == design());
        CanvasView& view = m_editor->view();
        QVERIFY(view.mapToScene(viewport()->rect()).boundingRect().contains(m_editor->scene().contents()));
        QVERIFY(view.place().fits);
    }

    void aSelectionIsArrangedInItsPlaceAndTheViewStays()
    {
        m_document->select({ElementId("app"), ElementId("db")});
        const Design before = design();
        const QPointF center = m_editor->view().centerInScene();
        m_editor->arrange();
        QCOMPARE(m_document->history().undoText(), QStringLiteral("Arrange selection"));
        QCOMPARE(names(), QStringList({QStringLiteral("app"), QStringLiteral("db")}));
        QVERIFY(component("cache") == before.components.at(ComponentId("cache")));
        QVERIFY(!(component("db") == before.components.at(ComponentId("db"))));
        QTRY_VERIFY(shown() == design());
        QCOMPARE(m_editor->view().centerInScene(), center);
    }

    void withNothingToArrangeInTheSelectionAllIs()
    {
        m_document->select({ElementId("cache")});
        m_editor->arrange();
        QCOMPARE(m_document->history().undoText(), QStringLiteral("Arrange"));
        QVERIFY(design() == arrangedSelection(drawn(), {}).design);
    }

    void inputEndsIt_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"key", "press", "wheel", "resize", "change", "undo"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void inputEndsIt()
    {
        QFETCH(QString, what);
        m_editor->arrange();
        QVERIFY(!(shown() == design()));
        if (what == QStringLiteral("key"))
            QTest::keyClick(viewport(), Qt::Key_Shift);
        else if (what == QStringLiteral("press"))
            press({3000, 3000});
        else if (what == QStringLiteral("wheel"))
            wheel({0, 0}, 120, Qt::NoModifier);
        else if (what == QStringLiteral("resize"))
            m_editor->view().resize(900, 600);
        else if (what == QStringLiteral("change"))
            m_document->apply(addNote(design(), {0, 800, 144, 64}, "Words"), QStringLiteral("Add"));
        else
            m_document->history().undo();
        QVERIFY(shown() == design());
    }

    void withLessMotionItIsThereAtOnce()
    {
        Appearance::instance().chooseLessMotion(true);
        m_editor->arrange();
        QCOMPARE(steps(), 1);
        QVERIFY(shown() == design());
    }

    void manyComponentsAreThereAtOnce()
    {
        Design many;
        for (int i = 0; i < 301; ++i)
            many = addComponent(many, ComponentKind::Service, {0, 96 * i}).design;
        set(many, {});
        m_editor->arrange();
        QCOMPARE(steps(), 1);
        QVERIFY(shown() == design());
    }

private:
    /// App → DB, one above the other, beside them Cache in a zone.
    static Design drawn()
    {
        Design design = addComponent({}, ComponentKind::Service, {400, 400}, "App").design;
        design = addComponent(design, ComponentKind::Database, {160, 0}, "DB").design;
        design = addComponent(design, ComponentKind::Cache, {0, 600}, "Cache").design;
        design = linchpin::connect(design, ComponentId("app"), ComponentId("db")).design;
        return domainAround(design, {ComponentId("cache")}, DomainKind::Zone).design;
    }

    const Design& shown() const { return m_editor->scene().design(); }
    std::optional<Point> position(const char* id) const { return shown().components.at(ComponentId(id)).position; }
};

QTEST_MAIN(GlideTest)
#include "glide_test.moc"
