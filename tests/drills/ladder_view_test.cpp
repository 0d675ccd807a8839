// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drills/ladder_view.h"

#include "core/edit/erase.h"
#include "tests/panels/test_designs.h"
#include "widgets/drills/ladder_model.h"
#include "widgets/drills/ladder_rows.h"
#include "widgets/panels/elided_label.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

#include <map>

using namespace linchpin;

namespace
{

/// A client that asks an app, which two equal databases serve.
Design withTwoDatabases()
{
    Design design = test::smallDesign();
    RedundancySet set;
    set.id = SetId("dbs");
    for (const char* id : {"db-1", "db-2"}) {
        design.components.put(newComponent(ComponentId(id), id, ComponentKind::Database));
        Connection arrow;
        arrow.id = ConnectionId(std::string("to-") + id);
        arrow.from = ComponentId("app");
        arrow.to = ComponentId(id);
        design.connections.put(arrow);
        set.members.emplace_back(id);
    }
    design.sets.put(set);
    return design;
}

struct Shown
{
    explicit Shown(Design design)
        : view(document)
    {
        document.reset(std::move(design));
        view.resize(640, 260);
        view.show();
    }

    Document document;
    LadderView view;
    QTreeView& table = *view.findChild<QTreeView*>(QStringLiteral("ladderTable"));

    const LadderModel& model() const { return static_cast<const LadderModel&>(*table.model()); }
    QString text(int row, int column) const { return table.model()->index(row, column).data().toString(); }
    int rowOf(const QString& what) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (text(row, LadderModel::WhatColumn) == what)
                return row;
        }
        return -1;
    }
};

} // namespace

class LadderViewTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }
    void init() { test::failOnAnyWarning(); }

    void singlesComeBeforePairs()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        const int pair = shown.rowOf(QStringLiteral("db-1 + db-2"));
        QVERIFY(pair >= 0);
        QCOMPARE(shown.text(pair, LadderModel::KindColumn), QStringLiteral("pair"));
        QVERIFY(shown.text(pair, LadderModel::StopsColumn).contains(QStringLiteral("the system")));
        QVERIFY(shown.rowOf(QStringLiteral("DNS")) < pair);
        const auto* count = shown.view.findChild<ElidedLabel*>(QStringLiteral("ladderCount"));
        QVERIFY2(count->whole().contains(QStringLiteral("pairs tried, 1 stop")), qPrintable(count->whole()));
        const QAbstractItemModelTester tester(shown.table.model());
    }

    void shareIsOfTheSystemsDowntime()
    {
        Shown shown(test::smallDesign());
        QTRY_VERIFY(shown.view.isCurrent() && shown.document.isAnswerCurrent());
        QTRY_VERIFY(shown.text(0, LadderModel::ShareColumn).endsWith(QStringLiteral("%")));
        const auto whole = shown.document.answer()->analysis->unavailability;
        QVERIFY(whole);
        const double app = shown.document.design().components.find(ComponentId("app"))->availability.unavailability();
        const auto share = shown.model().share(shown.model().rowAt(shown.rowOf(QStringLiteral("App"))));
        QVERIFY(share);
        QCOMPARE(*share, app / *whole);
    }

    void namesAreInTheOrderThatPeopleCountIn()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English));
        Design design;
        for (const char* name : {"App 12", "app 2", "DNS", "App 2"}) {
            const std::string id = "c" + std::to_string(design.components.size());
            design.components.put(newComponent(ComponentId(id), name, ComponentKind::Service));
        }
        const LadderRows made = ladderRows(design, ladderOf(DrillGround(design), {}));
        QLocale::setDefault(before);
        std::map<QString, int> places;
        for (const LadderRow& row : made.rows)
            places[row.what] = row.nameOrder;
        QCOMPARE(places[QStringLiteral("App 2")], places[QStringLiteral("app 2")]);
        QVERIFY(places[QStringLiteral("App 2")] < places[QStringLiteral("App 12")]);
        QVERIFY(places[QStringLiteral("App 12")] < places[QStringLiteral("DNS")]);
    }
    void whatStopsNothingIsHiddenUntilAskedFor()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        QCOMPARE(shown.rowOf(QStringLiteral("db-1")), -1);
        shown.view.findChild<QCheckBox*>(QStringLiteral("ladderOnlyStopping"))->click();
        QVERIFY(shown.rowOf(QStringLiteral("db-1")) >= 0);
        auto* words = shown.view.findChild<QLineEdit*>(QStringLiteral("ladderWords"));
        words->setText(QStringLiteral("DB-2 pair"));
        QCOMPARE(shown.table.model()->rowCount(), 1);
        words->setText(QStringLiteral("nowhere"));
        QVERIFY(shown.table.isHidden());
    }

    /// Tens of thousands of rows come back at once, and what is chosen stays so.
    void theFilterComesAndGoesAtOnce()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        const QAbstractItemModelTester tester(shown.table.model());
        const int rows = shown.table.model()->rowCount();
        const QString pair = QStringLiteral("db-1 + db-2");
        shown.table.setCurrentIndex(shown.table.model()->index(shown.rowOf(pair), 0));
        const QSignalSpy inserted(shown.table.model(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy changed(shown.table.model(), &QAbstractItemModel::layoutChanged);
        auto* words = shown.view.findChild<QLineEdit*>(QStringLiteral("ladderWords"));
        words->setText(QStringLiteral("DB-2"));
        QCOMPARE(shown.table.model()->rowCount(), 1);
        QCOMPARE(shown.table.currentIndex().row(), 0);
        QVERIFY(shown.table.selectionModel()->isRowSelected(0));
        words->clear();
        QCOMPARE(shown.table.model()->rowCount(), rows);
        QCOMPARE(shown.table.currentIndex().row(), shown.rowOf(pair));
        words->setText(QStringLiteral("dns"));
        QVERIFY(!shown.table.currentIndex().isValid());
        QVERIFY(inserted.isEmpty());
        QCOMPARE(changed.size(), 3);
    }

    void columnsSort()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        for (int column = 0; column < LadderModel::columns; ++column) {
            shown.table.sortByColumn(column, Qt::AscendingOrder);
            const QString first = shown.text(0, LadderModel::WhatColumn);
            shown.table.sortByColumn(column, Qt::DescendingOrder);
            if (column == LadderModel::WhatColumn || column == LadderModel::HoursColumn)
                QVERIFY(shown.text(0, LadderModel::WhatColumn) != first);
        }
        shown.table.sortByColumn(LadderModel::HoursColumn, Qt::DescendingOrder);
        double before = 1;
        for (int row = 0; row < shown.table.model()->rowCount(); ++row) {
            const double is = shown.model().rowAt(row).probability;
            QVERIFY(is <= before);
            before = is;
        }
    }

    void rowGoesToWhatFails()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        const QSignalSpy goTo(&shown.view, &LadderView::goTo);
        shown.table.setCurrentIndex(shown.table.model()->index(shown.rowOf(QStringLiteral("db-1 + db-2")), 0));
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QCOMPARE(goTo.size(), 1);
        QCOMPARE(shown.document.selection().size(), std::size_t(2));
        QVERIFY(shown.document.isSelected(ElementId("db-1")));
    }

    void aChangeIsTriedAgain()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        shown.document.edit(QStringLiteral("Remove"),
                            [](const Design& design) { return linchpin::erase(design, {ElementId("db-2")}); });
        QVERIFY(!shown.view.isCurrent());
        QTRY_VERIFY(shown.view.isCurrent());
        QVERIFY(shown.rowOf(QStringLiteral("db-1")) >= 0);
        QCOMPARE(shown.rowOf(QStringLiteral("db-1 + db-2")), -1);
    }

    void nothingIsTriedWhileHidden()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        shown.view.hide();
        shown.document.reset(test::smallDesign());
        QTRY_VERIFY(shown.document.isAnswerCurrent());
        QVERIFY(!shown.view.isCurrent());
        shown.view.show();
        QTRY_VERIFY(shown.view.isCurrent());
    }

    void copiesATable()
    {
        Shown shown(withTwoDatabases());
        QTRY_VERIFY(shown.view.isCurrent());
        const auto* button = shown.view.findChild<QToolButton*>(QStringLiteral("ladderMenu"));
        button->menu()->actions().front()->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1Char('|')));
    }
};

QTEST_MAIN(LadderViewTest)
#include "ladder_view_test.moc"
