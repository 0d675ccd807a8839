// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/erase.h"
#include "tests/panels/test_designs.h"
#include "widgets/canvas/canvas_scene.h"
#include "widgets/document/comparison.h"
#include "widgets/panels/compare_panel.h"
#include "widgets/panels/difference_model.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/figure_table.h"
#include "widgets/style/appearance.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace linchpin;

namespace
{

Design withTwoApps()
{
    Design design = test::smallDesign();
    design.components.change(ComponentId("app"), [](Component& app) { app.instances = 2; });
    return design;
}

Design withJourney(std::optional<double> target)
{
    Design design = test::smallDesign();
    design.journeys.push_back({JourneyId("order"), "Order", {ElementId("client")}, Access::Both, true, target, {}});
    return design;
}

std::vector<FigureRow> figures(const Design& today, const Design& other)
{
    const Analysis is = analyze(today);
    const Analysis was = analyze(other);
    return figureRows({today, &is}, {other, &was});
}

const FigureRow* named(const std::vector<FigureRow>& rows, const char* name)
{
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const FigureRow& row) { return row.name == QLatin1String(name); });
    return at == rows.end() ? nullptr : &*at;
}

QStringList textsOf(const std::vector<DifferenceRow>& rows)
{
    QStringList texts;
    for (const DifferenceRow& row : rows)
        texts << row.text + QStringLiteral(": ") + row.detail;
    return texts;
}

QStringList rowsBetween(const Design& before, const Design& after)
{
    return textsOf(differenceRows(difference(before, after), before, after));
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void figuresSayWhatIsBetter()
    {
        const auto rows = figures(withTwoApps(), test::smallDesign());
        const FigureRow* availability = named(rows, "Availability");
        QVERIFY(availability && availability->verdict == Verdict::Better);
        QVERIFY(availability->today.text != availability->other.text);
        const FigureRow* downtime = named(rows, "Downtime a year");
        QVERIFY(downtime && downtime->verdictText.endsWith(QStringLiteral(" less")));
        const FigureRow* spofs = named(rows, "SPOFs");
        QVERIFY(spofs && spofs->verdict == Verdict::Better);
        QCOMPARE(spofs->today.text, QStringLiteral("1"));
        QCOMPARE(spofs->other.text, QStringLiteral("2"));
        const FigureRow* cost = named(rows, "Cost a month");
        QVERIFY(cost && cost->verdict == Verdict::Worse);
        QVERIFY(cost->verdictText.endsWith(QStringLiteral(" more")));
    }

    void equalDesignsHaveTheSameFigures()
    {
        for (const FigureRow& row : figures(test::smallDesign(), test::smallDesign())) {
            QVERIFY2(row.verdict == Verdict::Same, qPrintable(row.name));
            QCOMPARE(row.today.text, row.other.text);
        }
    }

    void journeysSayWhetherTheirTargetIsMet()
    {
        const auto rows = figures(withJourney(0.9999), withJourney(0.99));
        const FigureRow* order = named(rows, "Order");
        QVERIFY(order && order->verdict == Verdict::Same);
        QVERIFY(order->today.isMissed);
        QVERIFY(order->today.detail.startsWith(QStringLiteral("misses ")));
        QVERIFY(!order->other.isMissed);
        QVERIFY(order->other.detail.startsWith(QStringLiteral("meets ")));
        const auto gone = figures(test::smallDesign(), withJourney({}));
        QVERIFY(named(gone, "Order"));
        QCOMPARE(named(gone, "Order")->today.text, QStringLiteral("—"));
        QVERIFY(named(gone, "Order")->verdict == Verdict::Unknown);
    }

    void whatIsNotKnownYetIsNotGuessed()
    {
        const Design design = test::smallDesign();
        const Analysis analysis = analyze(design);
        const auto rows = figureRows({design, &analysis}, {design, nullptr});
        QCOMPARE(rows.front().other.text, QStringLiteral("…"));
        QVERIFY(rows.front().verdict == Verdict::Unknown);
    }

    void differencesAreGrouped()
    {
        const Design before = test::smallDesign();
        Design after = before;
        after.components.erase(ComponentId("dns"));
        after.connections.erase(ConnectionId("e2"));
        after.connections.change(ConnectionId("e1"), [](Connection& arrow) { arrow.to = ComponentId("app"); });
        after.components.put(newComponent(ComponentId("db"), "DB", ComponentKind::Database));
        after.components.change(ComponentId("client"), [](Component& client) { client.position = Point{8, 8}; });
        QCOMPARE(rowsBetween(before, after),
                 (QStringList{QStringLiteral("Added: 1"), QStringLiteral("DB: Database"), QStringLiteral("Removed: 2"),
                              QStringLiteral("DNS: DNS"), QStringLiteral("DNS → App: Arrow"),
                              QStringLiteral("Changed: 1"), QStringLiteral("Client → App: to App instead of DNS"),
                              QStringLiteral("Moved or redrawn: 1"), QStringLiteral("Client: placed")}));
        QVERIFY(rowsBetween(before, before).isEmpty());
    }

    void comparisonFollowsEveryEdit()
    {
        Document document;
        Comparison comparison(document);
        document.reset(test::smallDesign());
        comparison.beginWith(test::smallDesign(), QStringLiteral("other.linchpin"));
        QVERIFY(comparison.difference().empty());
        document.preview(withTwoApps());
        QCOMPARE(comparison.difference().elements.size(), 1U);
        document.cancelPreview();
        QVERIFY(comparison.difference().empty());
        document.apply(withTwoApps(), QStringLiteral("More"));
        QCOMPARE(comparison.difference().elements.size(), 1U);
        document.history().undo();
        QVERIFY(comparison.difference().empty());
    }

    void theOtherIsAnalyzedBesideTheWindow()
    {
        Document document;
        Comparison comparison(document);
        document.reset(withTwoApps());
        const QSignalSpy spy(&comparison, &Comparison::changed);
        comparison.beginWith(test::smallDesign(), QStringLiteral("other.linchpin"));
        QVERIFY(!comparison.analysis());
        QTRY_VERIFY(comparison.analysis());
        QCOMPARE(comparison.analysis()->spofs.size(), 2U);
        QCOMPARE(spy.count(), 2);
    }

    void aNewerComparisonWins()
    {
        Document document;
        Comparison comparison(document);
        comparison.beginWith(test::smallDesign(), QStringLiteral("a"));
        comparison.beginWith(withTwoApps(), QStringLiteral("b"));
        QTRY_VERIFY(comparison.analysis());
        QCOMPARE(comparison.analysis()->spofs.size(), 1U);
        comparison.beginWith(test::smallDesign(), QStringLiteral("a"));
        comparison.end();
        QCoreApplication::processEvents();
        QVERIFY(!comparison.analysis() && !comparison.isOn());
    }

    void anotherDocumentEndsIt()
    {
        Document document;
        Comparison comparison(document);
        comparison.beginWith(test::smallDesign(), QStringLiteral("other.linchpin"));
        QVERIFY(comparison.isOn());
        document.reset(withTwoApps());
        QVERIFY(!comparison.isOn());
        QVERIFY(comparison.difference().empty());
    }

    void savingIsFollowed()
    {
        Document document;
        Comparison comparison(document);
        document.reset(test::smallDesign(), QStringLiteral("a.linchpin"));
        comparison.beginWithSaved(test::smallDesign());
        document.apply(withTwoApps(), QStringLiteral("More"));
        QVERIFY(!comparison.difference().empty());
        const QSignalSpy begun(&comparison, &Comparison::begun);
        document.markSaved(QStringLiteral("a.linchpin"));
        QCOMPARE(begun.count(), 0);
        QVERIFY(comparison.isOn());
        QVERIFY(comparison.difference().empty());
    }

    void emptyPlacesSayWhatToDo()
    {
        Document document;
        Comparison comparison(document);
        ComparePanel panel(document, comparison);
        panel.show();
        QVERIFY(child<QLabel>(panel, "compareEmpty")->isVisible());
        QVERIFY(!child<QPushButton>(panel, "compareStop")->isVisible());
        document.reset(test::smallDesign(), QStringLiteral("a.linchpin"));
        comparison.beginWithSaved(test::smallDesign());
        QVERIFY(!child<QLabel>(panel, "compareEmpty")->isVisible());
        QVERIFY(child<QLabel>(panel, "compareNothing")->isVisible());
        QVERIFY(child<QLabel>(panel, "compareNothing")->text().startsWith(QStringLiteral("Nothing differs")));
        document.apply(withTwoApps(), QStringLiteral("More"));
        QVERIFY(!child<QLabel>(panel, "compareNothing")->isVisible());
        QVERIFY(child<QListView>(panel, "compareList")->isVisible());
        QTest::mouseClick(child<QPushButton>(panel, "compareStop"), Qt::LeftButton);
        QVERIFY(!comparison.isOn());
        QVERIFY(child<QLabel>(panel, "compareEmpty")->isVisible());
    }

    void panelShowsBothFigures()
    {
        Document document;
        Comparison comparison(document);
        ComparePanel panel(document, comparison);
        panel.resize(860, 216);
        panel.show();
        document.reset(withTwoApps());
        comparison.beginWith(test::smallDesign(), QStringLiteral("other.linchpin"));
        const auto* table = child<FigureTable>(panel, "compareFigures");
        QTRY_VERIFY(table->rows().front().verdict == Verdict::Better);
        QCOMPARE(child<ElidedLabel>(panel, "compareWith")->whole(), QStringLiteral("today with other.linchpin"));
        QVERIFY(table->accessibleDescription().contains(QStringLiteral("SPOFs: Today 1, other.linchpin 2; better")));
    }

    void theListGoesBelowWhereItIsNarrow()
    {
        Document document;
        Comparison comparison(document);
        ComparePanel panel(document, comparison);
        QVERIFY(panel.minimumSizeHint().width() <= 300);
        document.reset(withTwoApps());
        comparison.beginWith(test::smallDesign(), QStringLiteral("other.linchpin"));
        panel.resize(300, 560);
        panel.show();
        const auto* table = child<FigureTable>(panel, "compareFigures");
        const auto* list = child<QListView>(panel, "compareList");
        const auto topOf = [&panel](const QWidget* widget) { return widget->mapTo(&panel, QPoint()).y(); };
        QTRY_VERIFY(topOf(list) > topOf(table));
        QCOMPARE(panel.width(), 300);
        panel.resize(860, 216);
        QTRY_COMPARE(topOf(list), topOf(table));
    }

    void aClickGoesThere()
    {
        Document document;
        Comparison comparison(document);
        ComparePanel panel(document, comparison);
        panel.resize(860, 400);
        panel.show();
        std::vector<ElementId> gone;
        connect(&panel, &ComparePanel::goTo, this, [&](const std::vector<ElementId>& ids) { gone = ids; });
        const Design before = test::smallDesign();
        document.reset(before);
        comparison.beginWith(before, QStringLiteral("other.linchpin"));
        document.apply(erase(withTwoApps(), {ElementId("dns")}), QStringLiteral("Edit"));
        auto* list = child<QListView>(panel, "compareList");
        const int changed = rowOf(*list, QStringLiteral("App"));
        QVERIFY(changed >= 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(changed, 0)).center());
        QVERIFY(gone == std::vector<ElementId>{ElementId("app")});
        QVERIFY(document.isSelected(ElementId("app")));
        const int removed = rowOf(*list, QStringLiteral("DNS"));
        list->setCurrentIndex(list->model()->index(removed, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(gone == std::vector<ElementId>{ElementId("dns")});
        QVERIFY(document.selection().empty());
    }

    void theCanvasMarksWhatDiffers()
    {
        const auto before = std::make_shared<const Design>(placed(test::smallDesign()));
        Design design = placed(withTwoApps());
        design.components.change(ComponentId("client"), [](Component& client) { client.position = Point{0, 80}; });
        design.components.put(newComponent(ComponentId("db"), "DB", ComponentKind::Database));
        design = erase(design, {ElementId("dns")}).design;
        const auto after = std::make_shared<const Design>(design);
        CanvasScene scene(Theme::light());
        scene.show(after);
        scene.setComparison(before, difference(*before, *after));
        QVERIFY(differsOf(scene, "app") == Differs::Changed);
        QVERIFY(differsOf(scene, "db") == Differs::New);
        QVERIFY(differsOf(scene, "client") == Differs::No);
        const QRectF ghost = scene.rectOf(ElementId("dns"));
        QVERIFY(ghost.contains(QRectF(300, 0, cardWidth, cardHeight)));
        QVERIFY(scene.contents().contains(ghost));
        QVERIFY(!scene.rectOf(ElementId("e1")).isNull());

        scene.show(before);
        scene.setComparison(before, {});
        QVERIFY(differsOf(scene, "app") == Differs::No);
        scene.show(after);
        scene.setComparison(before, difference(*before, *after));
        scene.setComparison(nullptr, {});
        QVERIFY(differsOf(scene, "app") == Differs::No);
        scene.setComparison(before, difference(*before, *after), OtherIs::Alternative);
        QVERIFY(differsOf(scene, "db") == Differs::OnlyHere);
        scene.setComparison(nullptr, {});
        QVERIFY(scene.rectOf(ElementId("dns")).isNull());
    }

    void wordsOnTheCanvasSayIt()
    {
        QCOMPARE(withDiffersWord(QStringLiteral("any 1 of 2"), Differs::Changed),
                 QStringLiteral("any 1 of 2 · changed"));
        QCOMPARE(withDiffersWord({}, Differs::Removed), QStringLiteral("removed"));
        QCOMPARE(withDiffersWord({}, Differs::OnlyThere), QStringLiteral("not yours"));
        ArrowLook look;
        look.kind = ConnectionKind::Read;
        QCOMPARE(arrowTag(look), QStringLiteral("R"));
        look.differs = Differs::New;
        QCOMPARE(arrowTag(look), QStringLiteral("R · new"));
        look.saysDiffers = false;
        QCOMPARE(arrowTag(look), QStringLiteral("R"));
    }

    void anotherAnswerWasNotBefore()
    {
        const Design before = test::smallDesign();
        Design after = before;
        after.components.put(newComponent(ComponentId("db"), "DB", ComponentKind::Database));
        after = erase(after, {ElementId("dns")}).design;
        const QStringList rows =
            textsOf(differenceRows(difference(before, after), before, after, OtherIs::Alternative));
        QVERIFY(rows.filter(QStringLiteral("Only yours")).size() == 1);
        QVERIFY(rows.filter(QStringLiteral("Not yours")).size() == 1);
        QVERIFY(rows.filter(QStringLiteral("Added")).isEmpty() && rows.filter(QStringLiteral("Removed")).isEmpty());
    }

    void headingsCannotBeChosen()
    {
        DifferenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(differenceRows(difference(test::smallDesign(), withTwoApps()), test::smallDesign(), withTwoApps()));
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    }

private:
    static Design placed(Design design)
    {
        int x = 0;
        for (const char* id : {"client", "dns", "app"}) {
            design.components.change(ComponentId(id), [x](Component& part) { part.position = Point{x, 0}; });
            x += 300;
        }
        return design;
    }
    static Differs differsOf(const CanvasScene& scene, const char* id)
    {
        for (const Figure* item : scene.figures()) {
            const auto* card = figureCast<CardFigure>(item);
            if (card && card->id().text() == id)
                return card->look().differs;
        }
        return Differs::Removed;
    }
    template<class Widget>
    static Widget* child(QWidget& panel, const char* name)
    {
        return panel.findChild<Widget*>(QLatin1String(name));
    }
    static int rowOf(const QListView& list, const QString& text)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString() == text)
                return row;
        }
        return -1;
    }
};

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
