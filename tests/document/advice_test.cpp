// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/place.h"
#include "core/io/design_file.h"
#include "widgets/document/document.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>

using namespace linchpin;

namespace
{

Design vectorNamed(const char* name)
{
    return loadDesign(std::string(LINCHPIN_TEST_DATA "/vectors/") + name + ".linchpin");
}

bool isSorted(const Answer& answer)
{
    return std::is_sorted(answer.suggestions.begin(), answer.suggestions.end(),
                          [](const auto& a, const auto& b) { return comesBefore(*a, *b); });
}

std::vector<std::string> idsOf(const Answer& answer)
{
    std::vector<std::string> ids;
    for (const auto& suggestion : answer.suggestions)
        ids.push_back(suggestion->candidate.id);
    return ids;
}

} // namespace

class AdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*"))); }

    void suggestionsStreamInOrder()
    {
        Document document;
        std::size_t before = 0;
        bool isFine = true;
        connect(&document, &Document::changed, this, [&](const Change& change) {
            if (!change.advice || !document.answer())
                return;
            const Answer& answer = *document.answer();
            isFine = isFine && isSorted(answer) && answer.suggestions.size() >= before && answer.analysis;
            before = answer.suggestions.size();
        });
        document.reset(vectorNamed("two-regions"));
        QTRY_VERIFY(isComplete(document));
        QVERIFY(isFine);
        std::vector<std::string> expected;
        for (const Suggestion& suggestion : suggestions(outsetOf(document.design())))
            expected.push_back(suggestion.candidate.id);
        QVERIFY(!expected.empty());
        std::vector<std::string> found = idsOf(*document.answer());
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        QVERIFY(found == expected);
    }

    void anotherGoalKeepsTheAnalysis()
    {
        Document document;
        document.reset(vectorNamed("journeys-branch"));
        QTRY_VERIFY(isComplete(document));
        const auto analysis = document.answer()->analysis;
        for (const Journey& journey : document.design().journeys) {
            AdviceOptions advice;
            advice.goal = {journey.id};
            document.setAdvice(advice);
            QTRY_VERIFY(isComplete(document));
            QVERIFY(document.answer()->analysis == analysis);
            QCOMPARE(*document.answer()->outset->today.unavailability, analysis->journey(journey.id)->unavailability);
            for (const auto& suggestion : document.answer()->suggestions)
                QCOMPARE(suggestion->unavailabilityBefore, analysis->journey(journey.id)->unavailability);
        }
    }

    void aGoalThatIsGoneIsTheSystem()
    {
        Document document;
        document.reset(vectorNamed("journeys-branch"));
        AdviceOptions advice;
        advice.goal = {document.design().journeys.front().id};
        document.setAdvice(advice);
        QVERIFY(document.advice().goal == advice.goal);
        Design without = document.design();
        without.journeys.clear();
        document.apply(without, QStringLiteral("Remove"));
        QVERIFY(document.advice().goal == Goal());
        document.setAdvice(advice);
        QVERIFY(document.advice().goal == Goal());
    }

    void aPlanIsMadeOnlyWhereItIsWanted()
    {
        Document document;
        document.reset(vectorNamed("chain"));
        QTRY_VERIFY(isComplete(document));
        QVERIFY(!document.answer()->plan);
        const auto suggestions = document.answer()->suggestions;
        std::size_t before = 0;
        bool grows = true;
        connect(&document, &Document::changed, this, [&] {
            const std::size_t now = document.answer()->plan ? document.answer()->plan->steps.size() : 0;
            grows = grows && now >= before;
            before = now;
        });
        wantPlan(document);
        QTRY_VERIFY(document.answer()->isPlanComplete);
        QVERIFY(grows);
        QVERIFY(!document.answer()->plan->steps.empty());
        QVERIFY(document.answer()->suggestions == suggestions);
    }

    void thePlanKeepsToWhatMayBeDone()
    {
        Document document;
        document.reset(vectorNamed("chain"));
        wantPlan(document);
        QTRY_VERIFY(document.answer() && document.answer()->isPlanComplete);
        QVERIFY(!document.answer()->plan->steps.empty());
        AdviceOptions advice = document.advice();
        const Move first = document.answer()->plan->steps.front().suggestion.candidate.move;
        advice.without = {first};
        document.setAdvice(advice);
        QTRY_VERIFY(document.answer()->advice == advice && document.answer()->isPlanComplete);
        for (const PlanStep& step : document.answer()->plan->steps)
            QVERIFY(step.suggestion.candidate.move != first);
        advice.without = {};
        advice.budget = 0;
        document.setAdvice(advice);
        QTRY_VERIFY(document.answer()->advice == advice && document.answer()->isPlanComplete);
        QVERIFY(document.answer()->plan->monthlyCost <= 0);
    }

    void untickedStepsAreReplayed()
    {
        Document document;
        document.reset(vectorNamed("chain"));
        wantPlan(document);
        QTRY_VERIFY(document.answer() && document.answer()->isPlanComplete);
        const auto plan = document.answer()->plan;
        QVERIFY(plan->steps.size() >= 2);
        AdviceOptions advice = document.advice();
        advice.unticked = {0};
        document.setAdvice(advice);
        QTRY_VERIFY(document.answer()->chosen);
        QVERIFY(document.answer()->plan == plan);
        QVERIFY(!document.answer()->chosen->steps[0].isTaken);
        QVERIFY(document.answer()->chosen->unavailabilityAfter > plan->unavailabilityAfter);
        advice.unticked = {};
        document.setAdvice(advice);
        QTRY_VERIFY(!document.answer()->chosen);
        QVERIFY(document.answer()->plan == plan);
    }

    void tickingEndsWithThePlan()
    {
        Document document;
        document.reset(vectorNamed("chain"));
        wantPlan(document);
        AdviceOptions advice = document.advice();
        advice.unticked = {0, 1};
        document.setAdvice(advice);
        advice.budget = 100;
        document.setAdvice(advice);
        QVERIFY(document.advice().unticked.empty());
        document.setAdvice(advice);
        document.apply(addComponent(document.design(), ComponentKind::Service, {0, 0}), QStringLiteral("Add"));
        QVERIFY(document.advice().unticked.empty());
        QVERIFY(document.advice().budget == 100.0);
        document.reset(vectorNamed("chain"));
        QVERIFY(!document.advice().budget);
        QVERIFY(document.advice().wantsPlan);
    }

    void staleAnswersAreDropped()
    {
        Document document;
        bool isFine = true;
        connect(&document, &Document::changed, this, [&](const Change& change) {
            if (change.answer && document.answer())
                isFine =
                    isFine && document.isAnswerCurrent() && document.answer()->advice.goal == document.advice().goal;
        });
        document.reset(vectorNamed("journeys-branch"));
        wantPlan(document);
        for (int i = 0; i < 30; ++i) {
            document.preview(addComponent(document.committed(), ComponentKind::Service, {8 * i, 0}).design);
            AdviceOptions advice = document.advice();
            advice.goal = i % 2 == 0 ? Goal{document.design().journeys.front().id} : Goal();
            document.setAdvice(advice);
            QTest::qWait(i % 5);
        }
        document.cancelPreview();
        QTRY_VERIFY(isComplete(document) && document.answer()->isPlanComplete);
        QVERIFY(isFine);
    }

    void closingWhilePlanningWaitsForNothing()
    {
        for (int i = 0; i < 10; ++i) {
            Document document;
            document.reset(vectorNamed("two-regions"));
            wantPlan(document);
            QTest::qWait(3 * i);
        }
    }

private:
    static bool isComplete(const Document& document)
    {
        return document.isAnswerCurrent() && document.answer()->complete
            && document.answer()->advice.goal == document.advice().goal;
    }

    static void wantPlan(Document& document)
    {
        AdviceOptions advice = document.advice();
        advice.wantsPlan = true;
        document.setAdvice(advice);
    }
};

QTEST_MAIN(AdviceTest)
#include "advice_test.moc"
