// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/panels/test_designs.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/improve_chart.h"
#include "widgets/panels/improve_panel.h"
#include "widgets/style/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QObject>
#include <QSignalSpy>
#include <QToolButton>

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

/// The same but for the rounding of two ways to compute it.
bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(a, b);
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
        const std::vector<Bar> found =
            bars({suggestion("small", 24.0 / 3600, 0), suggestion("large", 53.0 / 60, 5.25)});
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].label, QStringLiteral("large"));
        QCOMPARE(found[0].figures, QStringLiteral("53 min saved · 5.3/mo"));
        QCOMPARE(found[1].figures, QStringLiteral("24 s saved · free"));
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
        QVERIFY(*m_document->ghost() == m_chart->bars()[1].suggestion->candidate.edit(m_document->design()).design);
        QCOMPARE(label("improveWhyTitle")->text(),
                 QString::fromStdString(m_chart->bars()[1].suggestion->candidate.title));
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
        QVERIFY(m_document->selection() == best->candidate.edit(before).touched);
        QVERIFY(!m_document->ghost());
        QTRY_VERIFY(test::hasCompleteAnswer(*m_document));
        QVERIFY(isClose(*m_document->answer()->analysis->unavailability, best->unavailabilityAfter));
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
            QVERIFY(isClose(*m_document->answer()->analysis->unavailability, promised->unavailabilityAfter));
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
        const Design before = m_document->design();
        QTest::keyClick(m_chart, Qt::Key_Return);
        QCOMPARE(m_document->history().count(), 1);
        QVERIFY(m_document->design() == best->candidate.edit(before).design);
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

    void narrowPanelsExplainBelow()
    {
        m_panel->resize(480, 232);
        open(test::smallDesign());
        QVERIFY(!m_panel->findChild<QWidget*>(QStringLiteral("improveWhy"))->isVisible());
        hover(1);
        QTRY_COMPARE(m_chart->current(), 1);
        QCOMPARE(m_panel->findChild<ElidedLabel*>(QStringLiteral("improveExplanation"))->whole(),
                 m_chart->bars()[1].explanation);
    }

    void everyFigureOfTheBestIsThereUnasked()
    {
        open(test::smallDesign());
        const Suggestion& best = *m_chart->bars()[0].suggestion;
        QCOMPARE(label("improveWhyTitle")->text(), QString::fromStdString(best.candidate.title));
        QCOMPARE(label("improveWhyConsequence")->text(), QString::fromStdString(best.candidate.why));
        QCOMPARE(label("improveWhyTechnique")->text(), QString::fromStdString(best.candidate.technique));
        QVERIFY(label("improveWhyAvailability")->text().contains(QStringLiteral(" % → ")));
        QVERIFY(label("improveWhyDowntime")->text().endsWith(QStringLiteral("a year")));
        QVERIFY(label("improveWhySpofs")->text().startsWith(QStringLiteral("removes ")));
        QVERIFY(!label("improveWhyCost")->text().isEmpty());
    }

    void aTechniqueIsFilteredAndComesBack()
    {
        open(test::smallDesign());
        const std::size_t all = m_chart->bars().size();
        const QString technique = QString::fromUtf8(techniqueOf(m_chart->bars()[0].suggestion->candidate.move).data());
        choose("improveTechniques", technique);
        QVERIFY(m_chart->bars().size() < all);
        for (const Bar& bar : m_chart->bars())
            QVERIFY(techniqueOf(bar.suggestion->candidate.move) != technique.toStdString());
        const auto hidden = all - m_chart->bars().size();
        QVERIFY(button("improveHidden")->isVisible());
        QCOMPARE(button("improveHidden")->text(), QStringLiteral("%1 hidden").arg(hidden));
        button("improveHidden")->click();
        QCOMPARE(m_chart->bars().size(), all);
        QVERIFY(!button("improveHidden")->isVisible());
    }

    void aBudgetHidesWhatIsDearer()
    {
        open(test::smallDesign());
        const std::size_t all = m_chart->bars().size();
        setBudget(QStringLiteral("0"));
        QVERIFY(m_chart->bars().size() < all);
        for (const Bar& bar : m_chart->bars())
            QVERIFY(bar.suggestion->monthlyCost <= 0);
        QVERIFY(button("improveHidden")->isVisible());
        setBudget(QStringLiteral("nonsense"));
        QCOMPARE(m_panel->findChild<QLineEdit*>(QStringLiteral("improveBudget"))->text(), QStringLiteral("≤ 0/mo"));
        button("improveHidden")->click();
        QCOMPARE(m_chart->bars().size(), all);
        QVERIFY(!m_document->advice().budget);
    }

    void aJourneyIsAGoal()
    {
        open(test::smallDesign());
        QVERIFY(!button("improveGoal")->isVisible());
        open(test::vectorNamed("journeys-branch"));
        QVERIFY(button("improveGoal")->isVisible());
        QCOMPARE(button("improveGoal")->text(), QStringLiteral("System"));
        const auto system = m_document->answer()->analysis;
        const Journey& journey = m_document->design().journeys.back();
        choose("improveGoal", QString::fromStdString(journey.name));
        QVERIFY(m_document->advice().goal.journey == journey.id);
        QTRY_VERIFY(test::hasCompleteAnswer(*m_document) && m_document->answer()->advice.goal.journey == journey.id);
        QCOMPARE(button("improveGoal")->text(), QString::fromStdString(journey.name));
        QVERIFY(m_document->answer()->analysis == system);
        QCOMPARE(m_chart->bars().size(), m_document->answer()->suggestions.size());
        for (const Bar& bar : m_chart->bars())
            QCOMPARE(bar.suggestion->unavailabilityBefore, system->journey(journey.id)->unavailability);
    }

    void whatGainsNothingIsListedWithItsReason()
    {
        open(test::smallDesign());
        const auto* list = m_panel->findChild<QListView*>(QStringLiteral("improveGainlessList"));
        QVERIFY(!list->isVisible());
        open(test::vectorNamed("idle-replica"));
        QVERIFY(list->isVisibleTo(m_panel.get()));
        QVERIFY(list->model()->rowCount() > 0);
        QSignalSpy gone(m_panel.get(), &ImprovePanel::goTo);
        QTest::keyClick(const_cast<QListView*>(list), Qt::Key_Down);
        QTest::keyClick(const_cast<QListView*>(list), Qt::Key_Return);
        QCOMPARE(gone.count(), 1);
        QVERIFY(!gone[0][0].value<std::vector<ElementId>>().empty());
    }

    void theChartIsAPictureAndATable()
    {
        open(test::smallDesign());
        const QImage image = m_panel->chartPicture();
        QVERIFY(image.height() > 2 * 32 * static_cast<int>(m_chart->bars().size()));
        QCOMPARE(m_panel->csv().count("\r\n"), static_cast<qsizetype>(m_chart->bars().size()) + 1);
    }

    void tabWalksInReadingOrder()
    {
        open(test::vectorNamed("journeys-branch"));
        m_panel->activateWindow();
        button("improveGains")->setFocus(Qt::TabFocusReason);
        QStringList names;
        for (int i = 0; i < 6; ++i) {
            names << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        names.removeOne(QStringLiteral("improvePlan")); // styles differ in whether Tab or an arrow leads to it
        QCOMPARE(names.mid(0, 5),
                 (QStringList{QStringLiteral("improveGains"), QStringLiteral("improveGoal"),
                              QStringLiteral("improveTechniques"), QStringLiteral("improveBudget"),
                              QStringLiteral("improveMenu")}));
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
        QCoreApplication::processEvents();

        // No more is plotted than is seen, and that as if all were.
        const QWidget* plot = m_chart->findChild<QWidget*>();
        QVERIFY(plot->height() < m_chart->height() / 2);
        QVERIFY(plot->geometry().contains(m_chart->rowRect(last)));
        const auto picture = [this](int row) { return m_chart->grab(m_chart->rowRect(row)).toImage(); };
        const QImage part = picture(last);
        m_chart->setSeen(m_chart->rect());
        QCoreApplication::processEvents();
        QCOMPARE(plot->size(), m_chart->size());
        QCOMPARE(picture(last), part);
        QVERIFY(picture(0) != part);
    }

private:
    void open(const Design& design)
    {
        m_document->reset(design);
        QVERIFY(QTest::qWaitFor([this] { return test::hasCompleteAnswer(*m_document); }));
    }

    void hover(int row)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTest::mouseMove(m_chart, m_chart->rowRect(row).center());
    }

    QLabel* label(const char* name) const { return m_panel->findChild<QLabel*>(QString::fromLatin1(name)); }

    QToolButton* button(const char* name) const { return m_panel->findChild<QToolButton*>(QString::fromLatin1(name)); }

    /// Ticks or unticks an entry of the button's menu.
    void choose(const char* name, const QString& entry)
    {
        QMenu* menu = button(name)->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == entry) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(entry));
    }

    void setBudget(const QString& text)
    {
        auto* field = m_panel->findChild<QLineEdit*>(QStringLiteral("improveBudget"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ImprovePanel> m_panel;
    ImproveChart* m_chart = nullptr;
};

QTEST_MAIN(ImproveTest)
#include "improve_test.moc"
