// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/difference.h"
#include "tests/panels/test_designs.h"
#include "tests/practice/attempt_fixture.h"
#include "widgets/practice/answer_beside.h"
#include "widgets/practice/budget_plan.h"
#include "widgets/practice/interviewer_window.h"
#include "widgets/practice/model_answer.h"
#include "widgets/practice/note_row.h"
#include "widgets/practice/report_view.h"
#include "widgets/style/appearance.h"
#include "widgets/style/text.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

struct Interview
{
    Interview()
        : practice(document, scenariosIn({scenarioFolder()}), toStdString(folder.path()))
    { }

    void begin(const std::string& id, const std::string& drawn)
    {
        practice.begin(id, true, true);
        document.apply(drawing(id, drawn), QStringLiteral("Draw"));
    }

    QTemporaryDir folder;
    Document document;
    Practice practice;
};

QString allWords(const QWidget& widget)
{
    QStringList all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        all << label->text();
    return all.join(QLatin1Char('\n'));
}

} // namespace

class InterviewerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Appearance::instance().choose(ThemeChoice::Light);
        failOnAnyWarning();
    }

    void truthIsOfTheDrawing()
    {
        const Scenario& each = scenario("url-shortener");
        const InterviewerTruth naive = interviewerTruth(each, drawing("url-shortener", "naive"));
        const InterviewerTruth good = interviewerTruth(each, drawing("url-shortener", "good"));
        QCOMPARE(naive.followUps.size(), each.followUps.size());
        QVERIFY(naive.spofs.size() > good.spofs.size());
        for (std::size_t i = 0; i < each.followUps.size(); ++i)
            QCOMPARE(naive.followUps[i].headline.empty(), each.followUps[i].lose.empty());
        QVERIFY(interviewerTruth(each, sheetOf(each)).isBlank);
    }

    void windowSaysItAllAndFollowsTheDrawing()
    {
        Interview interview;
        InterviewerWindow window(interview.practice);
        window.show();
        QVERIFY(allWords(window).contains(QStringLiteral("No interview is under way")));
        interview.begin("url-shortener", "naive");
        QTRY_VERIFY_WITH_TIMEOUT(window.truth() && !window.truth()->isBlank, 60'000);
        const Scenario& each = scenario("url-shortener");
        const QString words = allWords(window);
        for (const FollowUp& followUp : each.followUps) {
            QVERIFY(words.contains(toQString(followUp.ask)));
            QVERIFY(words.contains(toQString(followUp.answer)));
        }
        for (const Requirement& requirement : each.requirements)
            QVERIFY(words.contains(toQString(requirement.text)));
        for (const Estimate& estimate : each.estimates)
            QVERIFY(words.contains(toQString(estimate.working)));
        QVERIFY(words.contains(QStringLiteral("In this drawing: When ")));
        QVERIFY(words.contains(toQString(window.truth()->spofs.front())));
        const std::size_t before = window.truth()->spofs.size();
        interview.document.apply(drawing("url-shortener", "good"), QStringLiteral("Draw"));
        QTRY_VERIFY_WITH_TIMEOUT(window.truth()->spofs.size() < before, 60'000);
    }

    void clockIsPausedAndNotesAreKept()
    {
        Interview interview;
        interview.begin("chat", "naive");
        InterviewerWindow window(interview.practice);
        window.show();
        QVERIFY(!interview.practice.isPaused());
        window.findChild<QToolButton*>(QStringLiteral("interviewerPause"))->click();
        QVERIFY(interview.practice.isPaused());
        auto* notes = window.findChild<QPlainTextEdit*>(QStringLiteral("interviewerNotes"));
        notes->setPlainText(QStringLiteral("asked about the zone"));
        QCOMPARE(interview.practice.attempt().interviewerNotes, std::string("asked about the zone"));
        QCOMPARE(notes->toPlainText(), QStringLiteral("asked about the zone"));
    }

    void answerTakesTheIdsOfTheDrawing()
    {
        const Scenario& each = scenario("url-shortener");
        const Design drawn = drawing("url-shortener", "naive");
        const AnswerBeside both = answerBeside(each, drawn);
        QCOMPARE(both.design.components.size(), each.answer.components.size());
        QCOMPARE(both.design.connections.size(), each.answer.connections.size());
        QVERIFY(both.own.size() >= each.actors.size() + 3);
        for (const auto& [answer, own] : both.own) {
            QVERIFY2(each.answer.hasId(answer.text()), answer.text().c_str());
            QVERIFY2(drawn.hasId(own.text()), own.text().c_str());
            QVERIFY2(both.design.hasId(own.text()), own.text().c_str());
        }
        QVERIFY(std::abs(*analyze(both.design).availability() - *analyze(each.answer).availability()) < 1e-12);
        QVERIFY(difference(answerBeside(each, each.answer).design, each.answer).elements.empty());
    }

    void planKeepsToTheBudget()
    {
        const Scenario& each = scenario("url-shortener");
        const BudgetPlan plan = budgetPlan(each, drawing("url-shortener", "naive"));
        QVERIFY(plan.spent < plan.budget);
        QVERIFY(!plan.plan.steps.empty());
        QVERIFY(plan.plan.monthlyCost <= plan.budget - plan.spent);
        QVERIFY(plan.plan.unavailabilityAfter < plan.plan.unavailabilityBefore);
        Scenario poor = each;
        poor.budget = 1;
        QVERIFY(budgetPlan(poor, drawing("url-shortener", "naive")).plan.steps.empty());
    }

    void reportWaitsForTheScoreAndOpensTheModel()
    {
        Interview interview;
        interview.begin("url-shortener", "naive");
        ReportView view(interview.practice);
        view.resize(340, 600);
        view.show();
        auto* compare = view.findChild<QPushButton*>(QStringLiteral("reportCompare"));
        QVERIFY(view.findChild<QLabel*>(QStringLiteral("reportWaiting"))->isVisible());
        QVERIFY(!compare->isEnabled());
        interview.practice.enter(Phase::Report);
        QTRY_VERIFY_WITH_TIMEOUT(view.facts(), 60'000);
        QVERIFY(compare->isEnabled());
        QSignalSpy wanted(&view, &ReportView::modelAnswerWanted);
        QSignalSpy wentTo(&view, &ReportView::goTo);
        compare->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(view.modelAnswer().isVisible());
        const auto notes = view.modelAnswer().findChildren<NoteRow*>();
        QCOMPARE(static_cast<std::size_t>(notes.size()), scenario("url-shortener").notes.size());
        for (NoteRow* note : notes)
            note->click();
        QVERIFY(!wentTo.empty());
        view.showScore();
        QVERIFY(!view.modelAnswer().isVisible());
    }
};

QTEST_MAIN(InterviewerTest)
#include "interviewer_test.moc"
