// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace linchpin::test;
using Json = nlohmann::ordered_json;

namespace
{

QString scenario(const char* id)
{
    return QStringLiteral(LINCHPIN_SOURCE_DIR "/resources/scenarios/%1.json").arg(QLatin1String(id));
}

QString drawing(const char* id, const char* name)
{
    return QStringLiteral(LINCHPIN_TEST_DATA "/practice/drawings/%1/%2.linchpin")
        .arg(QLatin1String(id), QLatin1String(name));
}

} // namespace

class PracticeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_data.isValid());
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
        QVERIFY(QDir(m_data.path()).mkpath(QStringLiteral("linchpin/scenarios")));
    }

    void aDroppedFileIsListed()
    {
        const QString dropped = m_data.filePath(QStringLiteral("linchpin/scenarios/chat.json"));
        QVERIFY(QFile::copy(scenario("chat"), dropped));
        const Run listed = run(
            {QStringLiteral("practice"), QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(listed.status, 0);
        const Json list = Json::parse(listed.output.toStdString());
        bool isThere = false;
        for (const Json& each : list["scenarios"])
            isThere = isThere || (each["id"] == "chat" && each["minutes"] == 50 && !each["journeys"].empty());
        QVERIFY(isThere);
        QVERIFY(run({QStringLiteral("practice"), QStringLiteral("list")}).output.contains("chat"));
    }

    void aScenarioWithMistakesGetsItsSentence()
    {
        const QString path = m_data.filePath(QStringLiteral("linchpin/scenarios/wrong.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"linchpin-scenario\", \"version\": 1}");
        file.close();
        const Run listed = run({QStringLiteral("practice"), QStringLiteral("list")});
        QCOMPARE(listed.status, 2);
        QVERIFY2(listed.errors.endsWith("wrong.json: $: the member \"id\" is missing; add \"id\"\n"),
                 listed.errors.constData());
        const Run scored = run({QStringLiteral("practice"), QStringLiteral("score"), path, drawing("chat", "naive")});
        QCOMPARE(scored.status, 2);
        QVERIFY(QFile::remove(path));
    }

    void drawingsAreScored()
    {
        double before = 101;
        for (const char* name : {"good", "naive", "padded"}) {
            const Json score = jsonOf(QStringLiteral("practice"),
                                      {QStringLiteral("score"), scenario("payments"), drawing("payments", name)});
            const double percent = score["percent"];
            QVERIFY(percent < before);
            before = percent;
            double points = 0;
            for (const Json& section : score["sections"])
                points += section["points"].get<double>();
            QVERIFY(std::abs(points - score["points"].get<double>()) < 1e-9);
            QCOMPARE(score["scenario"].get<std::string>(), std::string("payments"));
        }
    }

    void theReportCanBeRead()
    {
        const QByteArray text =
            textOf(QStringLiteral("practice"), {QStringLiteral("score"), scenario("chat"), drawing("chat", "naive")});
        QVERIFY2(text.startsWith("Chat\n24.5 of 50 points, 96.25 % available, 670 USD a month\n"), text.constData());
        QVERIFY(text.contains("Presence (Messages): Receive while online waits for it"));
        const Run markdown = run({QStringLiteral("practice"), QStringLiteral("score"), scenario("chat"),
                                  drawing("chat", "naive"), QStringLiteral("--format"), QStringLiteral("markdown")});
        QVERIFY(markdown.output.startsWith("# Chat\n"));
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("unknown") << QStringList{QStringLiteral("score"), QStringLiteral("chit"),
                                                drawing("chat", "good")}
                                 << QByteArray("linchpin practice: \"chit\" is neither a scenario nor a file; did you "
                                               "mean chat?\n");
        QTest::newRow("verb") << QStringList{QStringLiteral("scores")}
                              << QByteArray("linchpin practice: \"scores\" is neither list nor score; did you mean "
                                            "score?\n");
        QTest::newRow("too few") << QStringList{QStringLiteral("score"), QStringLiteral("chat")}
                                 << QByteArray("linchpin practice: score takes a scenario and a file; write \"linchpin "
                                               "practice list\" or \"linchpin practice score SCENARIO FILE\"\n");
        QTest::newRow("no design") << QStringList{QStringLiteral("score"), scenario("chat"), scenario("chat")}
                                   << QByteArray(scenario("chat").toUtf8()
                                                 + ": $.format: \"linchpin-scenario\" is not the format "
                                                   "\"linchpin-design\"; open a design that Linchpin saved\n");
    }

    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, sentence);
        const Run refused = run(QStringList{QStringLiteral("practice")} + arguments);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.errors, sentence);
        QVERIFY(refused.output.isEmpty());
    }

private:
    QTemporaryDir m_data;
};

QTEST_APPLESS_MAIN(PracticeTest)
#include "practice_test.moc"
