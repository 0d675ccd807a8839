// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/improve_chart.h"
#include "widgets/panels/improve_panel.h"
#include "widgets/style/appearance.h"

#include <QLabel>
#include <QObject>

using namespace linchpin;

namespace
{

std::shared_ptr<const Suggestion> suggestion(const char* id, double hours, double cost)
{
    Suggestion made;
    made.candidate.id = id;
    made.candidate.shortTitle = id;
    made.candidate.why = "If it fails, everything stops";
    made.candidate.technique = "Two of it";
    made.downtimeSavedHours = hours;
    made.monthlyCost = cost;
    return std::make_shared<const Suggestion>(std::move(made));
}

} // namespace

class ImproveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Appearance::instance().choose(ThemeChoice::Light); }

    void init()
    {
        test::failOnAnyWarning();
        m_document = std::make_unique<Document>();
        m_panel = std::make_unique<ImprovePanel>(*m_document);
        m_chart = m_panel->findChild<ImproveChart*>(QStringLiteral("improveChart"));
        m_panel->resize(860, 232);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void barsInWords()
    {
        Answer answer;
        answer.suggestions = {suggestion("small", 24.0 / 3600, 0), suggestion("large", 53.0 / 60, 5.25)};
        const std::vector<Bar> found = bars(answer);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].label, QStringLiteral("large"));
        QCOMPARE(found[0].figures, QStringLiteral("53 min saved · 5.3/mo"));
        QCOMPARE(found[1].figures, QStringLiteral("24 s saved · 0/mo"));
        QCOMPARE(found[0].explanation, QStringLiteral("If it fails, everything stops. Two of it"));
    }

    void plotsEachSuggestionBestFirst()
    {
        open(test::smallDesign());
        const auto& bars = m_chart->bars();
        QCOMPARE(bars.size(), m_document->answer()->suggestions.size());
        QVERIFY(bars.size() >= 2);
        QVERIFY(std::is_sorted(bars.begin(), bars.end(),
                               [](const Bar& a, const Bar& b) { return a.savedHours > b.savedHours; }));
        QCOMPARE(m_chart->height(), static_cast<int>(bars.size()) * 32);
    }

    void hoverPreviewsAndLeavingEndsIt()
    {
        open(test::smallDesign());
        hover(1);
        QTRY_COMPARE(m_chart->current(), 1);
        QVERIFY(m_document->ghost());
        QVERIFY(*m_document->ghost() == m_chart->bars()[1].suggestion->after);
        QCOMPARE(explanation(), m_chart->bars()[1].explanation);
        QVERIFY(m_chart->accessibleDescription().startsWith(m_chart->bars()[1].label));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_chart, &leave);
        QVERIFY(!m_document->ghost());
        QVERIFY(m_chart->accessibleDescription().isEmpty());
    }

    void clickGivesWhatWasPlottedInOneStep()
    {
        open(test::smallDesign());
        const Design before = m_document->design();
        const auto best = m_chart->bars()[0].suggestion;
        QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->rowRect(0).center());
        QCOMPARE(m_document->history().count(), 1);
        QCOMPARE(m_document->history().undoText(), QString::fromStdString(best->candidate.title));
        QVERIFY(m_document->selection() == best->touched);
        QVERIFY(!m_document->ghost());
        QTRY_VERIFY(test::hasCompleteAnswer(*m_document));
        QVERIFY(*m_document->answer()->analysis->unavailability == best->unavailabilityAfter);
        m_document->history().undo();
        QVERIFY(m_document->design() == before);
    }

    void eachBarOfAVectorKeepsItsPromise()
    {
        open(test::vectorNamed("journeys-branch"));
        const auto count = m_chart->bars().size();
        QVERIFY(count > 0);
        for (std::size_t row = 0; row < count; ++row) {
            const auto promised = m_chart->bars()[row].suggestion;
            QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->rowRect(static_cast<int>(row)).center());
            QTRY_VERIFY(test::hasCompleteAnswer(*m_document));
            QVERIFY(*m_document->answer()->analysis->unavailability == promised->unavailabilityAfter);
            m_document->history().undo();
            QTRY_VERIFY(test::hasCompleteAnswer(*m_document));
            QCOMPARE(m_chart->bars().size(), count);
        }
    }

    void keyboardWalksAndApplies()
    {
        open(test::smallDesign());
        m_panel->activateWindow();
        m_chart->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(m_chart->current(), 0);
        QVERIFY(m_document->ghost());
        QTest::keyClick(m_chart, Qt::Key_Down);
        QCOMPARE(m_chart->current(), 1);
        QTest::keyClick(m_chart, Qt::Key_Up);
        QTest::keyClick(m_chart, Qt::Key_Up);
        QCOMPARE(m_chart->current(), 0);
        const auto best = m_chart->bars()[0].suggestion;
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(m_document->design() == best->after);
    }

    void escapeLeaves()
    {
        open(test::smallDesign());
        m_chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_chart, Qt::Key_Home);
        QVERIFY(m_document->ghost());
        QTest::keyClick(m_chart, Qt::Key_Escape);
        QCOMPARE(m_chart->current(), -1);
        QVERIFY(!m_document->ghost());
    }

    void nothingIsAppliedToAnotherDesign()
    {
        open(test::smallDesign());
        Design other = m_document->design();
        other.title = "Other";
        m_document->apply(other, QStringLiteral("Rename"));
        QVERIFY(!m_document->isAnswerCurrent());
        QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->rowRect(0).center());
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(!m_document->ghost());
    }

    void nothingIsAppliedToAPreview()
    {
        open(test::smallDesign());
        Design other = m_document->design();
        other.components.change(ComponentId("app"), [](Component& app) { app.mttrHours = 2; });
        m_document->preview(other);
        QTRY_VERIFY(test::hasCompleteAnswer(*m_document));
        QTest::mouseClick(m_chart, Qt::LeftButton, {}, m_chart->rowRect(0).center());
        QCOMPARE(m_document->history().count(), 0);
        QVERIFY(m_document->isPreviewing());
    }

    void hidingEndsThePreview()
    {
        open(test::smallDesign());
        m_chart->setCurrent(0);
        QVERIFY(m_document->ghost());
        m_panel->hide();
        QVERIFY(!m_document->ghost());
    }

    void emptyPlacesSayWhy()
    {
        const auto* empty = m_panel->findChild<QLabel*>(QStringLiteral("improveEmpty"));
        open(Design{});
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("Draw something")));
        Design safe;
        safe.components.put(newComponent(ComponentId("client"), "Client", ComponentKind::Client));
        open(safe);
        QCOMPARE(empty->text(), QStringLiteral("None of the suggestions known here gains anything."));
        open(test::smallDesign());
        QVERIFY(!empty->isVisible());
    }

    void manyBarsScroll()
    {
        Design design = test::smallDesign();
        for (int i = 0; i < 12; ++i) {
            const std::string id = "db-" + std::to_string(i);
            design.components.put(newComponent(ComponentId(id), id, ComponentKind::Database));
            Connection arrow;
            arrow.id = ConnectionId("to-" + id);
            arrow.from = ComponentId("app");
            arrow.to = ComponentId(id);
            design.connections.put(arrow);
        }
        open(design);
        QVERIFY(m_chart->bars().size() >= 12);
        const int last = static_cast<int>(m_chart->bars().size()) - 1;
        m_chart->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_chart, Qt::Key_End);
        QCOMPARE(m_chart->current(), last);
        QVERIFY(m_chart->visibleRegion().contains(m_chart->rowRect(last).center()));
    }

private:
    void open(const Design& design)
    {
        m_document->reset(design);
        QVERIFY(QTest::qWaitFor([this] { return test::hasCompleteAnswer(*m_document); }));
    }

    void hover(int row) { QTest::mouseMove(m_chart, m_chart->rowRect(row).center()); }

    QString explanation() const
    {
        return m_panel->findChild<ElidedLabel*>(QStringLiteral("improveExplanation"))->whole();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ImprovePanel> m_panel;
    ImproveChart* m_chart = nullptr;
};

QTEST_MAIN(ImproveTest)
#include "improve_test.moc"
