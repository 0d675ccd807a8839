// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/place.h"
#include "tests/bench/designs.h"
#include "tests/panels/photo_design.h"
#include "tests/panels/test_designs.h"
#include "widgets/panels/outline_model.h"
#include "widgets/panels/outline_panel.h"
#include "widgets/style/appearance.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

using namespace linchpin;

namespace
{

const ElementId dns("dns");

Design zoned()
{
    Design design = test::smallDesign();
    design.domains.put(newDomain(DomainId("z"), "Zone A", DomainKind::Zone));
    design.components.change(ComponentId("app"), [](Component& app) { app.placement = {DomainId("z")}; });
    Journey journey;
    journey.id = JourneyId("order");
    journey.name = "Order";
    journey.entries = {ElementId("client")};
    design.journeys.push_back(journey);
    return design;
}

QStringList texts(const QAbstractItemModel& model, const QModelIndex& above = {})
{
    QStringList all;
    for (int i = 0; i < model.rowCount(above); ++i) {
        all << model.index(i, 0, above).data().toString();
        all << texts(model, model.index(i, 0, above));
    }
    return all;
}

Design withName(Design design, const char* id, const char* name)
{
    design.components.change(ComponentId(id), [name](Component& c) { c.name = name; });
    return design;
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void theTreeHoldsDomainsSetsComponentsAndJourneys()
    {
        OutlineModel model;
        model.show(outlineOf(test::photoDesign(), {}));
        const QModelIndex region = model.indexOf(ElementId("eu"));
        QVERIFY(region.isValid());
        QCOMPARE(model.indexOf(ElementId("a")).parent(), region);
        QCOMPARE(model.indexOf(ElementId("app")).parent(), model.indexOf(ElementId("a")));
        const auto sets = test::photoDesign().sets;
        for (const RedundancySet& set : sets) {
            for (const ComponentId& member : set.members)
                QCOMPARE(model.indexOf(member.as<ElementId>()).parent(), model.indexOf(set.id.as<ElementId>()));
            QCOMPARE(model.indexOf(set.id.as<ElementId>()).parent(), region);
        }
        QVERIFY(texts(model).contains("Journeys"));
    }

    void rowsAreSpokenInWords()
    {
        OutlineModel model;
        model.show(outlineOf(zoned(), {dns, ElementId("app")}));
        const auto spoken = [&model](const char* id) {
            return model.indexOf(ElementId(id)).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken("dns"), QString("DNS, dns, single point of failure, needs App"));
        QCOMPARE(spoken("app"), QString("App, service, single point of failure, in Zone A, needs nothing"));
        QCOMPARE(spoken("z"), QString("Zone A, zone"));
        QCOMPARE(spoken("order"), QString("Order, journey, enters at Client"));
    }

    void onlyWhatDiffersChanges()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Design before = zoned();
        model.show(outlineOf(before, {}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(outlineOf(before, {}));
        QCOMPARE(changed.size() + inserted.size() + removed.size(), 0);
        model.show(outlineOf(before, {dns}));
        QCOMPARE(changed.size(), 1);
        model.show(outlineOf(addComponent(before, ComponentKind::Cache, {0, 0}).design, {dns}));
        QCOMPARE(inserted.size(), 1);
        model.show(outlineOf(before, {dns}));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void anyOutlineFollowsAnyOther()
    {
        OutlineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Design moved = zoned();
        moved.components.change(ComponentId("app"), [](Component& app) { app.placement.clear(); });
        moved.components.change(ComponentId("client"), [](Component& c) { c.placement = {DomainId("z")}; });
        const std::vector<Design> designs{zoned(),
                                          moved,
                                          test::photoDesign(),
                                          withName(zoned(), "app", "Zebra"),
                                          withName(withName(zoned(), "client", "Z"), "dns", "A"),
                                          bench::tangled(60, 1),
                                          bench::tangled(60, 2),
                                          Design(),
                                          zoned()};
        for (const Design& from : designs) {
            for (const Design& to : designs) {
                model.show(outlineOf(from, {}));
                model.show(outlineOf(to, {}));
                OutlineModel fresh;
                fresh.show(outlineOf(to, {}));
                QCOMPARE(texts(model), texts(fresh));
                for (const Component& component : to.components) {
                    const QModelIndex index = model.indexOf(component.id.as<ElementId>());
                    QCOMPARE(model.row(index).id.text(), component.id.text());
                }
            }
        }
    }

    void theSelectionGoesBothWays()
    {
        Document document;
        document.reset(zoned());
        OutlinePanel panel(document);
        panel.show();
        auto* tree = panel.findChild<QTreeView*>();
        auto* model = static_cast<OutlineModel*>(tree->model());
        QSignalSpy revealed(&panel, &OutlinePanel::revealed);
        tree->setCurrentIndex(model->indexOf(dns));
        QVERIFY(document.isSelected(dns));
        QCOMPARE(revealed.size(), 1);
        document.select({ElementId("app"), ElementId("client")});
        QCOMPARE(revealed.size(), 1);
        QCOMPARE(tree->selectionModel()->selectedIndexes().size(), 2);
        QVERIFY(tree->selectionModel()->isSelected(model->indexOf(ElementId("app"))));
        document.select({});
        QVERIFY(!tree->selectionModel()->hasSelection());
    }

    void expansionIsKept()
    {
        Document document;
        document.reset(test::photoDesign());
        OutlinePanel panel(document);
        panel.show();
        auto* tree = panel.findChild<QTreeView*>();
        auto* model = static_cast<OutlineModel*>(tree->model());
        QVERIFY(tree->isExpanded(model->indexOf(ElementId("eu"))));
        tree->collapse(model->indexOf(ElementId("a")));
        document.apply(withName(document.design(), "client", "Users"), "Rename");
        QVERIFY(tree->isExpanded(model->indexOf(ElementId("eu"))));
        QVERIFY(!tree->isExpanded(model->indexOf(ElementId("a"))));
        QCOMPARE(model->row(model->indexOf(ElementId("client"))).name, QString("Users"));
    }

    void keysRenameDeleteAndGo()
    {
        Document document;
        document.reset(zoned());
        OutlinePanel panel(document);
        panel.show();
        auto* tree = panel.findChild<QTreeView*>();
        auto* model = static_cast<OutlineModel*>(tree->model());
        tree->setCurrentIndex(model->indexOf(dns));
        QTest::keyClick(tree, Qt::Key_F2);
        auto* editor = tree->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), QString("DNS"));
        editor->selectAll();
        QTest::keyClicks(editor, "Names");
        document.apply(withName(document.design(), "dns", "Other"), "Rename");
        QCOMPARE(editor->text(), QString("Names"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(document.design().nameOf(dns), std::string("Names"));
        QSignalSpy went(&panel, &OutlinePanel::goTo);
        QTest::keyClick(tree, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(!document.design().components.contains(ComponentId("dns")));
        QVERIFY(!model->indexOf(dns).isValid());
        document.history().undo();
        QVERIFY(model->indexOf(dns).isValid());
    }

    void manyComponentsAreFollowedFast()
    {
        const Design design = bench::platformOf(5000);
        OutlineModel model;
        model.show(outlineOf(design, {}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QElapsedTimer clock;
        clock.start();
        model.show(outlineOf(withName(design, design.components[0].id.text().c_str(), "Z"), {}));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(changed.size() >= 1);
        QVERIFY(changed.size() < 200);
    }
};

QTEST_MAIN(OutlineTest)
#include "outline_test.moc"
