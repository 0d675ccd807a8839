// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/practice.h"

#include "core/drill/box_name.h"
#include "tests/practice/scenario_files.h"
#include "widgets/practice/practice_panel.h"
#include "widgets/practice/practice_tool.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <memory>

using namespace linchpin;

namespace
{

constexpr int longWait = 60'000; // milliseconds

} // namespace

class PracticeTest : public QObject
{
    Q_OBJECT

private:
    void begin() { m_practice->begin("url-shortener", true, true); }
    void drawAnswer() { m_document->apply(m_practice->scenario()->answer, QStringLiteral("Draw")); }
    void toPredict()
    {
        begin();
        drawAnswer();
        for (const Phase phase : {Phase::Estimate, Phase::Draw, Phase::Predict})
            m_practice->enter(phase);
    }
    std::vector<KeptAttempt> kept() { return attemptsIn(m_folder->path().toStdString()); }
    void makePractice()
    {
        m_practice.reset();
        m_document = std::make_unique<Document>();
        ScenarioShelf shelf;
        shelf.scenarios.push_back(
            loadScenario(std::string(LINCHPIN_SOURCE_DIR) + "/resources/scenarios/url-shortener.json"));
        m_practice = std::make_unique<Practice>(*m_document, std::move(shelf), m_folder->path().toStdString());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Practice> m_practice;

private slots:
    void init()
    {
        Appearance::instance().chooseLessMotion(true);
        m_folder = std::make_unique<QTemporaryDir>();
        makePractice();
    }
    void cleanup()
    {
        m_practice.reset();
        m_document.reset();
    }

    void anAttemptBeginsWithTheSheet()
    {
        begin();
        QVERIFY(m_practice->isOn());
        QVERIFY(m_practice->phase() == Phase::Clarify);
        QCOMPARE(m_document->committed().components.size(), m_practice->scenario()->actors.size());
        QVERIFY(m_practice->isBlind());
        QVERIFY(kept().empty());
    }
    void freePracticeIsNotBlind()
    {
        m_practice->begin("url-shortener", false, false);
        QVERIFY(m_practice->phase() == Phase::Improve);
        QVERIFY(!m_practice->isBlind());
    }
    void anEmptySheetMeetsNoTarget()
    {
        PracticePanel panel(*m_practice, [] { return true; });
        panel.show();
        m_practice->begin("url-shortener", false, false);
        const auto says = [&](const QString& words) {
            const auto labels = panel.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* label) { return label->text().startsWith(words); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("✕ does not work yet, ")), longWait);
        QVERIFY(!says(QStringLiteral("✓ 100")));
        QVERIFY(says(QStringLiteral("Nothing is drawn that could fail.")));
    }
    void whatIsSkippedIsNotPassed()
    {
        begin();
        m_practice->skip();
        QVERIFY(m_practice->phase() == Phase::Estimate);
        QVERIFY(m_practice->attempt().passed.empty());
        m_practice->enter(Phase::Draw);
        QVERIFY(m_practice->attempt().passed == std::set<Phase>{Phase::Estimate});
    }
    void estimatesStandOnceTheyAreChecked()
    {
        begin();
        m_practice->enter(Phase::Estimate);
        m_practice->setEstimate("peak-rate", 2000);
        m_practice->checkEstimates();
        m_practice->setEstimate("peak-rate", 1);
        QCOMPARE(m_practice->attempt().estimates.at("peak-rate"), 2000.0);
    }
    void predictionsStandOnceTheyAreRevealed()
    {
        toPredict();
        const std::string id = m_document->committed().components.begin()->id.text();
        QVERIFY(m_practice->canGoBack());
        m_practice->toggleMarked(ElementId(id));
        QVERIFY(m_practice->attempt().marked == std::set<std::string>{id});
        m_practice->revealMarks();
        QVERIFY(!m_practice->isBlind());
        QVERIFY(!m_practice->canGoBack());
        m_practice->toggleMarked(ElementId(id));
        QVERIFY(m_practice->attempt().marked == std::set<std::string>{id});
    }
    void drillsAreAnsweredAndRevealed()
    {
        toPredict();
        m_practice->enter(Phase::Drills);
        QVERIFY(m_practice->isBlind());
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->isDrillAsking(), longWait);
        QCOMPARE(m_practice->shownWaves(), std::size_t(1));
        const std::size_t total = m_practice->attempt().drills.size();
        QVERIFY(total >= 3);
        for (std::size_t i = 0; i < total; ++i) {
            QCOMPARE(m_practice->currentDrill(), i);
            m_practice->reveal();
            QVERIFY(!m_practice->isDrillAsking());
            QCOMPARE(m_practice->shownWaves(), m_practice->truth().outage.waves.size());
            m_practice->nextDrill();
        }
        QVERIFY(m_practice->phase() == Phase::Improve);
        m_practice->enter(Phase::Report);
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->score().has_value(), longWait);
        QVERIFY(m_practice->score()->percent() > 0);
    }
    void itGoesOnAfterARestart()
    {
        toPredict();
        const auto marked = ElementId(m_document->committed().components.begin()->id.text());
        m_practice->toggleMarked(marked);
        m_practice->leave();
        QVERIFY(!m_practice->isOn());
        makePractice();
        QCOMPARE(kept().size(), std::size_t(1));
        m_practice->resume(kept().front());
        QVERIFY(m_practice->phase() == Phase::Predict);
        QVERIFY(m_practice->attempt().marked.contains(marked.text()));
        QVERIFY(m_document->committed().components.size() > 2);
    }
    void theFirstWordsAreKept()
    {
        begin();
        QVERIFY(!m_practice->keep());
        m_practice->leave();
        QVERIFY(kept().empty());
        begin();
        m_practice->askFor("late-counts");
        makePractice(); // the window is closed
        QCOMPARE(kept().size(), std::size_t(1));
        m_practice->resume(kept().front());
        QVERIFY(m_practice->phase() == Phase::Clarify);
        QVERIFY(m_practice->attempt().asked.contains("late-counts"));
    }
    void aDrillIsAskedAgainAfterLeaving()
    {
        PracticePanel panel(*m_practice, [] { return true; });
        panel.show();
        toPredict();
        m_practice->enter(Phase::Drills);
        const auto title = [&] {
            const auto labels = panel.findChildren<QLabel*>(QStringLiteral("practiceDrillTitle"));
            return labels.isEmpty() ? QString() : labels.last()->text(); // those before it are to be deleted
        };
        QTRY_VERIFY_WITH_TIMEOUT(!title().isEmpty(), longWait);
        m_practice->reveal();
        m_practice->nextDrill();
        const QString asked = title();
        m_practice->leave();
        panel.findChild<QPushButton*>(QStringLiteral("practiceGoOn"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->isDrillAsking(), longWait);
        QCOMPARE(title(), asked);
    }
    void theUnfinishedOneIsOffered()
    {
        toPredict();
        m_practice->leave();
        PracticePanel panel(*m_practice, [] { return true; });
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("practiceUnfinished"))->text().contains("URL shortener"));
        panel.findChild<QPushButton*>(QStringLiteral("practiceGoOn"))->click();
        QVERIFY(m_practice->phase() == Phase::Predict);
        m_practice->leave();
        std::filesystem::remove(kept().front().path);
        panel.readAttempts();
        QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("practiceGoOn"))->parentWidget()->isHidden());
    }
    void truthsAreFoundBesideTheWindowsThread()
    {
        toPredict();
        m_practice->revealMarks();
        QVERIFY(m_practice->isComputing());
        QVERIFY(!m_practice->spofs());
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->spofs(), longWait);
        m_practice->enter(Phase::Drills);
        QVERIFY(m_practice->isComputing());
        QVERIFY(!m_practice->drill());
        m_practice->nextDrill(); // says nothing yet
        QVERIFY(m_practice->phase() == Phase::Drills);
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->drill(), longWait);
        QVERIFY(!m_practice->isComputing());
    }
    void drillsThatWereNotFoundBeforeAnEndAreFoundAfterIt()
    {
        toPredict();
        m_practice->enter(Phase::Drills);
        m_practice->leave();
        QVERIFY(kept().front().attempt.drills.empty());
        m_practice->resume(kept().front());
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->isDrillAsking(), longWait);
        const std::vector<DrillAnswer> before = m_practice->attempt().drills;
        m_practice->leave();
        m_practice->resume(kept().front());
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->isDrillAsking(), longWait);
        QCOMPARE(m_practice->attempt().drills.size(), before.size());
        QVERIFY(m_practice->attempt().drills.front().drill == before.front().drill);
    }
    void predictAndImproveSpeakOfTheSame()
    {
        begin();
        m_document->apply(test::drawing("url-shortener", "naive"), QStringLiteral("Draw"));
        m_practice->enter(Phase::Predict);
        m_practice->revealMarks();
        QTRY_VERIFY_WITH_TIMEOUT(m_practice->spofs(), longWait);
        QStringList truth;
        for (const std::string& id : *m_practice->spofs())
            truth << toQString(nameOfBox(m_document->committed(), id));
        PracticePanel panel(*m_practice, [] { return true; });
        m_practice->enter(Phase::Improve);
        const auto listed = [&panel] {
            QStringList names;
            for (const QPushButton* button : panel.findChildren<QPushButton*>(QStringLiteral("practiceSpofLeft")))
                names << button->text();
            return names;
        };
        QTRY_COMPARE_WITH_TIMEOUT(listed(), truth, longWait);
        QVERIFY(truth.size() > 2);
    }
    void anotherDocumentEndsItWithWhatWasDrawn()
    {
        toPredict();
        m_document->reset({});
        QVERIFY(!m_practice->isOn());
        QVERIFY(kept().front().attempt.drawn.components.size() > 2);
    }
    void aPausedClockStands()
    {
        begin();
        m_practice->setPaused(true);
        const double before = m_practice->seconds();
        QTest::qWait(20);
        QCOMPARE(m_practice->seconds(), before);
    }
    void aWithheldAnswerIsNotTold()
    {
        m_document->reset(m_practice->shelf().scenarios.front().answer);
        QTRY_VERIFY(m_document->answer());
        m_document->withholdAnswer(true);
        QVERIFY(!m_document->answer());
        CanvasView view(*m_document);
        for (const Component& component : m_document->committed().components)
            QVERIFY(view.canvas().marks().of(component.id.as<ElementId>()) == Status::None);
        m_document->withholdAnswer(false);
        QVERIFY(m_document->answer());
    }
    void estimatesAreTakenAsPeopleRound()
    {
        begin();
        m_practice->enter(Phase::Estimate);
        PracticePanel panel(*m_practice, [] { return true; });
        panel.show();
        auto* field = panel.findChild<QLineEdit*>(QStringLiteral("practiceEstimate.peak-rate"));
        auto* problem = panel.findChild<QLabel*>(QStringLiteral("practiceEstimateProblem.peak-rate"));
        QTest::keyClicks(field, QStringLiteral("2k"));
        QCOMPARE(m_practice->attempt().estimates.at("peak-rate"), 2000.0);
        QVERIFY(!problem->isVisible());
        QTest::keyClicks(field, QStringLiteral("x"));
        QVERIFY(problem->isVisible());
        QVERIFY(!m_practice->attempt().estimates.contains("peak-rate"));
        m_practice->checkEstimates();
        const auto* answer = panel.findChild<QWidget*>(QStringLiteral("practiceEstimateAnswer.peak-rate"));
        QStringList words;
        for (const QLabel* label : answer->findChildren<QLabel*>())
            words << label->text();
        QVERIFY(words.contains(QStringLiteral("○ no answer")));
    }
    void whatIsKnownHasItsHeadingOnlyWhereSomethingIs()
    {
        const auto isHeadingThere = [this] {
            const PracticePanel panel(*m_practice, [] { return true; });
            const auto labels = panel.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [](const QLabel* label) { return label->text() == QStringLiteral("What you know"); });
        };
        begin();
        m_practice->enter(Phase::Draw);
        QVERIFY(!isHeadingThere());
        m_practice->enter(Phase::Clarify);
        m_practice->askFor("late-counts");
        m_practice->enter(Phase::Draw);
        QVERIFY(isHeadingThere());
    }
    void thePanelLeadsThroughIt()
    {
        PracticePanel panel(*m_practice, [] { return true; });
        panel.resize(340, 700);
        panel.show();
        panel.findChild<QPushButton*>(QStringLiteral("practiceBegin"))->click();
        QVERIFY(m_practice->isOn());
        auto* next = panel.findChild<QPushButton*>(QStringLiteral("practiceNext"));
        const auto phase = [&] { return panel.findChild<QLabel*>(QStringLiteral("practicePhase"))->text(); };
        QCOMPARE(phase(), QStringLiteral("Clarify"));
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("practiceAnswer.late-counts"))->isHidden());
        panel.findChild<QPushButton*>(QStringLiteral("practiceAsk.late-counts"))->click();
        QVERIFY(!panel.findChild<QLabel*>(QStringLiteral("practiceAnswer.late-counts"))->isHidden());
        next->click();
        QCOMPARE(phase(), QStringLiteral("Estimate"));
        QCOMPARE(next->text(), QStringLiteral("Check"));
        next->click();
        QCOMPARE(next->text(), QStringLiteral("Next: Draw"));
        next->click();
        QVERIFY(panel.findChild<QLabel*>(QStringLiteral("practiceCost"))->text().contains(QStringLiteral("900 USD")));
        next->click();
        QCOMPARE(next->text(), QStringLiteral("Show the truth"));
    }
};

QTEST_MAIN(PracticeTest)
#include "practice_test.moc"
