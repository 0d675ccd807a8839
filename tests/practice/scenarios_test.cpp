// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/suggestion.h"
#include "core/engine/analysis.h"
#include "core/model/error.h"
#include "core/model/validation.h"
#include "tests/practice/scenario_files.h"

#include <QtCore/QByteArray>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <sys/stat.h>

#include <fstream>
#include <set>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

QByteArray bytesOf(const std::string& id)
{
    return QByteArray::fromStdString(readText(scenarioFolder() / (id + ".json")));
}

/// The sentence with which it is refused; empty: it is not.
QString refusal(const QByteArray& text)
{
    try {
        readScenario(text.toStdString());
    } catch (const Error& error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

class ScenariosTest : public QObject
{
    Q_OBJECT

private slots:
    void twelveAreThere()
    {
        const ScenarioShelf shelf = scenariosIn({scenarioFolder()});
        for (const RefusedFile& each : shelf.refused)
            qWarning("%s", each.sentence.c_str());
        QVERIFY(shelf.refused.empty());
        std::set<std::string> ids;
        for (const Scenario& each : shelf.scenarios)
            ids.insert(each.id);
        QCOMPARE(ids,
                 (std::set<std::string>{"chat", "file-sync", "job-scheduler", "key-value-store", "news-feed",
                                        "notifications", "payments", "rate-limiter", "ride-hailing", "ticket-booking",
                                        "url-shortener", "video-streaming"}));
        QCOMPARE(shelf.scenarios.front().level, std::string("easy"));
        QCOMPARE(shelf.scenarios.back().level, std::string("hard"));
    }

    void theFirstDrawingMissesACriticalTarget()
    {
        for (const Scenario& each : scenarios()) {
            const Analysis naive = analyze(asked(each, drawing(each.id, "naive")));
            bool isMissed = false;
            for (const JourneyResult& journey : naive.journeys)
                isMissed = isMissed || (journey.critical && !journey.met);
            QVERIFY2(isMissed, each.id.c_str());
        }
    }

    void theKnownSinglePointOfFailureIsInTheFirstDrawing()
    {
        for (const Scenario& each : scenarios()) {
            const Design naive = asked(each, drawing(each.id, "naive"));
            std::set<std::string> spofs;
            for (const JourneyResult& journey : analyze(naive).journeys)
                spofs.insert(journey.spofs.begin(), journey.spofs.end());
            const Part& part = *each.part(each.linchpinPart);
            bool isThere = false;
            for (const std::string& id : spofs) {
                const Component* box = naive.components.find(ComponentId(id));
                isThere =
                    isThere || (box && std::find(part.kinds.begin(), part.kinds.end(), box->kind) != part.kinds.end());
            }
            QVERIFY2(isThere, each.id.c_str());
        }
    }

    void theSheetHasTheActorsAndTheJourneys()
    {
        for (const Scenario& each : scenarios()) {
            const Design sheet = sheetOf(each);
            QCOMPARE(sheet.components.size(), each.actors.size());
            QCOMPARE(sheet.journeys.size(), each.journeys.size());
            QVERIFY2(!validate(sheet), each.id.c_str());
        }
    }

    void everyHintAndAnswerIsThere()
    {
        for (const Scenario& each : scenarios()) {
            QVERIFY2(each.followUps.size() >= 3, each.id.c_str());
            QVERIFY2(each.notes.size() >= 3, each.id.c_str());
            bool hasHidden = false;
            bool hasIdle = false;
            for (const Requirement& requirement : each.requirements) {
                hasHidden = hasHidden || requirement.isHidden();
                hasIdle = hasIdle || !requirement.matters();
            }
            QVERIFY2(hasHidden && hasIdle, each.id.c_str());
            QVERIFY2(each.budget > monthlyCostOf(each.answer), each.id.c_str());
        }
    }

    void journeysKeepTheirEntries()
    {
        const Scenario& each = scenario("payments");
        Design drawn = each.answer;
        drawn.journeys[0].id = JourneyId("own-name");
        drawn.journeys[0].target = 0.5;
        drawn.journeys.erase(drawn.journeys.begin() + 1);
        drawn.connections.change(drawn.connections[0].id,
                                 [](Connection& arrow) { arrow.journeys = {JourneyId("own-name")}; });
        const Design design = asked(each, drawn);
        QCOMPARE(design.journeys.size(), each.journeys.size());
        QVERIFY(design.journeys[0].id == each.journeys[0].journey.id);
        QVERIFY(design.journeys[0].target == each.journeys[0].journey.target);
        QVERIFY(design.journeys[1].entries == each.journeys[1].journey.entries); // the actor's client
        QVERIFY(design.connections[0].journeys == std::vector<JourneyId>{each.journeys[0].journey.id});
        QVERIFY(!validate(design));
    }

    void aDrawingWithoutJourneysIsAskedForAll()
    {
        const Scenario& each = scenario("url-shortener");
        Design drawn = each.answer;
        drawn.journeys.clear();
        for (const Connection& arrow : Table<Connection>(drawn.connections))
            drawn.connections.change(arrow.id, [](Connection& own) { own.journeys.clear(); });
        QCOMPARE(asked(each, drawn).journeys.size(), each.journeys.size());
        std::vector<JourneyId> missing;
        QVERIFY(asked(each, {}, &missing).journeys.empty());
        QCOMPARE(missing.size(), each.journeys.size());
    }

    void mistakesGetTheirSentence_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const char* from, const char* to, const char* sentence) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromUtf8(sentence);
        };
        row("format", "\"linchpin-scenario\"", "\"scenario\"",
            "$.format: is \"scenario\", not a scenario; write \"linchpin-scenario\"");
        row("version", "\"version\": 1,\n  \"id\"", "\"version\": 2,\n  \"id\"",
            "$.version: is 2, and this program reads 1; use a newer program, or a scenario of version 1");
        row("level", "\"level\": \"medium\"", "\"level\": \"tough\"",
            "$.level: \"tough\" is none of the words that can stand here; write one of easy, medium, hard");
        row("misspelt", "\"story\":", "\"storey\":", "$: the member \"story\" is missing; add \"story\"");
        row("unknown", "\"budget\": 1200,", "\"budget\": 1200, \"bugdet\": 3,",
            "$.bugdet: is no member of a scenario; take it out, or mend its name (resources/scenarios/README.md lists "
            "all)");
        row("actor", "\"by\": \"shopper\"", "\"by\": \"buyer\"",
            "$.journeys[0].by: there is no actor \"buyer\"; name one that is there");
        row("target", "\"target\": 0.999,", "\"target\": 99.9,",
            "$.journeys[0].target: must be above 0 and below 1; write an availability such as 0.999");
        row("minutes", "\"clarify\": 5", "\"clarify\": 0",
            "$.minutes.clarify: must be above 0; write a number above 0");
        row("line break", "\"title\": \"Payments\"", "\"title\": \"Pay\\nments\"",
            "$.title: holds a line break or another control character; write it in one line");
        row("kind", "\"kinds\": [\"load-balancer\", \"api-gateway\"]", "\"kinds\": [\"balancer\"]",
            "$.parts[0].kinds[0]");
        row("linchpin", "\"linchpin\": {\n    \"part\": \"keys\"", "\"linchpin\": {\n    \"part\": \"key\"",
            "$.linchpin.part: there is no part \"key\"; name one that is there");
        row("budget too small", "\"budget\": 1200", "\"budget\": 100",
            "$.budget: the model answer costs 1060, more than the budget; raise the budget, or make the answer "
            "cheaper");
    }

    void mistakesGetTheirSentence()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, sentence);
        const QByteArray text = bytesOf("payments");
        QVERIFY2(text.contains(from), from.constData());
        QByteArray wrong = text;
        const qsizetype at = wrong.indexOf(from);
        wrong.replace(at, from.size(), to);
        const QString said = refusal(wrong);
        QVERIFY2(said.startsWith(sentence), qPrintable(said));
    }

    void anAnswerThatMissesItsTargetIsRefused()
    {
        QByteArray text = bytesOf("payments");
        text.replace("\"target\": 0.999", "\"target\": 0.99999");
        QVERIFY2(
            refusal(text).startsWith("$.answer.design: the model answer misses the target of \"Pay by card\" with "),
            qPrintable(refusal(text)));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray text = bytesOf("url-shortener");
        for (qsizetype length = 0; length + 2 < text.size(); length += 997)
            QVERIFY(!refusal(text.left(length)).isEmpty());
    }

    void theLaterFolderWins()
    {
        const QTemporaryDir own;
        QByteArray text = bytesOf("payments");
        text.replace("\"title\": \"Payments\"", "\"title\": \"Our payments\"");
        std::ofstream(own.filePath("payments.json").toStdString()) << text.toStdString();
        std::ofstream(own.filePath("broken.json").toStdString()) << "{";
        std::ofstream(own.filePath("README.md").toStdString()) << "no scenario";
        const ScenarioShelf shelf = scenariosIn({scenarioFolder(), own.path().toStdString(), "/nowhere/at/all"});
        QCOMPARE(shelf.scenarios.size(), std::size_t(12));
        bool isOwn = false;
        for (const Scenario& each : shelf.scenarios)
            isOwn = isOwn || each.title == "Our payments";
        QVERIFY(isOwn);
        QCOMPARE(shelf.refused.size(), std::size_t(1));
        QVERIFY(shelf.refused[0].sentence.starts_with("broken.json: "));
    }

    void whatIsNoFileOfAScenarioHasItsSentence()
    {
        const QTemporaryDir own;
        const std::filesystem::path folder = own.path().toStdString();
        const std::string text = bytesOf("payments").toStdString();
        std::ofstream(folder / "a-empty.json");
        std::filesystem::create_symlink("/nowhere/at/all", folder / "b-dangling.json");
        std::filesystem::create_directory(folder / "c-folder.json");
        QCOMPARE(::mkfifo((folder / "d-pipe.json").c_str(), 0600), 0); // would be waited for
        std::ofstream(folder / "e-huge.json") << text << std::string(5 << 20, ' ');
        std::ofstream(folder / "f-first.json") << text;
        std::ofstream(folder / "g-second.json") << text;
        const ScenarioShelf shelf = scenariosIn({folder});
        QCOMPARE(shelf.scenarios.size(), std::size_t(1));
        const std::vector<const char*> sentences = {
            "a-empty.json: is empty; put a whole copy of the file there",
            "b-dangling.json: cannot be opened: there is no such file or folder; check its name and who may read it",
            "c-folder.json: cannot be opened: it is a folder; name a file in it",
            "d-pipe.json: is no file that holds a text; put a text file there",
            "e-huge.json: is larger than 4 MiB, the most that is read; shorten it",
            "g-second.json: $.id: \"payments\" is the id of f-first.json too; give each an id of its own"};
        QCOMPARE(shelf.refused.size(), sentences.size());
        for (std::size_t i = 0; i < sentences.size(); ++i)
            QCOMPARE(shelf.refused[i].sentence, std::string(sentences[i]));
    }
};

QTEST_APPLESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
