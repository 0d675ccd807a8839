// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/inspector_fixture.h"
#include "tests/panels/test_designs.h"
#include "widgets/panels/journey_row.h"
#include "widgets/panels/journeys_panel.h"
#include "widgets/style/appearance.h"

#include <QObject>

using namespace linchpin;
using Fixture = test::Shown<JourneysPanel>;

class JourneysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void tellsAvailabilityAndTarget()
    {
        Fixture f;
        auto* row = f.field<JourneyRow>("journeys.row.browse");
        QVERIFY(row);
        QCOMPARE(row->text(), QStringLiteral("Browse"));
        QTRY_VERIFY(test::hasCompleteAnswer(f.document));
        QVERIFY(row->figures().isMissed);
        QCOMPARE(row->figures().detail, QStringLiteral("target 99.95 % · missed"));
        QVERIFY(row->figures().availability.endsWith(QLatin1Char('%')));
        row->click();
        QVERIFY(f.document.selection() == std::vector{ElementId("client")});
        QCOMPARE(f.steps(), 0);
    }

    void editsInPlace()
    {
        Fixture f;
        auto* row = f.field<JourneyRow>("journeys.row.browse");
        row->setFocus();
        QTest::keyClick(row, Qt::Key_F2);
        f.type("journeys.name", "Look");
        f.type("journeys.target", "90");
        f.choose("journeys.access", static_cast<int>(Access::Read));
        f.flip("journeys.critical");
        f.check("journeys.entries", {"Client", "Balancers"});
        const Journey& journey = f.document.committed().journeys.front();
        QCOMPARE(journey.name, std::string("Look"));
        QVERIFY(journey.target == std::optional<double>(0.9));
        QVERIFY(journey.access == Access::Read);
        QVERIFY(!journey.critical);
        QVERIFY(journey.entries == std::vector{ElementId("lbs")});
        QCOMPARE(f.steps(), 5);
        f.type("journeys.target", "");
        QVERIFY(!f.document.committed().journeys.front().target);
        f.type("journeys.target", "soon");
        QVERIFY(!f.problem("journeys.target").isEmpty());
        QVERIFY(f.field<ValueField>("journeys.target")->hasFocus());
        QCOMPARE(f.steps(), 6);
    }

    void aJourneyKeepsAnEntry()
    {
        Fixture f;
        QTest::keyClick(f.field<JourneyRow>("journeys.row.browse"), Qt::Key_F2);
        f.check("journeys.entries", {"Client"});
        QVERIFY(f.document.committed().journeys.front().entries == std::vector{ElementId("client")});
        QVERIFY(!f.document.isPreviewing());
        QCOMPARE(f.steps(), 0);
    }

    void addsFromTheSelection()
    {
        Fixture f;
        f.select({"app"});
        f.press("journeys.add");
        QCOMPARE(f.document.committed().journeys.size(), 2U);
        QVERIFY(f.document.committed().journeys.back().entries == std::vector{ElementId("app")});
        auto* name = f.field<ValueField>("journeys.name");
        QVERIFY(name && name->hasFocus());
        QTest::keyClicks(name, QStringLiteral("Upload"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(f.document.committed().journeys.back().name, std::string("Upload"));
        QVERIFY(f.document.selection() == std::vector{ElementId("app")});
        f.press("journeys.up");
        QCOMPARE(f.document.committed().journeys.front().name, std::string("Upload"));
        QVERIFY(!f.field<QAbstractButton>("journeys.up")->isEnabled());
        f.press("journeys.remove");
        QCOMPARE(f.document.committed().journeys.size(), 1U);
        QVERIFY(!f.field<ValueField>("journeys.name"));
        QCOMPARE(f.steps(), 4);
    }

    void keysReorderAndRemove()
    {
        Design design = test::photoDesign();
        Journey second = design.journeys.front();
        second.id = JourneyId("upload");
        second.name = "Upload";
        design.journeys.push_back(second);
        Fixture f(design);
        auto* row = f.field<JourneyRow>("journeys.row.browse");
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(f.document.committed().journeys.front().id.text(), std::string("upload"));
        QVERIFY(row->hasFocus());
        QTest::keyClick(row, Qt::Key_Delete);
        QCOMPARE(f.document.committed().journeys.size(), 1U);
        QCOMPARE(f.steps(), 2);
    }

    void theImplicitOne()
    {
        Design design = test::photoDesign();
        design.journeys.clear();
        Fixture f(design);
        auto* row = f.field<JourneyRow>("journeys.row.implicit");
        QVERIFY(row);
        QCOMPARE(row->text(), QStringLiteral("Everything the clients use"));
        QTRY_VERIFY(row->figures().availability.endsWith(QLatin1Char('%')));
        row->click();
        QVERIFY(f.document.selection() == std::vector{ElementId("client")});
        f.select({});
        f.press("journeys.add");
        QVERIFY(f.document.committed().journeys.front().entries == std::vector{ElementId("client")});
        QVERIFY(!f.field<JourneyRow>("journeys.row.implicit"));
    }

    void nothingToBeginAt()
    {
        Fixture f{Design()};
        f.press("journeys.add");
        QCOMPARE(f.steps(), 0);
        QVERIFY(f.field<QLabel>("journeys.problem")->text().contains(QLatin1String("at least one entry")));
    }

    void followsTheTheme()
    {
        Fixture f;
        Appearance::instance().choose(ThemeChoice::Dark);
        QVERIFY(f.panel.grab().toImage().pixelColor(150, 690) == Theme::dark().panel);
        Appearance::instance().choose(ThemeChoice::Light);
        QVERIFY(f.panel.grab().toImage().pixelColor(150, 690) == Theme::light().panel);
    }
};

QTEST_MAIN(JourneysTest)

#include "journeys_test.moc"
