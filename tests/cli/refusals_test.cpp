// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QTest>

using namespace linchpin::test;

class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void badInputIsOneLineWithItsPlaceAndARemedy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char* name, const QStringList& arguments, const QByteArray& line,
                            const QByteArray& input = {}) { QTest::newRow(name) << arguments << input << line; };
        const QString chain = vectorFile("chain.linchpin");

        row("misspelt command", {"anlyze", chain},
            "linchpin: \"anlyze\" is neither a command nor a file; did you mean analyze?");
        row("British command", {"analyse", chain},
            "\"analyse\" is neither a command nor a file; did you mean analyze?");
        row("begun command", {"exp", chain}, "did you mean export?");
        for (const char* later : {"interview", "frobnicate"})
            row(later, {later, chain},
                "is neither a command nor a file; the commands are analyze, suggest, check, drill, simulate, practice, "
                "convert "
                "and export");
        row("misspelt option first", {"--verson"}, "linchpin: \"--verson\" is not an option; did you mean --version?");
        row("unknown option first", {"-x"}, "\"-x\" is not an option; the options are --help and --version");

        row("no file", {"analyze"}, "linchpin analyze: no FILE is given; name a design, or - for standard input");
        row("no file to check", {"check", "--targets"}, "linchpin check: no FILE is given");
        row("two files", {"check", chain, "b"}, "linchpin check: takes one FILE, and \"b\" is a second one; leave it");
        row("misspelt option", {"analyze", chain, "--fromat", "json"},
            "\"--fromat\" is not an option; did you mean --format?");
        row("misspelt option with value", {"analyze", chain, "--oder=3"},
            "\"--oder\" is not an option; did you mean --order?");
        row("begun option", {"check", chain, "--min", "1"}, "did you mean --min-availability?");
        row("other command's option", {"check", chain, "--zzz"},
            "the options are --min-availability, --max-spofs and --targets");
        row("no value", {"analyze", chain, "--order"}, "--order has no value; write one behind it");
        row("option as value", {"analyze", chain, "--order", "--timing"}, "--order has no value");
        row("value too many", {"analyze", chain, "--timing=3"}, "--timing takes no value; write --timing alone");
        row("format", {"analyze", chain, "--format", "xml"}, "--format cannot be \"xml\"; write text or json");
        for (const char* order : {"0", "-1", "two", "1.5", "99999999999", "3x"})
            row(order, {"analyze", chain, "--order", order}, "; write a whole number of 1 or more");
        row("empty order", {"analyze", chain, "--order="}, "--order cannot be \"\"");
        for (const char* availability : {"0", "1.1", "99.9", "nan", "-0.5", "101%", "%", "abc"})
            row(availability, {"check", chain, "--min-availability", availability},
                "write an availability above 0 and at most 1, such as 0.999 or 99.9%");
        row("negative spofs", {"check", chain, "--max-spofs", "-1"}, "--max-spofs cannot be \"-1\"");
        row("begun command for suggestions", {"sug", chain}, "did you mean suggest?");
        row("negative top", {"suggest", chain, "--top", "-1"}, "; write a whole number of 0 or more");
        for (const char* target : {"0", "99.99", "nines"})
            row(target, {"suggest", chain, "--plan", target},
                (QByteArray("--plan cannot be \"") + target + "\"; write an availability above 0").constData());
        for (const char* budget : {"-1", "1e999", "inf", "nan", "120USD"})
            row(budget, {"suggest", chain, "--budget", budget}, "; write a number of 0 or more, such as 250");
        row("misspelt move", {"suggest", chain, "--without", "ensemble", "add-replika"},
            "linchpin suggest: \"add-replika\" is not a move; did you mean add-replica?");
        row("unknown move", {"suggest", chain, "--without", "x"},
            "\"x\" is not a move; the moves are add-replica, add-instance, duplicate-balancer");
        row("misspelt journey", {"suggest", vectorFile("journeys-branch.linchpin"), "--journey", "fnd"},
            "linchpin suggest: there is no journey \"fnd\"; did you mean find?");
        row("unknown journey", {"suggest", vectorFile("journeys-branch.linchpin"), "--journey", "x"},
            "there is no journey \"x\"; the journeys are find and pay");
        row("no journeys", {"suggest", "-", "--journey", "x"},
            "--journey has nothing to choose from: the design has no journeys; leave it out", design(component("a")));
        row("nothing to apply", {"suggest", chain, "-o", "out"}, "-o says where a design goes, and nothing is applied");
        row("nowhere to write", {"suggest", chain, "--apply", "x"},
            "linchpin suggest: no OUT is given; write -o and a file that ends in .linchpin");
        row("picture to write", {"suggest", chain, "--apply", "x", "-o", "a.png"},
            "a design is written, and \"a.png\" ends as another format; end it in .linchpin");
        row("report and design", {"suggest", chain, "--apply", "x", "-o", "out", "--plan", "0.9"},
            "--plan is for the report, and --apply writes a design instead; leave one of them out");
        row("file taken for an id", {"suggest", "--apply", "x", chain, "-o", "out"}, "no FILE is given");
        const QString regions = vectorFile("two-regions.linchpin");
        row("no drill", {"drill", chain},
            "linchpin drill: nothing is said to fail; write one of --kill ID..., --ladder");
        row("two drills", {"drill", chain, "--ladder", "--kill", "a"},
            "linchpin drill: --kill and --ladder are two drills in one; leave one of them out");
        row("no drill's file", {"drill", "--kill", "a", chain}, "linchpin drill: no FILE is given");
        row("misspelt drill", {"drill", chain, "--gorila"}, "\"--gorila\" is not an option; did you mean --gorilla?");
        row("misspelt id", {"drill", regions, "--kill", "db-eest"},
            "linchpin drill: \"db-eest\": nothing here has this id and can fail; did you mean db-east?");
        row("unknown id", {"drill", regions, "--kill", "db", "x"},
            "linchpin drill: \"x\": nothing here has this id and can fail; name a component, a domain, a set");
        row("table of a kill", {"drill", chain, "--kill", "a", "--format", "csv"},
            "--format cannot be \"csv\"; write text or json");
        row("picture of a ladder", {"drill", chain, "--ladder", "--format", "png"},
            "--format cannot be \"png\"; write text or json or csv or markdown");
        for (const char* option : {"--rounds=3", "--seed=3", "--stop-at-outage"})
            row(option, {"drill", chain, "--ladder", option}, " is for --monkey, --gorilla and --kong; leave it out");
        row("no rounds", {"drill", chain, "--monkey", "--rounds", "0"}, "; write a whole number of 1 or more");
        row("too many rounds", {"drill", chain, "--monkey", "--rounds", "1000001"},
            "linchpin drill: --rounds is too much; write 1000000 or less");
        row("bad seed", {"drill", chain, "--kong", "--seed", "-1"},
            "--seed cannot be \"-1\"; write a whole number of 0");
        row("no zones", {"drill", chain, "--gorilla"}, "chain.linchpin: no zone is drawn; draw zones around what runs");
        row("no regions", {"drill", "-", "--kong"}, "standard input: no region is drawn; ", design(component("a")));
        for (const char* sides : {"a", "a:", ":b"})
            row(sides, {"drill", regions, "--partition", sides},
                "; write the ids of two domains with a colon between them, such as eu-west:us-east");
        row("misspelt side", {"drill", regions, "--partition", "eest:west"},
            "linchpin drill: there is no domain \"eest\"; did you mean east?");
        row("one side twice", {"drill", regions, "--partition", "east:east"},
            "linchpin drill: --partition names \"east\" twice; name two domains beside each other");
        row("a side in the other", {"drill", "-", "--partition", "r:z"},
            "linchpin drill: \"r:z\": one of the two domains lies in the other, so no link is between them; name two",
            design(component("a"),
                   "'domains': [{'id': 'r', 'name': 'R', 'kind': 'region', 'availability': 1}, "
                   "{'id': 'z', 'name': 'Z', 'kind': 'zone', 'availability': 1, 'parent': 'r'}]"));
        row("nothing to part", {"drill", "-", "--partition", "a:b"},
            "--partition has nothing to choose from: the design has no domains; draw", design(component("a")));
        row("no years", {"simulate", chain, "--years", "0"},
            "--years cannot be \"0\"; write a whole number of 1 or more");
        row("too many years", {"simulate", chain, "--years", "4000000000"},
            "linchpin simulate: so many years of all journeys find no room; write --years ");
        row("no threads", {"simulate", chain, "--threads", "0"}, "--threads cannot be \"0\"");
        row("details in words", {"simulate", chain, "--years-detail"},
            "linchpin simulate: --years-detail is for --format json; leave it out");
        row("misspelt years", {"simulate", chain, "--yeers", "3"}, "did you mean --years?");
        row("nothing to play", {"simulate", "-"},
            "standard input: there is nothing to play: the design has no components", design(""));
        row("fault tree to play", {"simulate", "-"},
            "standard input: is a fault tree, which has no repair times to play; name a design", "<opsa-mef/>");
        row("line break in an argument", {"a\nb"}, "linchpin: \"a?b\" is neither a command nor a file");

        row("no such file", {"analyze", "/nowhere/x.linchpin"},
            "/nowhere/x.linchpin: cannot be opened: there is no such");
        row("line break in a file", {"check", "/nowhere/a\nb"}, "/nowhere/a?b: cannot be opened");
        row("folder", {"check", LINCHPIN_TEST_DATA}, "cannot be opened: it is a folder; name a file in it");
        row("behind dashes", {"analyze", "--", "--timing"}, "--timing: cannot be opened");
        row("not JSON", {"analyze", "-"}, "standard input: $: not JSON at line 1, column 1", "hello");
        row("empty", {"check", "-"}, "standard input: $: ", "");
        row("no id", {"analyze", "-"}, "standard input: $.components[0]: the member \"id\" is missing; ", design("{}"));
        row("bad availability", {"check", "-"},
            "standard input: $.components[1].availability: ", design(component("a") + "," + component("b", 2)));
        row("another format", {"check", vectorFile("chain.expected.json")},
            (vectorFile("chain.expected.json") + ": $: ").toUtf8());
    }
    void badInputIsOneLineWithItsPlaceAndARemedy()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, line);
        const Run result = run(arguments, input);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.output, QByteArray());
        QVERIFY2(result.errors.contains(line), result.errors.constData());
        QVERIFY2(result.errors.endsWith('\n') && result.errors.count('\n') == 1, result.errors.constData());
        QVERIFY2(result.errors.contains("; "), result.errors.constData());
    }

    void fullDisksAreNoticed()
    {
        const QString command = QStringLiteral("'%1' analyze '%2' > /dev/full");
        const Run result = run({"-c", command.arg(LINCHPIN_PROGRAM, vectorFile("chain.linchpin"))}, {}, "sh");
        QCOMPARE(result.status, 2);
        QCOMPARE(result.errors,
                 QByteArray("standard output: cannot be written: the disk is full; send it elsewhere\n"));
    }

    void helpAndVersionGoToStandardOutput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("version") << QStringList("--version") << QByteArray("linchpin 0.1.0\n");
        QTest::newRow("help") << QStringList("--help") << QByteArray("  linchpin analyze FILE ");
        QTest::newRow("short help") << QStringList("-h") << QByteArray("  linchpin check FILE ");
        QTest::newRow("analyze") << QStringList({"analyze", "--help"}) << QByteArray("  --order N|all ");
        QTest::newRow("analyze, late") << QStringList({"analyze", "x", "--zzz", "--help"}) << QByteArray("  --timing ");
        QTest::newRow("check") << QStringList({"check", "-h"}) << QByteArray("  --max-spofs N ");
        QTest::newRow("suggest") << QStringList({"suggest", "--help"}) << QByteArray("  --without MOVE... ");
        QTest::newRow("drill") << QStringList({"drill", "--help"}) << QByteArray("  --partition A:B ");
        QTest::newRow("simulate") << QStringList({"simulate", "-h"}) << QByteArray("  --years-detail ");
        QTest::newRow("convert") << QStringList({"convert", "--help"}) << QByteArray("  -o OUT ");
        QTest::newRow("export") << QStringList({"export", "--help"}) << QByteArray("  --transparent ");
    }
    void helpAndVersionGoToStandardOutput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, output);
        const Run result = run(arguments);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.errors, QByteArray());
        QVERIFY2(result.output.contains(output), result.output.constData());
        for (const QByteArray& line : result.output.split('\n'))
            QVERIFY2(line.size() <= 100, line.constData());
    }
};

QTEST_APPLESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
