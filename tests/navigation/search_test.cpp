// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/navigation/command_popup.h"
#include "widgets/navigation/find_popup.h"
#include "widgets/navigation/fuzzy.h"
#include "widgets/navigation/key_groups.h"
#include "widgets/navigation/key_sheet.h"
#include "widgets/style/appearance.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace linchpin;

namespace
{

QStringList listed(const QWidget& popup)
{
    const auto* list = popup.findChild<QListView*>();
    QStringList texts;
    for (int i = 0; i < list->model()->rowCount(); ++i)
        texts << list->model()->index(i, 0).data().toString();
    return texts;
}

Design placed()
{
    Design design = test::smallDesign();
    int x = 0;
    for (const char* id : {"client", "dns", "app"})
        design.components.change(ComponentId(id), [&x](Component& c) { c.position = Point{x += 4000, 0}; });
    design.components.change(ComponentId("dns"), [](Component& dns) { dns.notes = "ask Ada first"; });
    Domain zone = newDomain(DomainId("z"), "Zone A", DomainKind::Zone);
    zone.bounds = Rect{11000, -100, 2000, 300};
    design.domains.put(zone);
    design.components.change(ComponentId("app"), [](Component& app) { app.placement = {DomainId("z")}; });
    Journey journey;
    journey.id = JourneyId("order");
    journey.name = "Order";
    journey.entries = {ElementId("client")};
    design.journeys.push_back(journey);
    return design;
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void lettersMatchInOrder()
    {
        QVERIFY(fuzzyMatch("sva", "Save as"));
        QVERIFY(!fuzzyMatch("avs", "Undo"));
        QVERIFY(!fuzzyMatch("saves", "Save"));
        QVERIFY(fuzzyMatch("", "Save")->marks.empty());
        QCOMPARE(fuzzyMatch("SA", "save as")->marks, (std::vector<int>{0, 1}));
        QCOMPARE(fuzzyMatch("zoom in", "Zoom in")->marks, (std::vector<int>{0, 1, 2, 3, 5, 6}));
    }

    void beginningsOfWordsAreBetterThanTheirMiddles()
    {
        QVERIFY(fuzzyMatch("sa", "Save as")->score > fuzzyMatch("sa", "Undo: essay")->score);
        QVERIFY(fuzzyMatch("fa", "Fit all")->score > fuzzyMatch("fa", "A false alarm")->score);
        QVERIFY(fuzzyMatch("copy", "Copy")->score > fuzzyMatch("copy", "Copy as picture")->score);
    }

    void commandsAreFilteredRunAndClosed()
    {
        QWidget window;
        auto* host = new QWidget(&window);
        window.resize(800, 600);
        host->resize(800, 600);
        window.show();
        QAction save("&Save");
        save.setShortcut(QKeySequence("Ctrl+S"));
        QAction as("Save &as…");
        QAction left("Move left");
        left.setShortcut(QKeySequence("Shift+Left"));
        as.setEnabled(false);
        int saved = 0;
        connect(&save, &QAction::triggered, &save, [&saved] { ++saved; });
        CommandPopup popup(host);
        popup.open({&left, &save, &as});
        QCOMPARE(listed(popup), (QStringList{"Move left", "Save", "Save as"}));
        QCOMPARE(commandKey(left), QString("Shift+←"));
        auto* field = popup.findChild<QLineEdit*>();
        QTest::keyClicks(field, "sa");
        QCOMPARE(listed(popup), (QStringList{"Save", "Save as"}));
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(popup.isVisible(), "a command that cannot be run does nothing");
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(saved, 1);
        QVERIFY(!popup.isVisible());
        popup.open({&save});
        QTest::keyClicks(field, "xyz");
        QVERIFY(listed(popup).isEmpty());
        QCOMPARE(popup.findChild<QLabel*>("commands.empty")->text(), QString("No command is called “xyz”"));
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QCOMPARE(saved, 1);
    }

    void foundByNameIdKindAndNote()
    {
        const Design design = placed();
        const auto names = [&design](const char* text) {
            QStringList all;
            for (const Found& each : found(design, text))
                all << each.name;
            return all;
        };
        QCOMPARE(names("App"), (QStringList{"App"}));
        QCOMPARE(names("ada"), (QStringList{"DNS"}));
        QCOMPARE(names("service"), (QStringList{"App"}));
        QCOMPARE(names("zone"), (QStringList{"Zone A"}));
        QCOMPARE(names("journey"), (QStringList{"Order"}));
        QCOMPARE(names("").size(), 5);
        QCOMPARE(found(design, "app").front().aside, QString("Service · Zone A"));
    }

    void findingMovesTheViewAndEscapeRestoresIt()
    {
        Document document;
        QWidget window;
        window.resize(900, 600);
        CanvasView view(document, &window);
        view.resize(900, 600);
        window.show();
        document.reset(placed());
        document.select({ElementId("client")});
        view.setPlace({1, {4000, 0}, false});
        FindPopup popup(view);
        popup.open();
        auto* field = popup.findChild<QLineEdit*>();
        const auto* count = popup.findChild<QLabel*>("find.count");
        QCOMPARE(count->text(), QString("1 of 5"));
        QCOMPARE(document.selection().front().text(), std::string("client"));
        QTest::keyClicks(field, "a");
        QCOMPARE(document.selection().front().text(), std::string("app"));
        const QRectF seen = view.mapToScene(view.viewport()->rect()).boundingRect();
        QVERIFY(seen.contains(view.canvas().rectOf(ElementId("app"))));
        QCOMPARE(count->text(), QString("1 of %1").arg(found(document.design(), "a").size()));
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(count->text().startsWith("2 of"));
        QVERIFY(document.selection().front().text() != "app");
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!popup.isVisible());
        QCOMPARE(document.selection().front().text(), std::string("client"));
        const QPointF center = view.centerInScene();
        QVERIFY2((center - QPointF(4000, 0)).manhattanLength() < 4,
                 qPrintable(QStringLiteral("%1 %2").arg(center.x()).arg(center.y())));

        popup.open();
        QTest::keyClicks(field, "dns");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!popup.isVisible());
        QCOMPARE(document.selection().front().text(), std::string("dns"));
    }

    void theSheetListsWhatHasKeysInGroups()
    {
        QAction save("&Save");
        save.setShortcut(QKeySequence("Ctrl+S"));
        save.setProperty("group", "File");
        QAction keyless("Save as");
        keyless.setProperty("group", "File");
        QAction left("Move left");
        QAction right("Move right");
        for (QAction* move : {&left, &right}) {
            move->setShortcut(QKeySequence("Left"));
            move->setProperty("group", "Edit");
            move->setProperty("family", "Move");
            move->setProperty("familyKeys", "arrows");
        }
        const auto groups = keyGroups({&save, &keyless, &left, &right});
        QCOMPARE(groups.size(), std::size_t(3));
        QCOMPARE(groups[0].rows.size(), std::size_t(1));
        QCOMPARE(groups[0].rows[0].keys, QStringList{"Ctrl+S"});
        QCOMPARE(groups[1].rows.size(), std::size_t(1));
        QCOMPARE(groups[1].rows[0].keys, QStringList{"arrows"});

        QWidget window;
        window.resize(1366, 768);
        window.show();
        KeySheet sheet(&window);
        for (const auto key : {Qt::Key_Escape, Qt::Key_Question}) {
            sheet.open(groups);
            QVERIFY(sheet.isVisible());
            QTest::keyClick(&sheet, key);
            QVERIFY(!sheet.isVisible());
        }
    }
};

QTEST_MAIN(SearchTest)
#include "search_test.moc"
