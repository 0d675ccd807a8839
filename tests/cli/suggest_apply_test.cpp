// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace linchpin::test;
using Json = nlohmann::ordered_json;

namespace
{

const QString branch = vectorFile("journeys-branch.linchpin");

Json jsonOf(const QStringList& arguments, const QByteArray& input = {})
{
    return Json::parse(run(arguments + QStringList({"--format", "json"}), input).output.toStdString());
}

QString text(const Json& value)
{
    return QString::fromStdString(value.get<std::string>());
}

/// The design of the file with the suggestions applied, as text.
QByteArray applied(const QString& file, const QStringList& ids, const QStringList& more = {})
{
    const Run result = run(QStringList({"suggest", file, "--apply"}) + ids + more + QStringList({"-o", "-"}));
    return result.status == 0 && result.errors.isEmpty() ? result.output : QByteArray();
}

} // namespace

class SuggestApplyTest : public QObject
{
    Q_OBJECT

private slots:
    void whatWasPromisedIsThere_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString& folder : {vectorFile(""), QStringLiteral(LINCHPIN_SOURCE_DIR "/samples/")}) {
            const QStringList files = QDir(folder).entryList({"*.linchpin"});
            QVERIFY(files.size() >= 10);
            for (const QString& file : files)
                QTest::newRow(qPrintable(file)) << folder + file;
        }
    }
    void whatWasPromisedIsThere()
    {
        QFETCH(QString, file);
        const Json report = jsonOf({"suggest", file, "--plan", "1"});
        for (const Json& one : report["suggestions"]) {
            const QString id = text(one["id"]);
            const QByteArray after = applied(file, {id});
            QVERIFY2(!after.isEmpty(), qPrintable(id));
            const double is = jsonOf({"analyze", "-", "--order", "1"}, after)["unavailability"];
            const double promised = one["unavailabilityAfter"];
            QVERIFY2(std::abs(is - promised) <= 1e-12 * is, qPrintable(id));
        }
        QStringList ids;
        for (const Json& step : report["plan"]) {
            ids.append(text(step["id"]));
            const QByteArray after = applied(file, ids);
            QVERIFY2(!after.isEmpty(), qPrintable(ids.last()));
            const Json then = jsonOf({"analyze", "-", "--order", "1"}, after);
            QVERIFY2(then["unavailability"] == step["unavailabilityAfter"], qPrintable(ids.last()));
            QVERIFY2(then["spofs"].size() == step["spofsLeft"], qPrintable(ids.last()));
        }
    }

    void whatWasPromisedForAJourneyIsThere()
    {
        const QStringList journey = {"--journey", "find"};
        const Json report = jsonOf(QStringList({"suggest", branch, "--plan", "1"}) + journey);
        QVERIFY(report["plan"].size() > 1);
        QStringList ids;
        for (const Json& step : report["plan"])
            ids.append(text(step["id"]));
        const QByteArray after = applied(branch, ids, journey);
        QVERIFY(!after.isEmpty());
        const Json then = jsonOf({"analyze", "-"}, after)["journeys"][0];
        QVERIFY(then["id"] == "find");
        QVERIFY(then["unavailability"] == report["plan"].back()["unavailabilityAfter"]);
    }

    void idsMayStandBehindOneOptionOrSeveral()
    {
        const QStringList ids = {"duplicate-balancer:gateway", "add-instance:payments"};
        const QByteArray wanted = applied(branch, ids);
        QVERIFY(wanted.contains("\"gateway"));
        QCOMPARE(applied(branch, {ids[0], "--apply", ids[1]}), wanted);
        const Run late = run({"suggest", "--apply=" + ids[0], "--apply", ids[1], "-o", "-", branch});
        QCOMPARE(late.output, wanted);
    }

    void designsAreWrittenAsFiles()
    {
        const QTemporaryDir folder;
        for (const char* name : {"out.linchpin", "out.json", "out"}) {
            const QString out = folder.filePath(name);
            const Run result = run({"suggest", branch, "--apply", "add-instance:payments", "-o", out});
            QCOMPARE(result.status, 0);
            QCOMPARE(result.errors, QByteArray());
            QCOMPARE(result.output, QByteArray());
            QCOMPARE(contentOf(out), applied(branch, {"add-instance:payments"}));
        }
        const Run piped =
            run({"suggest", "-", "--apply", "add-instance:payments", "-o", folder.filePath("b")}, contentOf(branch));
        QCOMPARE(piped.status, 0);
        QCOMPARE(contentOf(folder.filePath("b")), contentOf(folder.filePath("out")));
    }

    void whatCannotBeAppliedWritesNothing_data()
    {
        QTest::addColumn<QStringList>("ids");
        QTest::addColumn<QByteArray>("line");
        const QByteArray none = ": no such suggestion for this design; linchpin suggest lists those that there are\n";
        QTest::newRow("unknown") << QStringList("add-replica:nothing") << "add-replica:nothing" + none;
        QTest::newRow("no id") << QStringList("payments") << "payments" + none;
        QTest::newRow("unknown second") << QStringList({"add-instance:payments", "x\ny"}) << "x?y" + none;
        QTest::newRow("twice") << QStringList({"duplicate-balancer:gateway", "duplicate-balancer:gateway"})
                               << "duplicate-balancer:gateway" + none;
    }
    void whatCannotBeAppliedWritesNothing()
    {
        QFETCH(QStringList, ids);
        QFETCH(QByteArray, line);
        const QTemporaryDir folder;
        for (const QString& out : {folder.filePath("out.linchpin"), QStringLiteral("-")}) {
            const Run result = run(QStringList({"suggest", branch, "-o", out, "--apply"}) + ids);
            QCOMPARE(result.status, 2);
            QCOMPARE(result.output, QByteArray());
            QCOMPARE(result.errors, line);
            QVERIFY(QDir(folder.path()).isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(SuggestApplyTest)
#include "suggest_apply_test.moc"
