// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace linchpin::test;
using Json = nlohmann::ordered_json;

namespace
{

Json jsonOf(const QStringList& arguments, const QByteArray& input = {})
{
    return linchpin::test::jsonOf(QStringLiteral("drill"), arguments, input);
}

QByteArray textOf(const QStringList& arguments, const QByteArray& input = {})
{
    return linchpin::test::textOf(QStringLiteral("drill"), arguments, input);
}

/// An app needs one of two databases, in a region each, and can do without a cache.
QByteArray shop(const QByteArray& others = {})
{
    return design("{'id': 'app', 'name': 'App', 'kind': 'service', 'availability': 0.999},"
                  "{'id': 'cache', 'name': 'Cache, \\'hot\\'', 'kind': 'cache', 'availability': 0.99},"
                  "{'id': 'db-1', 'name': 'Orders DB', 'kind': 'database', 'availability': 0.99, "
                  "'placement': ['east']},"
                  "{'id': 'db-2', 'name': 'Orders DB 2', 'kind': 'database', 'availability': 0.98, "
                  "'placement': ['west']}",
                  "'domains': [{'id': 'east', 'name': 'East', 'kind': 'region', 'availability': 0.9999},"
                  "{'id': 'west', 'name': 'West', 'kind': 'region', 'availability': 0.9999}],"
                  "'sets': [{'id': 'dbs', 'name': 'DBs', 'mode': 'active-active', 'members': ['db-1', 'db-2'], "
                  "'required': 1}], 'connections': [{'id': 'a', 'from': 'app', 'to': 'db-1'}, "
                  "{'id': 'b', 'from': 'app', 'to': 'db-2'}, "
                  "{'id': 'c', 'from': 'app', 'to': 'cache', 'optional': true}], "
                  "'journeys': [{'id': 'order', 'name': 'Order', 'entries': ['app']}]"
                      + others);
}

/// The records of a table (RFC 4180).
std::vector<QStringList> recordsOf(const QByteArray& csv)
{
    std::vector<QStringList> records(1);
    QString field;
    bool isQuoted = false;
    const QString text = QString::fromUtf8(csv);
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            field += c;
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == ',' || c == '\n')) {
            records.back() << field;
            field.clear();
            if (c == '\n')
                records.emplace_back();
        } else if (isQuoted || c != '\r') {
            field += c;
        }
    }
    records.pop_back();
    return records;
}

} // namespace

class DrillTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonIsAsItIsSpecified()
    {
        const Json report = jsonOf({"-", "--kill", "db-1", "west"}, shop());
        QVERIFY(namesOf(report)
                == std::vector<std::string>({"killed", "systemUp", "journeys", "waves", "oneFailureAway"}));
        QVERIFY(report["killed"] == Json::array({"db-1", "west"}));
        QVERIFY(report["systemUp"] == false);
        QVERIFY(report["journeys"] == Json::parse(R"([{"id": "order", "up": false, "degraded": false}])"));
        QVERIFY(report["waves"].size() == 3);
        QVERIFY(report["waves"][0][0] == Json::parse(R"({"id": "db-1", "reason": "failed"})"));
        QVERIFY(report["waves"][1][0] == Json::parse(R"({"id": "db-2", "reason": "runs in West, which failed"})"));
        QVERIFY(report["waves"][2][0]
                == Json::parse(R"({"id": "app", "reason": "needs DBs, which has no copy left"})"));
        QVERIFY(report["oneFailureAway"].empty());
    }

    void aDegradedJourneySaysWhatItGoesWithout()
    {
        const Json report = jsonOf({"-", "--kill=cache"}, shop());
        QVERIFY(report["systemUp"] == true);
        QVERIFY(report["journeys"]
                == Json::parse(R"([{"id": "order", "up": true, "degraded": true, "missing": ["cache"]}])"));
        QVERIFY(report["oneFailureAway"] == Json::array({"app"}));
        QVERIFY(jsonOf({"-", "--kill", "db-1"}, shop())["oneFailureAway"] == Json::array({"app", "db-2", "west"}));
    }

    void aSetIsAllItsMembers()
    {
        const Json report = jsonOf({"-", "--kill", "dbs"}, shop());
        QVERIFY(report["killed"] == Json::array({"dbs"}));
        QVERIFY(report["systemUp"] == false);
        QCOMPARE(report["waves"][0].size(), std::size_t(2));
    }

    void everySpofStopsItsSystem()
    {
        std::size_t tried = 0;
        for (const QString& name : QDir(vectorFile({})).entryList({"*.linchpin"})) {
            const QString file = vectorFile(name);
            const Json analysis = Json::parse(run({"analyze", file, "--format", "json"}).output.toStdString());
            for (const Json& spof : analysis["spofs"]) {
                const std::string id = spof["id"];
                const Json report = jsonOf({file, "--kill", QString::fromStdString(id)});
                QVERIFY2(report["systemUp"] == false, (name.toStdString() + " " + id).c_str());
                ++tried;
            }
        }
        QVERIFY(tried > 20);
    }

    void theStoryIsTold()
    {
        const QByteArray text = textOf({"-", "--kill", "db-1", "west"}, shop(", 'title': 'Shop'"));
        QVERIFY2(text.startsWith("Shop\nWhen Orders DB [db-1] and West [west] fail, the system stops\n"),
                 text.constData());
        for (const char* part : {"\nFails\n  Orders DB [db-1]   failed\n  West [west]        failed\n",
                                 "\nStops because of it\n  Orders DB 2 [db-2]   runs in West, which failed\n",
                                 "\nThen stops, wave 2\n  App [app]   needs DBs, which has no copy left\n",
                                 "\nJourneys\n  Order   stops\n", "\nNothing that counts works now"})
            QVERIFY2(text.contains(part), text.constData());
        const QByteArray degraded = textOf({"-", "--kill", "cache"}, shop());
        for (const char* part :
             {"fails, the system keeps working\n", "\nNothing else stops\n",
              "\n  Order   works, but without Cache, \"hot\" [cache]\n", "\nOne failure away now", "\n  App [app]\n"})
            QVERIFY2(degraded.contains(part), degraded.constData());
    }

    void theLadderIsSortedByHarm()
    {
        const Json report = jsonOf({"-", "--ladder"}, shop());
        QVERIFY(namesOf(report) == std::vector<std::string>({"singles", "pairs", "pairsTried"}));
        QCOMPARE(report["singles"].size(), std::size_t(6));
        QCOMPARE(report["pairsTried"].get<int>(), 15);
        const Json& app = report["singles"][0];
        QVERIFY(namesOf(app) == std::vector<std::string>({"ids", "kind", "stops", "stopsSystem", "hoursPerYear"}));
        QVERIFY(app["ids"] == Json::array({"app"}) && app["kind"] == "component" && app["stopsSystem"] == true);
        QVERIFY(app["stops"] == Json::array({"order"}));
        QVERIFY(qFuzzyCompare(app["hoursPerYear"].get<double>(), 8.766));
        QVERIFY(report["singles"][1]["ids"] == Json::array({"db-2"}));
        QCOMPARE(report["pairs"].size(), std::size_t(4)); // a database or its region, twice
        QVERIFY(report["pairs"][0]["ids"] == Json::array({"db-1", "db-2"}) && report["pairs"][0]["kind"] == "pair");
        QVERIFY(report["pairs"][3]["ids"] == Json::array({"east", "west"}));
    }

    void theLadderIsReadBackFromItsTable()
    {
        const Json report = jsonOf({"-", "--ladder"}, shop());
        const QByteArray csv = textOf({"-", "--ladder", "--format", "csv"}, shop());
        QCOMPARE(csv.count('\n'), csv.count("\r\n"));
        const auto records = recordsOf(csv);
        QVERIFY(records[0] == QStringList({"kind", "ids", "names", "stops", "stops_system", "hours_per_year"}));
        std::size_t at = 1;
        for (const char* list : {"singles", "pairs"}) {
            for (const Json& rung : report[list]) {
                const QStringList& record = records.at(at++);
                QCOMPARE(record.size(), 6);
                QVERIFY(record[0].toStdString() == rung["kind"]);
                QStringList ids;
                for (const Json& id : rung["ids"])
                    ids << QString::fromStdString(id);
                QCOMPARE(record[1], ids.join("; "));
                QVERIFY((record[4] == "true") == rung["stopsSystem"].get<bool>());
                QVERIFY(record[5].toDouble() == rung["hoursPerYear"].get<double>());
            }
        }
        QCOMPARE(records.size(), at);
        QVERIFY(csv.contains(",\"Cache, \"\"hot\"\"\","));
    }

    void theLadderIsATableForDocuments()
    {
        const QByteArray text = textOf({"-", "--ladder", "--format", "markdown"}, shop());
        QVERIFY2(text.startsWith("| What fails | Kind | Journeys that stop | System stops | Down a year |\n"
                                 "|---|---|---|---|---:|\n"
                                 "| App (`app`) | component | Order | yes | 8 h 46 min |\n"),
                 text.constData());
        QVERIFY2(text.contains("\n| Orders DB (`db-1`) and Orders DB 2 (`db-2`) | pair | Order | yes | "),
                 text.constData());
        QCOMPARE(text.count('\n'), 7); // what stops nothing is left out
        const QByteArray escaped = textOf({"-", "--ladder", "--format", "markdown"},
                                          design("{'id': 'a', 'name': 'A|B *c*', 'kind': 'service', "
                                                 "'availability': 0.9}"));
        QVERIFY2(escaped.contains("\n| A\\|B \\*c\\* (`a`) | component | "), escaped.constData());
    }

    void theLadderIsToldInWords()
    {
        const QByteArray text = textOf({"-", "--ladder"}, shop());
        for (const char* part :
             {"\nTried: 6 single failures and 15 pairs\n", "\n1 single failure stops something",
              "\n  App [app]   component   everything   8 h 46 min\n", "\n4 pairs stop what neither"})
            QVERIFY2(text.contains(part), text.constData());
    }

    void whatCannotFailIsNeverDown()
    {
        const QByteArray file = design("{'id': 'user', 'name': 'User', 'kind': 'client', 'availability': 1},"
                                       "{'id': 'app', 'name': 'App', 'kind': 'service', 'availability': 0.99}",
                                       "'connections': [{'id': 'a', 'from': 'user', 'to': 'app'}]");
        QVERIFY2(textOf({"-", "--ladder"}, file).contains("\n  User [user]   component   everything   never\n"),
                 textOf({"-", "--ladder"}, file).constData());
        QVERIFY(textOf({"-", "--ladder", "--format", "markdown"}, file).contains(" | yes | never |\n"));
    }

    void whatIsNamedTwiceFailsOnce()
    {
        QCOMPARE(textOf({"-", "--kill", "app", "app"}, shop()), textOf({"-", "--kill", "app"}, shop()));
        QVERIFY(jsonOf({"-", "--kill", "app", "app"}, shop())["killed"] == Json::array({"app"}));
    }

    void chanceIsTheSameForASeed()
    {
        const QString file = vectorFile("two-regions.linchpin");
        for (const char* chaos : {"--monkey", "--kong"}) {
            const QStringList arguments = {"drill", file, chaos, "--rounds", "200", "--format", "json", "--seed"};
            const QByteArray seven = run(arguments + QStringList("7")).output;
            QVERIFY(!seven.isEmpty());
            QCOMPARE(run(arguments + QStringList("7")).output, seven);
            QVERIFY(run(arguments + QStringList("8")).output != seven);
        }
    }

    void chanceKeepsItsScore()
    {
        const Json report = jsonOf({"-", "--monkey", "--rounds=300"}, shop());
        QVERIFY(namesOf(report)
                == std::vector<std::string>({"chaos", "seed", "rounds", "survived", "firstOutage", "all"}));
        QVERIFY(report["chaos"] == "monkey" && report["seed"] == 1 && report["rounds"] == 300);
        const Json& all = report["all"];
        QCOMPARE(all.size(), std::size_t(300));
        const auto isOutage = [](const Json& round) { return round["survived"] == false; };
        const auto outages = std::count_if(all.begin(), all.end(), isOutage);
        QVERIFY(outages > 0 && report["survived"].get<int>() == 300 - outages);
        const Json first = *std::find_if(all.begin(), all.end(), isOutage);
        for (const char* member : {"round", "killed", "down"})
            QVERIFY2(report["firstOutage"][member] == first[member], member);
        QVERIFY(!report["firstOutage"]["waves"].empty());

        const Json stopped = jsonOf({"-", "--monkey", "--rounds=300", "--stop-at-outage"}, shop());
        QVERIFY(stopped["rounds"] == first["round"] && stopped["all"].back() == first);
        QVERIFY(stopped["survived"].get<int>() == first["round"].get<int>() - 1);

        const Json kong = jsonOf({"-", "--kong"}, shop());
        QVERIFY(kong["rounds"] == 100 && kong["survived"] == 100 && kong["firstOutage"].is_null());
    }

    void chanceIsToldInWords()
    {
        const QByteArray kong = textOf({"-", "--kong", "--rounds", "5"}, shop());
        QVERIFY2(kong.contains("\nChaos kong, seed 1: the system survived 5 of 5 rounds\n"), kong.constData());
        QVERIFY2(kong.contains("\n  Order   stopped in 0 of 5 rounds\n") && kong.endsWith("\nNo outage\n"),
                 kong.constData());
        const QByteArray monkey = textOf({"-", "--monkey"}, shop());
        QVERIFY2(monkey.contains("\nFirst outage: round ") && monkey.contains(", everything stops\n\nFails\n"),
                 monkey.constData());
    }

    void chanceDoesNotStopWhatNeverWorked()
    {
        const QByteArray broken = design(component("a") + "," + component("b") + "," + component("c"),
                                         "'sets': [{'id': 's', 'name': 'S', 'mode': 'active-active', 'members': "
                                         "['b', 'c'], 'required': 2}], 'connections': [{'id': 'k', 'from': 'a', "
                                         "'to': 'b'}]");
        const QByteArray text = textOf({"-", "--monkey"}, broken);
        QVERIFY2(text.contains("\nFirst outage: round 1, the system does not work even with everything up\n"),
                 text.constData());
        QVERIFY(textOf({"-", "--kill", "a"}, broken)
                    .contains("\nA [a] fails, but the system does not work even with everything up\n"));
    }

    void aPartitionHasTwoSides()
    {
        const Json report = jsonOf({"-", "--partition", "east:west"}, shop());
        QVERIFY(namesOf(report) == std::vector<std::string>({"a", "b", "journeys", "sets"}));
        QVERIFY(report["a"] == "east" && report["b"] == "west");
        QVERIFY(report["journeys"].size() == 1 && report["journeys"][0]["id"] == "order");
        QVERIFY(namesOf(report["journeys"][0]["a"]) == std::vector<std::string>({"reads", "writes"}));
        QVERIFY(report["sets"].size() == 1 && report["sets"][0]["id"] == "dbs");
        const QByteArray text = textOf({"-", "--partition", "east:west"}, shop());
        QVERIFY2(text.contains("\nWhen the link between East [east] and West [west] is cut\n"), text.constData());
        QVERIFY2(text.contains(QByteArray::fromStdString("\n  DBs [dbs]   "))
                     && text.contains(QByteArray::fromStdString(report["sets"][0]["text"]).left(40)),
                 text.constData());
    }

    void faultTreesFailToo()
    {
        const QByteArray tree = "<opsa-mef><define-fault-tree name='t'><define-gate name='top'><or>"
                                "<basic-event name='a'/><basic-event name='b'/></or></define-gate>"
                                "</define-fault-tree><model-data><define-basic-event name='a'><float value='0.1'/>"
                                "</define-basic-event><define-basic-event name='b'><float value='0.2'/>"
                                "</define-basic-event></model-data></opsa-mef>";
        QVERIFY(jsonOf({"-", "--kill", "a"}, tree)["systemUp"] == false);
        QVERIFY(jsonOf({"-", "--ladder"}, tree)["singles"][0]["ids"] == Json::array({"b"}));
        for (const QStringList& drill : {QStringList("--monkey"), QStringList({"--partition", "a:b"})}) {
            const Run result = run(QStringList({"drill", "-"}) + drill, tree);
            QCOMPARE(result.status, 2);
            QVERIFY2(result.errors.startsWith("standard input: is a fault tree, which has no "),
                     result.errors.constData());
        }
    }

    void theExampleOfTheReadmeIsTrue()
    {
        QVERIFY(QDir::setCurrent(LINCHPIN_SOURCE_DIR));
        const QByteArray text = textOf({"samples/two-regions.linchpin", "--kill", "eu", "db-us"});
        QVERIFY2(contentOf("README.md").contains("\n```\n" + text + "```\n"), text.constData());
    }

    void linesFitAndNothingObeysTheTerminal()
    {
        for (const QStringList& drill :
             {QStringList({"--kill", "db-1", "west"}), QStringList("--ladder"), QStringList("--monkey")}) {
            const QByteArray text = textOf(QStringList("-") + drill, shop(", 'title': '\\u001b[31mA\\u0007'"));
            QVERIFY(!text.contains('\x1B') && !text.contains('\x07'));
            for (const QByteArray& line : text.split('\n'))
                QVERIFY2(line.size() <= 100, line.constData());
        }
    }
};

QTEST_APPLESS_MAIN(DrillTest)
#include "drill_test.moc"
