// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace linchpin::test;
using Json = nlohmann::ordered_json;

namespace
{

constexpr double hoursPerYear = 8766;

bool isNear(const Json& is, const Json& wanted, double scale)
{
    return std::abs(is.get<double>() - wanted.get<double>()) <= 1e-9 * scale;
}

std::vector<std::string> sorted(std::vector<std::string> texts)
{
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

class AnalyzeTest : public QObject
{
    Q_OBJECT

private slots:
    void jsonAgreesWithEveryVector_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(vectorFile("")).entryList({"*.linchpin"});
        QVERIFY(files.size() >= 22);
        for (const QString& file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(9);
    }
    void jsonAgreesWithEveryVector()
    {
        QFETCH(QString, name);
        const Run result = run({"analyze", vectorFile(name + ".linchpin"), "--format", "json"});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.errors, QByteArray());
        const Json is = Json::parse(result.output.toStdString());
        const Json wanted = Json::parse(contentOf(vectorFile(name + ".expected.json")).toStdString());

        const double u = wanted["unavailability"];
        QVERIFY(is["method"] == "exact");
        QVERIFY(isNear(is["unavailability"], wanted["unavailability"], u));
        QVERIFY(isNear(is["availability"], wanted["availability"], 1));
        QVERIFY(isNear(is["downtimeHoursPerYear"], wanted["downtimeHoursPerYear"], u * hoursPerYear));
        QCOMPARE(is["journeys"].size(), wanted["journeys"].size());
        for (const Json& journey : is["journeys"]) {
            const std::string id = journey["id"];
            const Json& figure = wanted["journeys"].at(id);
            QVERIFY2(isNear(journey["unavailability"], figure, figure), id.c_str());
            QVERIFY2(journey["spofs"] == sorted(wanted["journeySpofs"].at(id)), id.c_str());
        }
        std::vector<std::string> spofs;
        for (const Json& spof : is["spofs"]) {
            spofs.push_back(spof["id"]);
            QVERIFY(
                isNear(spof["downtimeCausedHours"], wanted["downtimeCausedHours"].at(spofs.back()), u * hoursPerYear));
        }
        QVERIFY(sorted(spofs) == sorted(wanted["spofs"]));
        auto cutSets = wanted["cutSets"].get<std::vector<std::vector<std::string>>>();
        std::sort(cutSets.begin(), cutSets.end(),
                  [](const auto& a, const auto& b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
        QVERIFY(is["cutSets"] == cutSets);
        QVERIFY(!is.contains("cutSetsTruncated"));
        QVERIFY(sorted(namesOf(is["downtimeCausedHours"])) == sorted(namesOf(wanted["downtimeCausedHours"])));
        for (const auto& [box, hours] : is["downtimeCausedHours"].items())
            QVERIFY2(isNear(hours, wanted["downtimeCausedHours"].at(box), u * hoursPerYear), box.c_str());
    }

    void jsonHasTheMembersInTheirOrder()
    {
        const Run result = run({"analyze", "--format=json", vectorFile("journeys-branch.linchpin")});
        const Json report = Json::parse(result.output.toStdString());
        QVERIFY(namesOf(report)
                == std::vector<std::string>({"title", "method", "unavailability", "availability",
                                             "downtimeHoursPerYear", "journeys", "spofs", "cutSets", "cutSetCount",
                                             "cutSetCounts", "downtimeCausedHours", "importance", "findings"}));
        QVERIFY(report["cutSetCount"] == report["cutSets"].size());
        const Json& payments = report["importance"]["payments"];
        QVERIFY(namesOf(payments)
                == std::vector<std::string>(
                    {"birnbaum", "criticality", "fussellVesely", "riskAchievementWorth", "riskReductionWorth"}));
        const double q = report["unavailability"];
        QVERIFY(isNear(payments["riskAchievementWorth"], 1 / q, 1 / q)); // alone it stops the system
        QVERIFY(isNear(payments["criticality"].get<double>() * q * hoursPerYear,
                       report["downtimeCausedHours"]["payments"], q * hoursPerYear));
        QVERIFY(namesOf(report["journeys"][0])
                == std::vector<std::string>({"id", "unavailability", "target", "met", "critical", "broken", "spofs"}));
        QVERIFY(namesOf(report["spofs"][0])
                == std::vector<std::string>({"id", "type", "journeys", "downtimeCausedHours"}));
        QVERIFY(report["spofs"][0]["journeys"] == Json::array({"pay"}));
        const Json finding = report["findings"].back();
        QVERIFY(namesOf(finding) == std::vector<std::string>({"rule", "ids", "text"}));
        QVERIFY(finding["rule"] == "forwards-to-nothing");
        QVERIFY(finding["ids"] == Json::array({"lb-2"}));
    }

    void aDesignWithoutComponentsHasNullFigures()
    {
        const Run result = run({"analyze", "-", "--format", "json"}, design(""));
        QCOMPARE(result.status, 0);
        const Json report = Json::parse(result.output.toStdString());
        for (const char* figure : {"unavailability", "availability", "downtimeHoursPerYear"})
            QVERIFY2(report.at(figure).is_null(), figure);
        QVERIFY(report["spofs"].empty() && report["cutSets"].empty());
        QVERIFY(run({"analyze", "-"}, design("")).output.contains("nothing to tell"));
    }

    void orderLimitsTheCutSets()
    {
        const QString file = vectorFile("journeys-branch.linchpin");
        const auto largest = [&](const char* order) {
            const Run result = run({"analyze", file, "--format", "json", "--order", order});
            const Json report = Json::parse(result.output.toStdString());
            std::size_t size = 0;
            for (const Json& set : report["cutSets"])
                size = std::max(size, set.size());
            return size;
        };
        QCOMPARE(largest("1"), std::size_t(1));
        QCOMPARE(largest("2"), std::size_t(2));
        const Run everything = run({"analyze", file, "--order=1000000"});
        QCOMPARE(everything.status, 0);
    }

    void theTextReportIsAsKept_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"journeys-branch", "two-regions", "sync-replication"})
            QTest::newRow(name) << name;
    }
    void theTextReportIsAsKept()
    {
        QFETCH(QString, name);
        const Run result = run({"analyze", vectorFile(name + ".linchpin")});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(QString::fromUtf8(result.output),
                 QString::fromUtf8(contentOf(LINCHPIN_TEST_DATA "/cli/" + name + ".txt")));
    }

    void standardInputIsRead()
    {
        const QString file = vectorFile("chain.linchpin");
        for (const char* format : {"text", "json"})
            QCOMPARE(run({"analyze", "-", "--format", format}, contentOf(file)).output,
                     run({"analyze", file, "--format", format}).output);
    }

    void timingGoesToStandardError()
    {
        const QString file = vectorFile("two-regions.linchpin");
        const Run result = run({"analyze", "--timing", file});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.output, run({"analyze", file}).output);
        QStringList stages;
        for (const QByteArray& line : result.errors.trimmed().split('\n')) {
            QVERIFY2(line.endsWith(" ms"), line.constData());
            stages.append(QString::fromUtf8(line.left(15).trimmed()));
        }
        QCOMPARE(stages,
                 QStringList({"read", "compile", "single failures", "diagram", "cut sets", "importance", "findings"}));
    }
};

QTEST_APPLESS_MAIN(AnalyzeTest)
#include "analyze_test.moc"
