// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/panels/finding_rows.h"
#include "widgets/panels/findings_model.h"
#include "widgets/panels/findings_panel.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QObject>

#include <set>

using namespace linchpin;

namespace
{

std::vector<FindingRow> rowsOf(const Design& design)
{
    return findingRows(design, analyze(design));
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, QLatin1Char(' '));
}

const FindingRow* withText(const std::vector<FindingRow>& rows, const QString& text)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const FindingRow& row) { return row.text == text; });
    return at == rows.end() ? nullptr : &*at;
}

Design withAcceptedDns()
{
    Design design = test::smallDesign();
    design.components.change(ComponentId("dns"), [](Component& dns) { dns.acceptedRisk = "cheap"; });
    return design;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void spofsComeFirstByDowntime()
    {
        const auto rows = rowsOf(test::smallDesign());
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].text, QStringLiteral("If App fails, everything stops"));
        QCOMPARE(rows[1].text, QStringLiteral("If DNS fails, everything stops"));
        QCOMPARE(plain(rows[1].detail), QStringLiteral("single point of failure · 52 min a year"));
        QVERIFY(rows[1].mark == Mark::Spof);
        QVERIFY(rows[1].ids == std::vector<ElementId>{ElementId("dns")});
    }

    void namesThatRunLeftLeaveTheSentenceAsItIs()
    {
        const QString name = QStringLiteral("מסד 2");
        Design design = test::smallDesign();
        design.components.change(ComponentId("app"), [&name](Component& app) { app.name = toStdString(name); });
        const auto rows = rowsOf(design);
        QCOMPARE(rows[0].text, QStringLiteral("If \u2068%1\u2069 fails, everything stops").arg(name));
        QVERIFY(!isolated(name).isRightToLeft());
        QCOMPARE(isolated(QStringLiteral("App 2")), QStringLiteral("App 2"));
    }

    void acceptedOnesAreQuietAndLast()
    {
        const auto rows = rowsOf(withAcceptedDns());
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows[1].mark == Mark::Accepted);
        QVERIFY(plain(rows[1].detail).startsWith(QStringLiteral("accepted: cheap · ")));
    }

    void journeysThatStopAreNamed()
    {
        const auto rows = rowsOf(test::vectorNamed("journeys-branch"));
        QVERIFY(withText(rows, QStringLiteral("If Payments fails, Pay stops")));
        QVERIFY(withText(rows, QStringLiteral("If Gateway fails, everything stops")));
        QVERIFY(withText(rows, QStringLiteral("Lb 2 adds nothing")));
    }

    void targetsLeadToWhereTheJourneyBegins()
    {
        const auto rows = rowsOf(test::vectorNamed("journeys-branch"));
        const FindingRow* missed = withText(rows, QStringLiteral("Pay misses its target"));
        QVERIFY(missed);
        QVERIFY(missed->ids == std::vector<ElementId>{ElementId("client")});
    }

    void sharedCauseIsABadDeploy()
    {
        Design design = test::smallDesign();
        design.components.change(ComponentId("app"), [](Component& app) {
            app.instances = 2;
            app.commonCause = 0.02;
        });
        const auto rows = rowsOf(design);
        const FindingRow* shared =
            withText(rows, QStringLiteral("If one bad deploy takes all of App down, everything stops"));
        QVERIFY(shared);
        QVERIFY(shared->mark == Mark::Spof);
        QVERIFY(shared->ids == std::vector<ElementId>{ElementId("app")});
    }

    void oneOfSeveralNeededInstances()
    {
        Design design = test::smallDesign();
        design.components.change(ComponentId("app"), [](Component& app) {
            app.instances = 3;
            app.required = 3;
        });
        QVERIFY(withText(rowsOf(design), QStringLiteral("If an instance of App fails, everything stops")));
    }

    void uncriticalJourneysAreMinor()
    {
        Design design = test::vectorNamed("journeys-branch");
        design.journeys[1].critical = false;
        const auto rows = rowsOf(design);
        const FindingRow* minor = withText(rows, QStringLiteral("If Payments fails, Pay stops"));
        QVERIFY(minor);
        QVERIFY(minor->mark == Mark::MinorSpof);
    }

    void nextWeakestWhereThereIsNoSpof()
    {
        const auto rows = rowsOf(test::vectorNamed("failover-pair"));
        QVERIFY(rows[0].mark == Mark::Good);
        QCOMPARE(rows[0].text, QStringLiteral("No single point of failure"));
        QCOMPARE(rows[0].detail, QStringLiteral("Next weakest: Db 1 together with its failover"));
        QVERIFY(withText(rows, QStringLiteral("DB: failover leaves a gap")));
        QVERIFY(withText(rows, QStringLiteral("Db 1 together with Db 2")));
    }

    void theMostProbablePairIsNamed()
    {
        Design design = test::smallDesign();
        design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
        design.components.change(ComponentId("dns"), [](Component& dns) { dns.instances = 2; });
        const auto rows = rowsOf(design);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows[0].detail, QStringLiteral("Next weakest: two instances of App together"));
        QVERIFY(rows[0].ids == std::vector<ElementId>{ElementId("app")});
    }

    void whatIsOffTheJourneysIsOneRow()
    {
        Design design = test::smallDesign();
        for (const char* id : {"a", "b", "c"})
            design.components.put(newComponent(ComponentId(id), id, ComponentKind::Worker));
        const auto rows = rowsOf(design);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[2].text, QStringLiteral("a, b and c are on no journey"));
        QCOMPARE(rows[2].ids.size(), 3U);
    }

    void everyVectorGivesRowsWithText()
    {
        for (const char* name : {"all-doubled", "autoscaling-group", "chain", "composite-sla", "idle-replica", "mesh",
                                 "quorum-two-zones", "random-7001", "random-7010", "sync-replication", "two-regions"}) {
            const Design design = test::vectorNamed(name);
            const auto rows = rowsOf(design);
            std::set<std::string> keys;
            for (const FindingRow& row : rows) {
                QVERIFY2(!row.text.isEmpty() && !row.text.contains(QStringLiteral("%1")), name);
                QVERIFY2(keys.insert(row.key).second, row.key.c_str());
                for (const ElementId& id : row.ids)
                    QVERIFY2(design.hasId(id.text()), id.text().c_str());
            }
        }
    }

    void modelKeepsTheRowsThatStay()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto row = [](const char* key, const char* text) {
            return FindingRow{Mark::Note, key, QString::fromLatin1(text), {}, {}};
        };
        model.show({row("a", "A"), row("b", "B"), row("c", "C")});
        const QPersistentModelIndex b = model.index(1);
        model.show({row("c", "C"), row("x", "X"), row("b", "B again")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(b.row(), 2);
        QCOMPARE(b.data().toString(), QStringLiteral("B again"));
        model.show({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!b.isValid());
    }

    void clickSelectsAndGoesThere()
    {
        Document document;
        FindingsPanel panel(document);
        std::vector<ElementId> gone;
        connect(&panel, &FindingsPanel::goTo, this, [&](const std::vector<ElementId>& ids) { gone = ids; });
        auto* list = show(panel, document, test::smallDesign());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QVERIFY(gone == std::vector<ElementId>{ElementId("dns")});
        QVERIFY(document.isSelected(ElementId("dns")));
        QVERIFY(list->selectionModel()->hasSelection());
        document.select({ElementId("app")});
        QVERIFY(!list->selectionModel()->hasSelection());
    }

    void keyboardDoesTheSame()
    {
        Document document;
        FindingsPanel panel(document);
        auto* list = show(panel, document, test::smallDesign());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(document.isSelected(ElementId("dns")));
    }

    void hoverTellsWhatWouldStop()
    {
        Document document;
        FindingsPanel panel(document);
        std::vector<std::vector<ElementId>> hovered;
        connect(&panel, &FindingsPanel::hovered, this, [&](const auto& ids) { hovered.push_back(ids); });
        auto* list = show(panel, document, test::smallDesign());
        QTest::mouseMove(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(hovered.size(), 1U);
        QVERIFY(hovered.back() == std::vector<ElementId>{ElementId("app")});
        QTest::mouseMove(list->viewport(), QPoint(20, list->viewport()->height() - 4));
        QTRY_COMPARE(hovered.size(), 2U);
        QVERIFY(hovered.back().empty());
    }

    void countsWhatIsAmiss()
    {
        Document document;
        FindingsPanel panel(document);
        show(panel, document, test::smallDesign());
        const auto* count = panel.findChild<QLabel*>(QStringLiteral("findingsCount"));
        QCOMPARE(count->text(), QStringLiteral("2"));
        document.reset(test::vectorNamed("all-doubled"));
        QTRY_VERIFY(test::hasCompleteAnswer(document));
        QCOMPARE(count->text(), QStringLiteral("1"));
    }

    void emptyPlacesSayWhatToDo()
    {
        Document document;
        FindingsPanel panel(document);
        const auto* empty = panel.findChild<QLabel*>(QStringLiteral("findingsEmpty"));
        QVERIFY(empty->text().startsWith(QStringLiteral("Draw something")));
        Design design;
        design.components.put(newComponent(ComponentId("client"), "Client", ComponentKind::Client));
        document.reset(design);
        QTRY_COMPARE(empty->text(), QStringLiteral("Nothing here can fail."));
    }

private:
    static QListView* show(FindingsPanel& panel, Document& document, const Design& design)
    {
        panel.resize(300, 400);
        panel.show();
        document.reset(design);
        if (!QTest::qWaitFor([&] { return test::hasCompleteAnswer(document); }))
            return nullptr;
        return panel.findChild<QListView*>(QStringLiteral("findingsList"));
    }
};

QTEST_MAIN(FindingsTest)
#include "findings_test.moc"
