// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.h"
#include "core/practice/attempt_file.h"
#include "core/practice/practice_report.h"
#include "tests/practice/scenario_files.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fstream>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

Attempt some()
{
    const Scenario& each = scenario("ride-hailing");
    Attempt attempt;
    attempt.scenario = each.id;
    attempt.title = each.title;
    attempt.question = "Own words: \"ride\"\nand more";
    attempt.startedAt = "2026-01-02T03:04:05Z";
    attempt.passed = {Phase::Clarify, Phase::Draw};
    attempt.ticked = {each.requirements[0].id};
    attempt.asked = {each.requirements[1].id};
    attempt.estimates = {{each.estimates[0].id, 12.5}};
    attempt.hintsTaken = 2;
    attempt.drawn = each.answer;
    attempt.seed = 9'000'000'000'000'000'019U;
    attempt = entered(attempt, Phase::Predict);
    attempt.marked = {"matcher"};
    attempt = entered(attempt, Phase::Drills);
    attempt.drills = drillsOf(each, attempt);
    attempt.drills[0].isRevealed = true;
    attempt.drills[0].stops = {"a", "b"};
    attempt.seconds = {1, 2, 3.25, 4, 5, 6};
    attempt.isTimed = false;
    attempt.notes = {{Phase::Draw, "think of \u00e4"}};
    attempt.interviewerNotes = "asked well";
    return attempt;
}

} // namespace

class AttemptTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas()
    {
        const Attempt attempt = some();
        const std::string text = writeAttempt(attempt);
        const Attempt again = readAttempt(text);
        QCOMPARE(writeAttempt(again), text);
        QVERIFY(again.drawn == attempt.drawn);
        QVERIFY(again.predicted == attempt.predicted);
        QVERIFY(again.drilled == attempt.drilled);
        QCOMPARE(again.seed, attempt.seed);
        QVERIFY(again.passed == attempt.passed);
        QVERIFY(again.phase == Phase::Drills);
        QCOMPARE(again.drills.size(), attempt.drills.size());
        QVERIFY(again.drills[0].drill == attempt.drills[0].drill);
        QVERIFY(again.estimates == attempt.estimates);
        QCOMPARE(again.question, attempt.question);
    }

    void isKeptAndListed()
    {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("attempts").toStdString();
        QVERIFY(attemptsIn(path).empty());
        Attempt attempt = some();
        const auto first = keepAttempt(attempt, path);
        attempt.hintsTaken = 3;
        QVERIFY(keepAttempt(attempt, path) == first); // the same one
        attempt.startedAt = "2026-02-02T03:04:05Z";
        keepAttempt(attempt, path);
        std::ofstream(path / "foreign.linchpin-attempt") << "{}";
        std::vector<RefusedFile> refused;
        const std::vector<KeptAttempt> kept = attemptsIn(path, &refused);
        QCOMPARE(refused.size(), std::size_t(1));
        QCOMPARE(refused[0].sentence,
                 std::string("foreign.linchpin-attempt: $: the member \"format\" is missing; add \"format\""));
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(kept[0].attempt.startedAt, std::string("2026-02-02T03:04:05Z"));
        QCOMPARE(kept[1].attempt.hintsTaken, 3);
    }

    void mistakesAreRefused()
    {
        const std::string text = writeAttempt(some());
        for (std::size_t length = 0; length + 2 < text.size(); length += 499)
            QVERIFY_EXCEPTION_THROWN(readAttempt(text.substr(0, length)), Error);
        std::string wrong = text;
        wrong.replace(wrong.find("\"passed\""), 8, "\"parsed\"");
        QVERIFY_EXCEPTION_THROWN(readAttempt(wrong), Error);
        Attempt unknown = some();
        unknown.drills[0].drill.kills = {"nothing-there"}; // nothing could be drilled
        QVERIFY_EXCEPTION_THROWN(readAttempt(writeAttempt(unknown)), Error);
        Attempt hinted = some();
        hinted.hintsTaken = 4;
        QVERIFY_EXCEPTION_THROWN(readAttempt(writeAttempt(hinted)), Error);
        Attempt timed = some();
        timed.seconds[0] = -1;
        QVERIFY_EXCEPTION_THROWN(readAttempt(writeAttempt(timed)), Error);
    }

    void theReportSaysItAll()
    {
        const Scenario& each = scenario("ride-hailing");
        const Attempt attempt = some();
        const std::string report = reportMarkdown(each, attempt, scoreOf(each, attempt));
        for (const char* words : {"# Ride hailing", "points**", "## Parts on their journeys: 15 of 15", "## Cost",
                                  "Begun 2026-01-02T03:04:05Z"})
            QVERIFY2(report.find(words) != std::string::npos, (words + ("\n" + report)).c_str());
    }
};

QTEST_APPLESS_MAIN(AttemptTest)
#include "attempt_test.moc"
