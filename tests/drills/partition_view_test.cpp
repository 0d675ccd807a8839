// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/partition_view.h"

#include "tests/panels/test_designs.h"
#include "widgets/drills/partition_model.h"
#include "widgets/panels/choice_field.h"
#include "widgets/style/appearance.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace linchpin;

namespace
{

Domain newZone(const char* id, const char* name, const char* parent = "")
{
    Domain zone;
    zone.id = DomainId(id);
    zone.name = name;
    zone.kind = DomainKind::Zone;
    zone.parent = DomainId(parent);
    zone.availability = Availability::of(0.999);
    return zone;
}

/// A quorum of three databases, two in one zone and one in another, a rack of which is a domain too.
Design quorum()
{
    Design design = test::smallDesign();
    design.domains.put(newZone("a", "Zone A"));
    design.domains.put(newZone("b", "Zone B"));
    design.domains.put(newZone("rack", "Rack", "a"));
    RedundancySet set;
    set.id = SetId("dbs");
    set.name = "Databases";
    set.mode = SetMode::Quorum;
    for (const char* id : {"db-1", "db-2", "db-3"}) {
        Component database = newComponent(ComponentId(id), id, ComponentKind::Database);
        database.placement = {DomainId(std::string(id) == "db-3" ? "b" : "a")};
        design.components.put(database);
        Connection arrow;
        arrow.id = ConnectionId(std::string("to-") + id);
        arrow.from = ComponentId("app");
        arrow.to = ComponentId(id);
        design.connections.put(arrow);
        set.members.emplace_back(id);
    }
    design.sets.put(set);
    design.journeys.push_back({JourneyId("order"), "Order", {ElementId("client")}, Access::Both, true, {}, {}});
    return design;
}

struct Shown
{
    explicit Shown(Design design)
        : view(document)
    {
        document.reset(std::move(design));
        view.resize(400, 260);
        view.show();
    }

    Document document;
    PartitionView view;
    QTreeView& table = *view.findChild<QTreeView*>(QStringLiteral("partitionTable"));
    ChoiceField& a = *view.findChild<ChoiceField*>(QStringLiteral("partitionA"));
    ChoiceField& b = *view.findChild<ChoiceField*>(QStringLiteral("partitionB"));

    QString text(int row, int column) const { return table.model()->index(row, column).data().toString(); }
};

} // namespace

class PartitionViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void saysWhatEachSideStillDoes()
    {
        Shown shown(quorum());
        QTRY_VERIFY(shown.view.isCurrent());
        QCOMPARE(shown.table.model()->rowCount(), 2);
        QCOMPARE(shown.text(0, PartitionModel::NameColumn), QStringLiteral("Order"));
        QCOMPARE(shown.text(0, PartitionModel::AColumn), QStringLiteral("reads, writes"));
        QCOMPARE(shown.text(0, PartitionModel::BColumn), QStringLiteral("no reads, no writes"));
        QCOMPARE(shown.text(1, PartitionModel::NameColumn), QStringLiteral("Databases"));
        const QModelIndex set = shown.table.model()->index(1, 0);
        QCOMPARE(set.data(PartitionModel::TradeOffRole).toString(), QStringLiteral("consistent"));
        QVERIFY(set.data(PartitionModel::SentenceRole).toString().startsWith(QStringLiteral("Consistent")));
        QVERIFY(set.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Zone B: no reads")));
        const QAbstractItemModelTester tester(shown.table.model());
    }

    void nestedDomainsAreNotOffered()
    {
        Shown shown(quorum());
        QTRY_VERIFY(shown.view.isCurrent());
        shown.a.setCurrentIndex(shown.a.findText(QStringLiteral("Zone A")));
        QCOMPARE(shown.b.findText(QStringLiteral("Rack")), -1);
        QCOMPARE(shown.b.findText(QStringLiteral("Zone A")), -1);
        shown.a.setCurrentIndex(shown.a.findText(QStringLiteral("Zone B")));
        QVERIFY(shown.b.findText(QStringLiteral("Rack")) >= 0);
        QTRY_VERIFY(shown.view.isCurrent());
    }

    void swapTurnsTheSidesAround()
    {
        Shown shown(quorum());
        QTRY_VERIFY(shown.view.isCurrent());
        const QString a = shown.a.currentText();
        const QString b = shown.b.currentText();
        const QString ofA = shown.text(0, PartitionModel::AColumn);
        shown.view.findChild<QPushButton*>(QStringLiteral("partitionSwap"))->click();
        QCOMPARE(shown.a.currentText(), b);
        QCOMPARE(shown.b.currentText(), a);
        QTRY_VERIFY(shown.view.isCurrent());
        QCOMPARE(shown.text(0, PartitionModel::BColumn), ofA);
    }

    void aChangeKeepsTheChoice()
    {
        Shown shown(quorum());
        QTRY_VERIFY(shown.view.isCurrent());
        shown.a.setCurrentIndex(shown.a.findText(QStringLiteral("Zone B")));
        QTRY_VERIFY(shown.view.isCurrent());
        Design design = shown.document.design();
        design.components.change(ComponentId("db-2"),
                                 [](Component& database) { database.placement = {DomainId("b")}; });
        shown.document.apply(std::move(design), QStringLiteral("Move"));
        QTRY_VERIFY(shown.view.isCurrent());
        QCOMPARE(shown.a.currentText(), QStringLiteral("Zone B"));
        QCOMPARE(shown.text(0, PartitionModel::AColumn), QStringLiteral("reads, writes"));
    }

    void nothingIsLeftOfAnotherFile()
    {
        Shown shown(quorum());
        QTRY_VERIFY(shown.view.isCurrent());
        QVERIFY(shown.table.model()->rowCount() > 0);
        shown.view.hide();
        Design other = quorum();
        other.domains.change(DomainId("a"), [](Domain& zone) { zone.name = "Elsewhere"; });
        shown.document.reset(other);
        QCOMPARE(shown.table.model()->rowCount(), 0);
        shown.view.show();
        QTRY_VERIFY(shown.view.isCurrent());
        QCOMPARE(shown.table.model()->headerData(PartitionModel::AColumn, Qt::Horizontal).toString(),
                 QStringLiteral("Elsewhere"));
    }

    void saysWhatToDraw()
    {
        Shown shown(test::smallDesign());
        const auto* empty = shown.view.findChild<QLabel*>(QStringLiteral("partitionEmpty"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("Draw two domains")));
        QVERIFY(!shown.table.isVisible());
    }

    void rowGoesThere()
    {
        Shown shown(quorum());
        QTRY_VERIFY(shown.view.isCurrent());
        const QSignalSpy goTo(&shown.view, &PartitionView::goTo);
        shown.table.setCurrentIndex(shown.table.model()->index(1, 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QVERIFY(shown.document.isSelected(ElementId("dbs")));
        shown.table.setCurrentIndex(shown.table.model()->index(0, 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QVERIFY(shown.document.isSelected(ElementId("client")));
        QCOMPARE(goTo.size(), 2);
    }
};

QTEST_MAIN(PartitionViewTest)
#include "partition_view_test.moc"
