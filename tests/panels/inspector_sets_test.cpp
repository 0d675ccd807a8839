// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/inspector_fixture.h"
#include "tests/panels/test_designs.h"
#include "widgets/style/appearance.h"

#include <QObject>

using namespace linchpin;
using Fixture = test::Shown<Inspector>;

class InspectorSetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void modeShowsItsOwnFields()
    {
        Fixture f;
        f.select({"lbs"});
        QVERIFY(f.field<ValueField>("inspector.required"));
        QVERIFY(!f.field<SwitchField>("inspector.failover"));
        f.type("inspector.required", "2");
        QCOMPARE(f.set("lbs").required, 2);
        f.press("inspector.mode.primary-replica");
        QVERIFY(f.set("lbs").mode == SetMode::PrimaryReplica);
        QVERIFY(!f.field<ValueField>("inspector.required"));
        QVERIFY(f.field<SwitchField>("inspector.failover"));
        f.press("inspector.mode.quorum");
        QVERIFY(f.set("lbs").mode == SetMode::Quorum);
        QCOMPARE(f.steps(), 3);
    }

    void failover()
    {
        Fixture f;
        f.select({"dbs"});
        f.type("inspector.coverage", "99.5");
        QCOMPARE(f.set("dbs").failover->coverage, 0.995);
        f.type("inspector.failoverMinutes", "30 s");
        QCOMPARE(f.set("dbs").failover->minutes, 0.5);
        f.type("inspector.coverage", "150");
        QVERIFY(!f.problem("inspector.coverage").isEmpty());
        f.flip("inspector.failover");
        QVERIFY(!f.set("dbs").failover);
        QVERIFY(!f.field<ValueField>("inspector.coverage"));
        f.flip("inspector.failover");
        QCOMPARE(f.set("dbs").failover->coverage, 0.98);
        QCOMPARE(f.set("dbs").failover->minutes, 2.0);
        QCOMPARE(f.steps(), 4);
    }

    void writesAndReads()
    {
        Fixture f;
        f.select({"dbs"});
        f.flip("inspector.replicaReads");
        QVERIFY(!f.set("dbs").replicaReads);
        f.type("inspector.acknowledgements", "2");
        QVERIFY(!f.problem("inspector.acknowledgements").isEmpty());
        f.type("inspector.acknowledgements", "1");
        QCOMPARE(f.set("dbs").acknowledgements, 1);
        f.type("inspector.commonCause", "2 %");
        QCOMPARE(f.set("dbs").commonCause, 0.02);
        QCOMPARE(f.steps(), 3);
    }

    void members()
    {
        Fixture f;
        f.select({"dbs"});
        f.press("inspector.makePrimary.replica");
        QVERIFY(f.set("dbs").members == (std::vector{ComponentId("replica"), ComponentId("db")}));
        f.press("inspector.removeMember.db");
        QVERIFY(!f.document.committed().sets.contains(SetId("dbs")));
        QVERIFY(f.document.selection().empty());
        f.document.history().undo();
        f.select({"dbs"});
        f.press("inspector.member.db");
        QVERIFY(f.document.selection() == std::vector{ElementId("db")});
        f.select({"dbs"});
        f.press("inspector.dissolve");
        QVERIFY(f.document.committed().sets.size() == 1);
        QCOMPARE(f.document.selection().size(), 2U);
    }

    void aConnection()
    {
        Fixture f;
        f.select({"app-db"});
        f.choose("inspector.needed", static_cast<int>(ConnectionKind::Write));
        QVERIFY(f.arrow("app-db").kind == ConnectionKind::Write);
        f.choose("inspector.without", 1);
        QVERIFY(f.arrow("app-db").optional);
        f.check("inspector.usedBy", {"Browse"});
        QVERIFY(f.arrow("app-db").journeys == std::vector{JourneyId("browse")});
        f.type("inspector.label", "SQL");
        QCOMPARE(f.arrow("app-db").label, std::string("SQL"));
        QCOMPARE(f.steps(), 4);
        f.choose("inspector.needed", static_cast<int>(ConnectionKind::Async));
        QVERIFY(!f.field<ChoiceField>("inspector.without")->isEnabled());
        f.press("inspector.to");
        QVERIFY(f.document.selection() == std::vector{ElementId("db")});
    }

    void severalConnections()
    {
        Fixture f;
        f.select({"lb1-app", "lb2-app"});
        f.choose("inspector.needed", static_cast<int>(ConnectionKind::Read));
        QVERIFY(f.arrow("lb1-app").kind == ConnectionKind::Read);
        QVERIFY(f.arrow("lb2-app").kind == ConnectionKind::Read);
        QCOMPARE(f.steps(), 1);
    }

    void aNote()
    {
        Fixture f;
        f.select({"note"});
        auto* text = f.field<TextField>("inspector.text");
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Done"));
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(f.document.committed().notes.at(NoteId("note")).text, std::string("Done"));
        QCOMPARE(f.steps(), 1);
    }
};

QTEST_MAIN(InspectorSetsTest)

#include "inspector_sets_test.moc"
