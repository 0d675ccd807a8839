// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/place.h"
#include "core/edit/replicate.h"
#include "core/practice/judged.h"
#include "core/practice/practice_report.h"
#include "core/practice/score.h"
#include "tests/practice/scenario_files.h"

#include <QtTest/QTest>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

const ScoreSection* section(const Score& score, Section wanted)
{
    for (const ScoreSection& each : score.sections) {
        if (each.section == wanted)
            return &each;
    }
    return nullptr;
}

Component box(const std::string& id, ComponentKind kind, int instances = 1)
{
    Component component;
    component.id = ComponentId(id);
    component.name = id;
    component.kind = kind;
    component.availability = Availability::of(0.999);
    component.monthlyCost = 40;
    component.instances = instances;
    return component;
}

void arrow(Design& design, const std::string& from, const std::string& to,
           ConnectionKind kind = ConnectionKind::Request)
{
    Connection connection;
    connection.id = ConnectionId(from + "." + to);
    connection.from = ComponentId(from);
    connection.to = ComponentId(to);
    connection.kind = kind;
    design.connections.put(connection);
}

bool says(const Score& score, Section wanted, const std::string& text)
{
    const ScoreSection* found = section(score, wanted);
    return found && std::any_of(found->lines.begin(), found->lines.end(), [&](const ScoreLine& line) {
               return line.text.find(text) != std::string::npos;
           });
}

/// A whole attempt at the model answer, without a mistake.
Attempt flawless(const Scenario& scenario)
{
    Attempt attempt;
    attempt.scenario = scenario.id;
    attempt.drawn = scenario.answer;
    for (const Requirement& each : scenario.requirements) {
        if (each.matters())
            (each.isHidden() ? attempt.asked : attempt.ticked).insert(each.id);
    }
    for (const Estimate& each : scenario.estimates)
        attempt.estimates[each.id] = each.answer * 1.9;
    attempt = entered(attempt, Phase::Predict);
    attempt.marked = judged(scenario, attempt.predicted).drawnSpofs();
    attempt = entered(attempt, Phase::Drills);
    attempt.drills = drillsOf(scenario, attempt);
    const DrillGround ground(asked(scenario, attempt.drilled));
    for (DrillAnswer& answer : attempt.drills) {
        const DrillTruth truth = truthOf(ground, answer.drill);
        answer.stops.insert(truth.stops.begin(), truth.stops.end());
        answer.journeys.insert(truth.journeys.begin(), truth.journeys.end());
        answer.isRevealed = true;
    }
    for (const Phase phase :
         {Phase::Clarify, Phase::Estimate, Phase::Draw, Phase::Predict, Phase::Drills, Phase::Improve})
        attempt.passed.insert(phase);
    return attempt;
}

} // namespace

class ScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void drawingsAreRanked_data()
    {
        QTest::addColumn<QString>("id");
        for (const Scenario& each : scenarios())
            QTest::newRow(each.id.c_str()) << QString::fromStdString(each.id);
    }

    void drawingsAreRanked()
    {
        QFETCH(QString, id);
        const Scenario& each = scenario(id.toStdString());
        const double model = scoreOf(each, each.answer).percent();
        const double good = scoreOf(each, drawing(each.id, "good")).percent();
        const double naive = scoreOf(each, drawing(each.id, "naive")).percent();
        const double padded = scoreOf(each, drawing(each.id, "padded")).percent();
        QCOMPARE(model, 100.0);
        QVERIFY2(good > naive + 15, qPrintable(QStringLiteral("%1 %2").arg(good).arg(naive)));
        QVERIFY2(naive > padded + 2, qPrintable(QStringLiteral("%1 %2").arg(naive).arg(padded)));
        QVERIFY(padded > 0);
        QCOMPARE(scoreOf(each, Design()).percent(), 0.0);
        QCOMPARE(scoreOf(each, sheetOf(each)).percent(), 0.0);
    }

    void aGoodDrawingPaddedScoresLess()
    {
        for (const Scenario& each : scenarios()) {
            Design padded = each.answer;
            for (int i = 0; i < 3; ++i)
                padded = addComponent(padded, ComponentKind::Database, {4000, 200 * i}).design; // no arrow gets there
            const Score score = scoreOf(each, padded);
            QVERIFY2(score.percent() < 100, each.id.c_str());
            QVERIFY(section(score, Section::Cost)->points < section(score, Section::Cost)->of);
        }
    }

    void whatIsLeftOutGainsNothing()
    {
        for (const Scenario& each : scenarios()) {
            Design lone = sheetOf(each);
            lone.components.put(box("everything", ComponentKind::Service, 3));
            for (const Actor& actor : each.actors)
                arrow(lone, actor.id.text(), "everything");
            const Score score = scoreOf(each, lone);
            QVERIFY(score.percent() > 0);
            QVERIFY2(score.percent() < scoreOf(each, drawing(each.id, "padded")).percent(), each.id.c_str());
            QVERIFY(says(score, Section::Availability, "of what is needed is drawn"));
            QVERIFY(!says(scoreOf(each, drawing(each.id, "naive")), Section::Spofs, "of what is needed is drawn"));
        }
    }

    void whatHelpsOfItselfIsNoWaste()
    {
        const Scenario& each = scenario("url-shortener");
        Design helped = each.answer;
        for (const char* id : {"cleanup", "monitoring"})
            helped.components.put(box(id, ComponentKind::Worker));
        helped.components.put(box("metrics", ComponentKind::Database));
        arrow(helped, "cleanup", "links-1");
        arrow(helped, "monitoring", "redirector");
        arrow(helped, "monitoring", "metrics");
        QVERIFY(wasteIn(judged(each, helped)).empty());
        helped.components.put(box("idle", ComponentKind::Database));
        arrow(helped, "idle", "links-1");
        QVERIFY(says(scoreOf(each, helped), Section::Cost, "No journey gets to idle, 40 USD a month"));
        helped.components.change(ComponentId("monitoring"), [](Component& own) { own.instances = 2; });
        QCOMPARE(wasteIn(judged(each, helped)).size(), std::size_t(2));
    }

    void aConsumerMayFetch()
    {
        const Scenario& each = scenario("url-shortener");
        Design fetching = each.answer;
        fetching.connections.change(ConnectionId("clicks-to-counter"), [](Connection& own) {
            std::swap(own.from, own.to);
            own.kind = ConnectionKind::Request;
        });
        QCOMPARE(scoreOf(each, fetching).percent(), 100.0);
    }

    void aCommonCauseCannotBeCopied()
    {
        const Scenario& each = scenario("url-shortener");
        Design alike = each.answer;
        alike.components.change(ComponentId("redirector"), [](Component& own) { own.commonCause = 0.1; });
        const Score score = scoreOf(each, alike);
        QVERIFY(says(score, Section::Spofs, "Alone, shared cause of "));
        QVERIFY(!says(score, Section::Spofs, "If shared cause"));
    }

    void anotherCurrencyIsNamed()
    {
        const Scenario& each = scenario("url-shortener");
        Design foreign = each.answer;
        QVERIFY(!says(scoreOf(each, foreign), Section::Cost, "EUR"));
        foreign.currency = "EUR";
        QVERIFY(says(scoreOf(each, foreign), Section::Cost, "counts in EUR"));
    }

    void sumsAgree()
    {
        for (const Scenario& each : scenarios()) {
            for (const char* name : {"good", "naive", "padded"}) {
                const Score score = scoreOf(each, drawing(each.id, name));
                double points = 0;
                double of = 0;
                for (const ScoreSection& one : score.sections) {
                    double lines = 0;
                    double most = 0;
                    for (const ScoreLine& line : one.lines) {
                        lines += line.points;
                        most += line.of;
                        QVERIFY(!line.text.empty());
                        QVERIFY2(line.of == 0 || line.points > line.of - 1e-9 || !line.remedy.empty(),
                                 line.text.c_str());
                    }
                    QVERIFY(std::abs(lines - one.points) < 1e-9);
                    QVERIFY(std::abs(most - one.of) < 1e-9);
                    QVERIFY(one.points >= 0 && one.points <= one.of + 1e-9);
                    points += one.points;
                    of += one.of;
                }
                QVERIFY(std::abs(points - score.points) < 1e-9);
                QVERIFY(std::abs(of - score.of) < 1e-9);
            }
        }
    }

    void theSameDrawingTheSameScore()
    {
        const Scenario& each = scenario("chat");
        const Design naive = drawing(each.id, "naive");
        QCOMPARE(reportMarkdown(each, scoreOf(each, naive)), reportMarkdown(each, scoreOf(each, naive)));
    }

    void aFlawlessAttemptHasAllPoints()
    {
        for (const Scenario& each : scenarios()) {
            const Score score = scoreOf(each, flawless(each));
            QVERIFY2(std::abs(score.percent() - 100) < 1e-9, (each.id + "\n" + reportMarkdown(each, score)).c_str());
            QCOMPARE(score.sections.size(), sectionCount);
            QVERIFY(practiseNext(score).empty());
        }
    }

    void silenceIsNoAnswerToDrills()
    {
        for (const Scenario& each : scenarios()) {
            Attempt silent = flawless(each);
            for (DrillAnswer& answer : silent.drills) {
                answer.stops.clear();
                answer.journeys.clear();
            }
            const ScoreSection drills = *section(scoreOf(each, silent), Section::Drills);
            QVERIFY2(drills.points <= 0.5 * drills.of,
                     qPrintable(QStringLiteral("%1 %2").arg(each.id.c_str()).arg(drills.points)));
        }
    }

    void whatIsNotAskedForIsNotScored()
    {
        const Scenario& each = scenario("payments");
        Attempt attempt = flawless(each);
        attempt.passed.erase(Phase::Estimate);
        attempt.estimates.clear();
        attempt.isTimed = false;
        const Score score = scoreOf(each, attempt);
        QVERIFY(!section(score, Section::Estimate));
        QVERIFY(!section(score, Section::Time));
        QVERIFY(std::abs(score.percent() - 100) < 1e-9);
    }

    void eachMistakeCosts()
    {
        const Scenario& each = scenario("payments");
        const Attempt right = flawless(each);
        const auto points = [&](Section wanted, const Attempt& attempt) {
            return section(scoreOf(each, attempt), wanted)->points;
        };
        const auto costs = [&](Section wanted, const Attempt& attempt) {
            return points(wanted, attempt) < points(wanted, right);
        };
        Attempt ticked = right;
        for (const Requirement& requirement : each.requirements) {
            if (!requirement.matters() && !requirement.isHidden())
                ticked.ticked.insert(requirement.id);
        }
        QVERIFY(costs(Section::Clarify, ticked));
        Attempt unasked = right;
        unasked.asked.clear();
        QVERIFY(costs(Section::Clarify, unasked));
        Attempt estimated = right;
        estimated.estimates.begin()->second *= 1.1; // 2.09 times the answer
        QVERIFY(costs(Section::Estimate, estimated));
        estimated.estimates.begin()->second = 0;
        QVERIFY(costs(Section::Estimate, estimated));
        Attempt marked = right;
        marked.marked.insert("ledger-1");
        QVERIFY(costs(Section::Predictions, marked));
        marked = right;
        marked.marked.clear();
        QCOMPARE(points(Section::Predictions, marked), 0.0);
        Attempt drilled = right;
        drilled.drills[0].journeys = {"report"};
        drilled.drills[0].stops = {"reports"};
        QVERIFY(costs(Section::Drills, drilled));
        drilled = right;
        drilled.drills[0].isRevealed = false;
        QVERIFY(costs(Section::Drills, drilled));
        Attempt late = right;
        late.seconds[2] = 1.5 * 60 * each.minutesInAll();
        QVERIFY(std::abs(points(Section::Time, late) - 0.5 * points(Section::Time, right)) < 1e-6);
        late.seconds[2] = 5 * 60 * each.minutesInAll();
        QCOMPARE(points(Section::Time, late), 0.0);
    }

    void copiesThatGainNothingAreFound()
    {
        const Scenario& each = scenario("key-value-store");
        const Design naive = drawing(each.id, "naive");
        QVERIFY(wasteIn(judged(each, naive)).empty());
        const std::vector<Waste> waste = wasteIn(judged(each, drawing(each.id, "padded")));
        QVERIFY(!waste.empty());
        for (const Scenario& one : scenarios())
            QVERIFY2(wasteIn(judged(one, one.answer)).empty(), one.id.c_str());
    }

    void withoutWasteNothingIsWorse()
    {
        for (const Scenario& each : scenarios()) {
            const Judged padded = judged(each, drawing(each.id, "padded"));
            double wasted = 0;
            for (const Waste& waste : wasteIn(padded))
                wasted += waste.monthlyCost;
            QVERIFY2(wasted > 0, each.id.c_str());
            QVERIFY(wasted < padded.monthlyCost);
        }
    }

    void agreementIsTheHarmonicMean()
    {
        const Agreement some = agreement({"a", "b", "x"}, {"a", "b", "c", "d"});
        QCOMPARE(some.right, std::size_t(2));
        QCOMPARE(some.wrong, std::size_t(1));
        QCOMPARE(some.missed, std::size_t(2));
        QVERIFY(std::abs(some.precision() - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(some.recall() - 0.5) < 1e-12);
        QVERIFY(std::abs(some.score() - 2 * (2.0 / 3) * 0.5 / (2.0 / 3 + 0.5)) < 1e-12);
        QCOMPARE(agreement({}, {}).score(), 1.0);
        QCOMPARE(agreement({"a"}, {}).score(), 0.0);
        QCOMPARE(agreement({}, {"a"}).score(), 0.0);
    }
};

QTEST_APPLESS_MAIN(ScoreTest)
#include "score_test.moc"
