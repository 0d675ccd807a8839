// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/panels/improve_panel.h"
#include "widgets/panels/plan_delegate.h"
#include "widgets/panels/plan_model.h"
#include "widgets/panels/plan_view.h"
#include "widgets/panels/stairs_chart.h"
#include "widgets/style/appearance.h"

#include <QLabel>
#include <QListView>
#include <QObject>
#include <QPushButton>
#include <QToolButton>

using namespace linchpin;

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }

    void init()
    {
        test::failOnAnyWarning();
        m_document = std::make_unique<Document>();
        m_panel = std::make_unique<ImprovePanel>(*m_document);
        m_list = m_panel->findChild<QListView*>(QStringLiteral("planList"));
        m_stairs = m_panel->findChild<StairsChart*>(QStringLiteral("planStairs"));
        m_panel->resize(860, 232);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void aPlanIsMadeWhileItIsShown()
    {
        m_document->reset(test::smallDesign());
        QVERIFY(!m_document->advice().wantsPlan);
        segment("improvePlan")->click();
        QVERIFY(m_document->advice().wantsPlan);
        segment("improveGains")->click();
        QVERIFY(!m_document->advice().wantsPlan);
        segment("improvePlan")->click();
        m_panel->hide();
        QVERIFY(!m_document->advice().wantsPlan);
    }

    void eachStepIsARowAndADot()
    {
        open(test::smallDesign());
        const Plan& plan = *m_document->answer()->plan;
        QVERIFY(plan.steps.size() >= 2);
        QCOMPARE(m_list->model()->rowCount(), static_cast<int>(plan.steps.size()) + 1);
        QCOMPARE(m_stairs->stairs().steps.size(), plan.steps.size());
        for (int row = 0; row < static_cast<int>(plan.steps.size()); ++row) {
            const QModelIndex index = m_list->model()->index(row, 0);
            QVERIFY(index.data(PlanModel::TakenRole).toBool());
            QVERIFY(!index.data(PlanModel::FiguresRole).toString().isEmpty());
            QVERIFY(index.data(PlanModel::AvailabilityRole).toString().endsWith(QStringLiteral(" %")));
            QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Step %1: ").arg(row + 1)));
        }
        QVERIFY(!m_list->model()->index(static_cast<int>(plan.steps.size()), 0).data().toString().isEmpty());
        QVERIFY(label("planAvailability")->text().contains(QStringLiteral(" % → ")));
    }

    void pointingPreviewsTheDesignAfterTheStep()
    {
        open(test::smallDesign());
        const auto dots = m_stairs->layOut().dots();
        QTest::mouseMove(m_stairs, dots[1].at.toPoint());
        QTRY_VERIFY(m_document->ghost());
        QVERIFY(*m_document->ghost() == m_document->answer()->plan->steps[dots[1].position].after);
        QVERIFY(m_stairs->current() == dots[1].position);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_stairs, &leave);
        QVERIFY(!m_document->ghost());
    }

    void untickingReplaysThePlan()
    {
        open(test::smallDesign());
        const double all = m_document->answer()->plan->unavailabilityAfter;
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, PlanDelegate::tickRect(rowRect(0)).center());
        QCOMPARE(m_document->advice().unticked, std::set<std::size_t>{0});
        QTRY_VERIFY(m_document->answer()->chosen);
        const QModelIndex first = m_list->model()->index(0, 0);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!first.data(PlanModel::TakenRole).toBool());
        QCOMPARE(first.data(PlanModel::NoteRole).toString(), QStringLiteral("left out"));
        QVERIFY(m_document->answer()->chosen->unavailabilityAfter > all);
        QCOMPARE(m_stairs->stairs().steps.size(), takenIn(*m_document->answer()->chosen));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, PlanDelegate::tickRect(rowRect(0)).center());
        QTRY_VERIFY(!m_document->answer()->chosen);
        QVERIFY(first.data(PlanModel::TakenRole).toBool());
    }

    void stepsThatNeedAnEarlierOneSayWhy()
    {
        Plan plan;
        plan.steps.resize(2);
        plan.steps[0].isTaken = plan.steps[1].isTaken = false;
        PlanModel model;
        model.show(plan, {0}, QStringLiteral("End"));
        QCOMPARE(model.index(0).data(PlanModel::NoteRole).toString(), QStringLiteral("left out"));
        QCOMPARE(model.index(1).data(PlanModel::NoteRole).toString(), QStringLiteral("needs an earlier step"));
        plan.steps[1].isTaken = plan.steps[1].paysWithNext = true;
        model.show(plan, {0}, QStringLiteral("End"));
        QCOMPARE(model.index(1).data(PlanModel::NoteRole).toString(), QStringLiteral("pays together with the next"));
        QCOMPARE(model.index(2).data().toString(), QStringLiteral("End"));
    }

    void theKeyboardWalksTicksAndApplies()
    {
        open(test::smallDesign());
        const Plan plan = *m_document->answer()->plan;
        const int last = static_cast<int>(plan.steps.size()) - 1;
        m_panel->activateWindow();
        m_list->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(m_document->ghost());
        QVERIFY(*m_document->ghost() == plan.steps[0].after);
        QTest::keyClick(m_list, Qt::Key_End);
        QCOMPARE(m_list->currentIndex().row(), last);
        QTest::keyClick(m_list, Qt::Key_Home);
        QTest::keyClick(m_list, Qt::Key_Down);
        QCOMPARE(m_list->currentIndex().row(), 1);
        QVERIFY(*m_document->ghost() == plan.steps[1].after);
        QTest::keyClick(m_list, Qt::Key_Space);
        QCOMPARE(m_document->advice().unticked, std::set<std::size_t>{1});
        QTest::keyClick(m_list, Qt::Key_Space);
        QVERIFY(m_document->advice().unticked.empty());
        QTRY_VERIFY(m_document->answer()->advice == m_document->advice());
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(m_document->design() == plan.steps[1].after);
    }

    void applyUpToHereIsOneStep()
    {
        open(test::smallDesign());
        const Design before = m_document->design();
        const Design after = m_document->answer()->plan->steps[0].after;
        QTest::mouseMove(m_list->viewport(), rowRect(0).center());
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, PlanDelegate::offerRect(rowRect(0)).center());
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(m_document->design() == after);
        QVERIFY(!m_document->ghost());
        m_document->history().undo();
        QVERIFY(m_document->design() == before);
    }

    void applyAllReachesTheEnd()
    {
        open(test::smallDesign());
        const Plan plan = *m_document->answer()->plan;
        m_panel->findChild<QPushButton*>(QStringLiteral("planApplyAll"))->click();
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(m_document->design() == plan.steps.back().after);
        QTRY_VERIFY(test::hasCompleteAnswer(*m_document));
        const double is = *m_document->answer()->analysis->unavailability;
        QVERIFY(std::abs(is - plan.unavailabilityAfter) <= 1e-9 * is);
    }

    void nothingIsAppliedToAnotherDesign()
    {
        open(test::smallDesign());
        Design other = m_document->design();
        other.title = "Other";
        m_document->apply(other, QStringLiteral("Rename"));
        m_panel->findChild<QPushButton*>(QStringLiteral("planApplyAll"))->click();
        QTest::keyClick(m_list, Qt::Key_Return);
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(!m_document->ghost());
    }

    void emptyPlacesSayWhatToDo()
    {
        segment("improvePlan")->click();
        m_document->reset(Design{});
        QTRY_VERIFY(label("planEmpty")->isVisible());
        QVERIFY(label("planEmpty")->text().startsWith(QStringLiteral("Draw something")));
        open(test::smallDesign());
        QVERIFY(!label("planEmpty")->isVisible());
    }

    void narrowPanelsKeepTheSteps()
    {
        m_panel->resize(480, 232);
        open(test::smallDesign());
        QVERIFY(!m_stairs->isVisible());
        QVERIFY(m_list->isVisible());
        m_panel->resize(860, 232);
        QVERIFY(m_stairs->isVisible());
    }

    void thePlanIsAPictureAndATable()
    {
        open(test::smallDesign());
        QVERIFY(m_panel->chartPicture().height() > 800);
        QCOMPARE(m_panel->csv().count("\r\n"), static_cast<qsizetype>(m_document->answer()->plan->steps.size()) + 1);
    }

private:
    void open(const Design& design)
    {
        segment("improvePlan")->click();
        m_document->reset(design);
        QVERIFY(QTest::qWaitFor(
            [this] { return test::hasCompleteAnswer(*m_document) && m_document->answer()->isPlanComplete; }));
    }

    QToolButton* segment(const char* name) const { return m_panel->findChild<QToolButton*>(QString::fromLatin1(name)); }

    QLabel* label(const char* name) const { return m_panel->findChild<QLabel*>(QString::fromLatin1(name)); }

    QRect rowRect(int row) const { return m_list->visualRect(m_list->model()->index(row, 0)); }

    static std::size_t takenIn(const Plan& plan)
    {
        return static_cast<std::size_t>(
            std::count_if(plan.steps.begin(), plan.steps.end(), [](const PlanStep& step) { return step.isTaken; }));
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ImprovePanel> m_panel;
    QListView* m_list = nullptr;
    StairsChart* m_stairs = nullptr;
};

QTEST_MAIN(PlanTest)
#include "plan_test.moc"
