// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace linchpin::test;
using Json = nlohmann::ordered_json;

namespace
{

const QByteArray gates = "<opsa-mef><define-fault-tree name=\"shop\"><define-gate name=\"down\"><or>"
                         "<basic-event name=\"db\"/><and><basic-event name=\"a\"/><basic-event name=\"b\"/></and></or>"
                         "</define-gate></define-fault-tree></opsa-mef>\n";
const QByteArray events = "<opsa-mef><model-data>"
                          "<define-basic-event name=\"db\"><float value=\"0.001\"/></define-basic-event>"
                          "<define-basic-event name=\"a\"><float value=\"0.1\"/></define-basic-event>"
                          "<define-basic-event name=\"b\"><float value=\"0.1\"/></define-basic-event>"
                          "</model-data></opsa-mef>\n";

QByteArray inOneFile()
{
    return QByteArray(gates).replace("</opsa-mef>\n", "") + QByteArray(events).replace("<opsa-mef>", "");
}

double unavailability(const Run& result)
{
    return Json::parse(result.output.toStdString())["unavailability"];
}

bool isNear(double is, double wanted)
{
    return std::abs(is - wanted) <= 1e-9 * wanted;
}

} // namespace

class ConvertTest : public QObject
{
    Q_OBJECT

private slots:
    void faultTreesBecomeADesign()
    {
        for (const char* ending : {"shop.linchpin", "shop.json"}) {
            const QString out = m_folder.filePath(ending);
            const Run result = run({"convert", written("gates.xml", gates), written("events.opsa", events), "-o", out});
            QCOMPARE(result.errors, QByteArray());
            QCOMPARE(result.status, 0);
            QCOMPARE(result.output, QByteArray());
            QVERIFY(isNear(unavailability(run({"analyze", out, "--format", "json"})), 0.001 + 0.999 * 0.01));
        }
    }

    void aDesignBecomesAFaultTreeAndComesBack()
    {
        for (const char* name : {"two-regions", "quorum-three-zones", "journeys-branch", "mesh"}) {
            const QString out = m_folder.filePath("tree.xml");
            QCOMPARE(run({"convert", vectorFile(QString(name) + ".linchpin"), "-o", out}).status, 0);
            const Run before = run({"analyze", vectorFile(QString(name) + ".linchpin"), "--format", "json"});
            const Run after = run({"analyze", out, "--format", "json"});
            QCOMPARE(after.errors, QByteArray());
            QVERIFY(isNear(unavailability(after), unavailability(before)));
        }
    }

    void standardInputIsRead()
    {
        const QString out = m_folder.filePath("in.opsa");
        QCOMPARE(run({"convert", "-", "-o", out}, design(component("a"))).status, 0);
        QVERIFY(contentOf(out).startsWith("<?xml"));
        const QString back = m_folder.filePath("back.linchpin");
        QCOMPARE(run({"convert", "-o", back, "-"}, contentOf(out)).status, 0);
        QVERIFY(contentOf(back).contains("linchpin-design"));
    }

    void analyzeAndCheckReadFaultTrees()
    {
        const Run analyzed = run({"analyze", "-", "--format=json"}, "\xEF\xBB\xBF \n" + inOneFile());
        QCOMPARE(analyzed.errors, QByteArray());
        QVERIFY(isNear(unavailability(analyzed), 0.001 + 0.999 * 0.01));
        QVERIFY(run({"analyze", "-"}, inOneFile()).output.contains("If db fails, everything stops"));
        QCOMPARE(run({"check", "-", "--max-spofs", "1"}, inOneFile()).status, 0);
        QCOMPARE(run({"check", "-", "--max-spofs", "0"}, inOneFile()).status, 1);
    }

    void warningsGoToStandardError()
    {
        const QByteArray text = inOneFile().replace("<basic-event name=\"b\"/>", "<basic-event name=\"a\"/>");
        const Run result = run({"convert", "-", "-o", m_folder.filePath("w.linchpin")}, text);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.errors,
                 QByteArray("standard input, line 1: gate \"down\" names \"a\" twice in one formula; it counts once\n"
                            "no gate refers to b, so it is left out\n"));
    }

    void refusalsAreOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const QStringList& arguments, const QByteArray& line,
                            const QByteArray& input = {}) { QTest::newRow(name) << arguments << input << line; };
        const QString chain = vectorFile("chain.linchpin");
        const QString xml = m_folder.filePath("never.xml");
        const QString own = m_folder.filePath("never.linchpin");
        row("no file", {"-o", xml}, "linchpin convert: no FILE is given; name");
        row("no out", {chain}, "linchpin convert: no OUT is given; write -o and a file");
        row("other ending", {chain, "-o", "x.txt"},
            "the ending of \"x.txt\" does not say what to write; end it in .linchpin for a design, or .xml");
        row("no ending", {chain, "-o", "-"}, "the ending of \"-\" does not say what to write; ");
        row("two designs", {chain, "b", "-o", xml},
            "a fault tree is written of one design, and \"b\" is a second one; leave");
        row("tree to tree", {"-", "-o", xml}, "standard input: is a fault tree already; name a design", gates);
        row("design to design", {chain, "-o", own}, "chain.linchpin: is not a fault tree in the Open-PSA format");
        row("incoherent", {"-", "-o", own}, "standard input, line 1: gate \"down\" uses nand, which is not coherent; ",
            QByteArray(gates).replace("or>", "nand>"));
        row("not XML", {"-", "-o", own}, "standard input, line 1: not XML: ", "<opsa-mef>");
        row("other folder", {chain, "-o", "/nowhere/x.xml"}, "/nowhere/x.xml: cannot be saved: ");
        row("no such file", {"/nowhere/x.xml", "-o", own}, "/nowhere/x.xml: cannot be opened");
    }
    void refusalsAreOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, line);
        const Run result = run(QStringList("convert") + arguments, input);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.errors.contains(line), result.errors.constData());
        QVERIFY2(result.errors.endsWith('\n') && result.errors.count('\n') == 1, result.errors.constData());
        QVERIFY(!QFile::exists(m_folder.filePath("never.xml")) && !QFile::exists(m_folder.filePath("never.linchpin")));
    }

    void helpSaysWhichWay()
    {
        const Run help = run({"convert", "--help"});
        QCOMPARE(help.status, 0);
        QVERIFY(help.output.startsWith("Usage: linchpin convert IN... -o OUT\n"));
        QVERIFY(run({"--help"}).output.contains("linchpin convert FILE -o OUT"));
    }

private:
    QString written(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(ConvertTest)
#include "convert_test.moc"
