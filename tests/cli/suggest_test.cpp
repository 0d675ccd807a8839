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

constexpr double hoursPerYear = 8766;

Json jsonOf(QStringList arguments, const QByteArray& input = {})
{
    arguments << "--format"
              << "json";
    return Json::parse(run(QStringList("suggest") + arguments, input).output.toStdString());
}

QByteArray textOf(const QStringList& arguments, const QByteArray& input = {})
{
    const Run result = run(QStringList("suggest") + arguments, input);
    return result.status == 0 && result.errors.isEmpty() ? result.output : "failed: " + result.errors;
}

bool hasMove(const Json& suggestions, const char* move)
{
    return std::any_of(suggestions.begin(), suggestions.end(), [&](const Json& one) { return one["move"] == move; });
}

const QString branch = vectorFile("journeys-branch.linchpin");

/// A client asks a service on one database.
QByteArray shop(const QByteArray& others = {})
{
    return design("{'id': 'app', 'name': 'App', 'kind': 'service', 'availability': 0.999},"
                  "{'id': 'db', 'name': 'Orders DB', 'kind': 'database', 'availability': 0.99}",
                  "'connections': [{'id': 'e', 'from': 'app', 'to': 'db'}]" + others);
}

} // namespace

class SuggestTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasTheMembersInTheirOrder()
    {
        const Json report = jsonOf({branch, "--plan", "99.9%"});
        QVERIFY(namesOf(report) == std::vector<std::string>({"unavailability", "suggestions", "plan", "planEnd"}));
        QVERIFY(!report["suggestions"].empty() && !report["plan"].empty());
        for (const Json& one : report["suggestions"]) {
            QVERIFY(namesOf(one)
                    == std::vector<std::string>({"id", "move", "targets", "title", "why", "technique",
                                                 "unavailabilityAfter", "downtimeSavedHours", "spofsRemoved",
                                                 "spofsAdded", "monthlyCost"}));
            const std::string id = one["move"].get<std::string>() + ":" + one["targets"][0].get<std::string>();
            QVERIFY2(one["id"] == id, id.c_str());
            const double saved = report["unavailability"].get<double>() - one["unavailabilityAfter"].get<double>();
            QVERIFY2(qFuzzyCompare(one["downtimeSavedHours"].get<double>(), saved * hoursPerYear), id.c_str());
        }
        for (const Json& step : report["plan"])
            QVERIFY(namesOf(step)
                    == std::vector<std::string>({"id", "title", "unavailabilityAfter", "monthlyCost", "costSoFar",
                                                 "spofsLeft", "paysWithNext"}));
        QVERIFY(namesOf(jsonOf({branch})) == std::vector<std::string>({"unavailability", "suggestions"}));
    }

    void unavailabilityIsThatOfAnalyze()
    {
        const Json analysis = Json::parse(run({"analyze", branch, "--format", "json"}).output.toStdString());
        QVERIFY(jsonOf({branch})["unavailability"] == analysis["unavailability"]);
        const Json& pay = analysis["journeys"][1];
        QVERIFY(pay["id"] == "pay");
        QVERIFY(jsonOf({branch, "--journey", "pay"})["unavailability"] == pay["unavailability"]);
    }

    void topLimitsWhatIsListed()
    {
        const Json all = jsonOf({branch})["suggestions"];
        QVERIFY(all.size() > 2);
        const Json two = jsonOf({branch, "--top", "2"})["suggestions"];
        QVERIFY(two == Json::array({all[0], all[1]}));
        QVERIFY(jsonOf({branch, "--top=0"})["suggestions"].empty());
        QVERIFY(jsonOf({branch, "--top=1000"})["suggestions"] == all);

        const QByteArray text = textOf({branch, "--top", "2"});
        QVERIFY2(text.contains("\n  and " + QByteArray::number(qulonglong(all.size() - 2)) + " more (--format json"),
                 text.constData());
        QVERIFY(!textOf({branch, "--top", "1000"}).contains(" more ("));
        QVERIFY(!textOf({branch, "--top", "0"}).contains("uggestion"));
    }

    void movesCanBeLeftOut()
    {
        const Json all = jsonOf({"-", "--plan", "1"}, shop());
        QVERIFY(hasMove(all["suggestions"], "add-replica"));
        for (const QStringList& without : {QStringList({"--without", "add-replica", "add-instance"}),
                                           QStringList({"--without", "add-replica", "--without", "add-instance"})}) {
            const Json rest = jsonOf(QStringList({"-", "--plan", "1"}) + without, shop());
            QVERIFY(!hasMove(rest["suggestions"], "add-replica") && !hasMove(rest["suggestions"], "add-instance"));
            for (const Json& step : rest["plan"])
                QVERIFY(!step["id"].get<std::string>().starts_with("add-"));
        }
    }

    void aPlanSaysWhyItEnds()
    {
        const auto endOf = [](const QStringList& wanted) {
            return jsonOf(QStringList("-") + wanted, shop())["planEnd"];
        };
        QVERIFY(endOf({"--plan", "99.5%"}) == "target-met");
        QVERIFY(endOf({"--plan", "0.5"}) == "target-met");
        QVERIFY(endOf({"--plan", "1"}) == "nothing-helps");
        QVERIFY(endOf({"--plan", "1", "--budget", "0"}) == "budget-spent");
        QVERIFY(endOf({"--budget", "1e9"}) == "nothing-helps");
        QVERIFY(jsonOf({"-", "--plan", "0.5"}, shop())["plan"].empty());
    }

    void aPlanKeepsToItsBudget()
    {
        const Json free = jsonOf({branch, "--budget", "1e6"})["plan"];
        QVERIFY(free.size() > 2);
        const double all = free.back()["costSoFar"];
        double soFar = 0;
        for (const Json& step : free) {
            soFar += step["monthlyCost"].get<double>();
            QCOMPARE(step["costSoFar"].get<double>(), soFar);
        }
        const Json tight = jsonOf({branch, "--budget", QString::number(all / 2)});
        QVERIFY(tight["planEnd"] == "budget-spent");
        QVERIFY(tight["plan"].back()["costSoFar"].get<double>() <= all / 2);
    }

    void whatCannotBeImprovedIsSaid_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << design("")
                               << QByteArray("standard input: nothing to suggest yet: the design has no components\n");
        QTest::newRow("broken") << design(component("a") + "," + component("b") + "," + component("c"),
                                          "'sets': [{'id': 's', 'name': 'S', 'mode': 'active-active', 'members': "
                                          "['b', 'c'], 'required': 2}], 'connections': [{'id': 'e', 'from': 'a', "
                                          "'to': 'b'}], 'journeys': [{'id': 'j', 'name': 'Buy', 'entries': ['a']}]")
                                << QByteArray("standard input: nothing to improve yet: a journey does not work even "
                                              "with everything up\n");
    }
    void whatCannotBeImprovedIsSaid()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, line);
        for (const QStringList& more : {QStringList(), QStringList({"--plan", "0.99"})}) {
            const Run json = run(QStringList({"suggest", "-", "--format", "json"}) + more, input);
            QCOMPARE(json.status, 0);
            const Json report = Json::parse(json.output.toStdString());
            QCOMPARE(report.contains("plan"), !more.isEmpty());
            QVERIFY(report["suggestions"].empty());
            QVERIFY(!report.contains("plan") || report["plan"].empty());
            QCOMPARE(json.errors, line);
            const Run text = run(QStringList({"suggest", "-"}) + more, input);
            QCOMPARE(text.status, 0);
            QCOMPARE(text.errors, line);
            QVERIFY2(text.output.count('\n') >= 2, text.output.constData());
            QVERIFY2(!text.output.contains("remain") && !text.output.contains("gains anything"),
                     text.output.constData());
        }
    }

    void nothingToImproveIsSaid()
    {
        const Run result =
            run({"suggest", "-", "--plan", "0.99"}, design("{'id': 'a', 'name': 'A', 'kind': 'client'}"));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.errors, QByteArray());
        QVERIFY2(result.output.contains("\nNothing that is known here gains anything\n"), result.output.constData());
        QVERIFY2(result.output.contains("meets the target of 99 % already\n"), result.output.constData());
    }

    void theTextReportTellsGainsAndCosts()
    {
        const QByteArray text = textOf({"-"}, shop(", 'title': 'Shop', 'currency': 'EUR'"));
        QVERIFY2(text.startsWith("Shop\n98.9 % available, "), text.constData());
        QVERIFY2(text.contains("suggestions, with the downtime that each saves a year, and its cost\n  Add a replica"),
                 text.constData());
        QVERIFY2(text.contains(" EUR/mo\n    If Orders DB fails, everything stops\n    --apply add-replica:db\n"),
                 text.constData());
        QVERIFY(!text.contains("plan"));
    }

    void theTextReportShowsAPlanAsAStaircase()
    {
        const QByteArray text = textOf({"-", "--plan", "99.5%", "--top", "0"}, shop());
        for (const char* part :
             {"\nA plan of ", "   available   down a year   cost so far   single points\n", "\n  0   As it is today ",
              "\n  1   Add a replica of Orders DB", " meets the target of 99.5 %, for ", " USD a month more\n",
              "\n  linchpin suggest - \\\n    --apply add-replica:db \\\n", "    -o OUT\n"})
            QVERIFY2(text.contains(part), (part + ("\n" + text)).constData());
        const QByteArray missed = textOf({"-", "--plan", "1", "--without", "add-replica"}, shop());
        QVERIFY2(missed.contains("othing more helps: ") || missed.contains("othing helps: "), missed.constData());
        QVERIFY2(missed.contains(" of failure remains: ") && missed.contains("Orders DB"), missed.constData());
    }

    void whatIsDrawnAndGainsNothingIsListed()
    {
        const QByteArray text = textOf({branch});
        QVERIFY2(text.contains("\nDrawn already, and gains nothing\n  Lb 2 adds nothing: it forwards to nothing"),
                 text.constData());
        QVERIFY(!textOf({vectorFile("chain.linchpin")}).contains("Drawn already"));
    }

    void oneJourneyCanBeTheGoal()
    {
        const QByteArray text = textOf({branch, "--journey", "find", "--plan", "0.9999"});
        QVERIFY2(text.startsWith("Journeys branch behind a gateway, Find by itself\n99.85 % available"),
                 text.constData());
        QVERIFY2(!text.contains("Add an instance of Payments"), text.constData()); // which only pay asks
        QVERIFY2(text.contains("journeys-branch.linchpin --journey find \\\n"), text.constData());
        QVERIFY2(text.contains("\n    --journey find --apply duplicate-balancer:gateway\n"), text.constData());
    }

    void theExampleOfTheReadmeIsTrue()
    {
        QVERIFY(QDir::setCurrent(LINCHPIN_SOURCE_DIR));
        const QByteArray text = textOf({"samples/one-coordinator.linchpin", "--top", "1", "--plan", "99.9%"});
        QVERIFY2(contentOf("README.md").contains("\n```\n" + text + "```\n"), text.constData());
    }

    void standardInputIsRead()
    {
        for (const char* format : {"text", "json"})
            QCOMPARE(textOf({"-", "--format", format}, contentOf(branch)), textOf({branch, "--format", format}));
    }

    void linesFitAndNothingObeysTheTerminal()
    {
        const QByteArray title = "'title': '\\u001b[31mA\\u0007', 'currency': '\\u001b]0;long enough'";
        const QByteArray text = textOf({"-", "--plan", "1"}, shop(", " + title));
        QVERIFY(!text.contains('\x1B') && !text.contains('\x07'));
        for (const QByteArray& line : text.split('\n'))
            QVERIFY2(line.size() <= 100, line.constData());
    }
};

QTEST_APPLESS_MAIN(SuggestTest)
#include "suggest_test.moc"
