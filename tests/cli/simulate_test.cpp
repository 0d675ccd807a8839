// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <numeric>

using namespace linchpin::test;
using Json = nlohmann::ordered_json;

namespace
{

Json jsonOf(const QStringList& arguments, const QByteArray& input = {})
{
    return linchpin::test::jsonOf(QStringLiteral("simulate"), arguments, input);
}

QByteArray textOf(const QStringList& arguments, const QByteArray& input = {})
{
    return linchpin::test::textOf(QStringLiteral("simulate"), arguments, input);
}

const QString branch = vectorFile("journeys-branch.linchpin");
const std::vector<std::string> figures = {"meanHoursPerYear",
                                          "intervalLow",
                                          "intervalHigh",
                                          "exactHoursPerYear",
                                          "exactWithinInterval",
                                          "outagesPerYear",
                                          "meanOutageHours",
                                          "longestOutageHours",
                                          "yearHours",
                                          "target",
                                          "yearsOnTarget",
                                          "lengths",
                                          "causes"};

} // namespace

class SimulateTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonHasTheMembersInTheirOrder()
    {
        const Json report = jsonOf({branch, "--years", "200"});
        QVERIFY(namesOf(report)
                == std::vector<std::string>({"years", "seed", "events", "failoversHeldDown", "system", "journeys"}));
        QVERIFY(report["years"] == 200 && report["seed"] == 1 && report["events"] > 0);
        QVERIFY(namesOf(report["system"]) == figures);
        QCOMPARE(report["journeys"].size(), std::size_t(2));
        std::vector<std::string> ofJourneys = {"id", "name"};
        ofJourneys.insert(ofJourneys.end(), figures.begin(), figures.end());
        for (const Json& journey : report["journeys"])
            QVERIFY(namesOf(journey) == ofJourneys);
    }

    void seedsHave64Bits()
    {
        const Json report = jsonOf({branch, "--years", "64", "--seed", "18446744073709551615"});
        QVERIFY(report["seed"] == 18446744073709551615u);
        const Json other = jsonOf({branch, "--years", "64", "--seed", "4294967295"}); // its lower half
        QVERIFY(report["system"]["meanHoursPerYear"] != other["system"]["meanHoursPerYear"]);
    }

    void figuresAgreeWithEachOther()
    {
        const Json report = jsonOf({branch, "--years", "300", "--years-detail"});
        const Json& system = report["system"];
        const std::vector<double> hours = system["hoursByYear"];
        QCOMPARE(hours.size(), std::size_t(300));
        const double mean = std::accumulate(hours.begin(), hours.end(), 0.0) / 300;
        QVERIFY(qFuzzyCompare(system["meanHoursPerYear"].get<double>(), mean));
        QVERIFY(system["intervalLow"] <= mean && mean <= system["intervalHigh"]);
        const double exact = system["exactHoursPerYear"];
        QVERIFY(system["exactWithinInterval"] == (system["intervalLow"] <= exact && exact <= system["intervalHigh"]));
        double outages = 0;
        for (const Json& length : system["lengths"]) {
            QVERIFY(length["fromHours"] < length["toHours"]);
            outages += length["outages"].get<double>();
        }
        QVERIFY(qFuzzyCompare(outages / 300, system["outagesPerYear"].get<double>()));
        double caused = 0;
        for (const Json& cause : system["causes"])
            caused += cause["hours"].get<double>();
        QVERIFY(qAbs(caused - 300 * mean) < 1e-6);
        const Json& year = system["yearHours"];
        QVERIFY(year["median"] <= year["of90"] && year["of90"] <= year["of99"]);
        QVERIFY(std::count_if(hours.begin(), hours.end(), [&](double h) { return h <= year["of90"]; }) >= 270);
    }

    void theExactFigureIsTheAnalysis()
    {
        const Json report = jsonOf({branch, "--years", "64"});
        const Json analysis = Json::parse(run({"analyze", branch, "--format", "json"}).output.toStdString());
        QVERIFY(report["system"]["exactHoursPerYear"] == analysis["downtimeHoursPerYear"]);
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(report["journeys"][i]["id"] == analysis["journeys"][i]["id"]);
            const double unavailability = analysis["journeys"][i]["unavailability"];
            QVERIFY(qFuzzyCompare(report["journeys"][i]["exactHoursPerYear"].get<double>(), unavailability * 8766));
        }
    }

    void theSameSeedGivesTheSameBytes()
    {
        for (const char* format : {"text", "json"}) {
            const QStringList wanted = {"simulate", branch, "--years", "500", "--format", format, "--threads"};
            const QByteArray one = run(wanted + QStringList({"1", "--seed", "5"})).output;
            QVERIFY(!one.isEmpty());
            QCOMPARE(run(wanted + QStringList({"2", "--seed", "5"})).output, one);
            QCOMPARE(run(wanted + QStringList({"3", "--seed", "5"})).output, one);
            QVERIFY(run(wanted + QStringList({"1", "--seed", "6"})).output != one);
        }
    }

    void whatIsMissingIsNull()
    {
        const Json year = jsonOf({branch, "--years", "1"})["system"];
        QVERIFY(year["intervalLow"].is_null() && year["intervalHigh"].is_null());
        QVERIFY(year["exactWithinInterval"].is_null() && !year.contains("hoursByYear"));
        const Json never = jsonOf({"-"}, design(component("a", 1 - 1e-15)))["system"];
        QVERIFY(never["meanHoursPerYear"] == 0 && never["outagesPerYear"] == 0);
        QVERIFY(never["meanOutageHours"].is_null() && never["exactWithinInterval"].is_null());
        QVERIFY(never["causes"].empty() && never["yearsOnTarget"].is_null());
        QVERIFY(textOf({"-"}, design(component("a", 1 - 1e-15))).contains("\n  down a year   never down\n"));
    }

    void whatNeverWorksIsToldToBeDownAlways()
    {
        const QByteArray broken = design(component("a") + "," + component("b") + "," + component("c"),
                                         "'sets': [{'id': 's', 'name': 'S', 'mode': 'active-active', 'members': "
                                         "['b', 'c'], 'required': 2}], 'connections': [{'id': 'k', 'from': 'a', "
                                         "'to': 'b'}], 'journeys': [{'id': 'j', 'name': 'J', 'entries': ['a']}]");
        const Json system = jsonOf({"-"}, broken)["system"];
        QVERIFY(system["causes"].empty() && system["meanHoursPerYear"] == 8766);
        QVERIFY(system["meanOutageHours"] > 8766);
        const QByteArray text = textOf({"-"}, broken);
        QVERIFY2(text.contains("\n  down a year   always down: it does not work even with everything up\n")
                     && !text.contains("brought about by") && !text.contains("outages"),
                 text.constData());
    }

    void failoversThatAreHeldDownAreNamed()
    {
        const QString file = vectorFile("two-regions.linchpin");
        QVERIFY(jsonOf({file, "--years", "10"})["failoversHeldDown"] == Json::array({"db"}));
        const QByteArray text = textOf({file, "--years", "10"});
        QVERIFY2(text.contains("\nMay differ from the exact figures by construction\n")
                     && text.contains("Orders DB [db]"),
                 text.constData());
        QVERIFY(!textOf({branch, "--years", "10"}).contains("May differ"));
    }

    void theReportIsToldInWords()
    {
        const QByteArray text = textOf({branch});
        for (const char* part : {"\nPlayed 1000 years with seed 1: ", "\nThe system\n  down a year    ",
                                 ", 95 % interval ", "\n                 exact: ", "\n  outages        ",
                                 " a year, of ", "\n  of all years   half are down at most ", "\nFind\n",
                                 "\n  target         ", ", met in ", " of 1000 years\n", "\n  outages that last\n",
                                 " ##############################\n", "\n  brought about by\n"})
            QVERIFY2(text.contains(part), (part + ("\n" + text)).constData());
        for (const QByteArray& line : text.split('\n'))
            QVERIFY2(line.size() <= 100, line.constData());
    }

    void standardInputIsRead()
    {
        QCOMPARE(jsonOf({"-", "--years", "20"}, contentOf(branch)).dump(), jsonOf({branch, "--years", "20"}).dump());
    }

    void theExampleOfTheReadmeIsTrue()
    {
        QVERIFY(QDir::setCurrent(LINCHPIN_SOURCE_DIR));
        const QByteArray text = textOf({"samples/one-coordinator.linchpin", "--years", "10000"});
        QVERIFY2(contentOf("README.md").contains("\n```\n" + text + "```\n"), text.constData());
    }
};

QTEST_APPLESS_MAIN(SimulateTest)
#include "simulate_test.moc"
