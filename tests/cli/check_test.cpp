// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run.h"

#include <QTest>

using namespace linchpin::test;

namespace
{

const QByteArray brokenOthers = "'sets': [{'id': 's', 'name': 'Pool', 'mode': 'active-active', 'members': ['b', 'c'],"
                                "'required': 2}], 'connections': [{'id': 'e', 'from': 'a', 'to': 'b'}]";

QByteArray journey(const QByteArray& others)
{
    return "'journeys': [{'id': 'j', 'name': 'Order', 'entries': ['a']" + others + "}]";
}

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT

private slots:
    void theGateHoldsOrFallsShort_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("output");
        const auto row = [](const char* name, const QByteArray& text, const QStringList& options, int status,
                            const QByteArray& output) { QTest::newRow(name) << text << options << status << output; };
        const QByteArray notBroken = "held:        no journey is broken\n";
        const QByteArray one = design(component("a", 0.999));
        row("nothing asked", one, {}, 0, notBroken);
        row("available", one, {"--min-availability", "0.999"}, 0,
            notBroken + "held:        the system is 99.9 % available, and 99.9 % is wanted\n");
        row("available in percent", one, {"--min-availability=99.9%"}, 0,
            notBroken + "held:        the system is 99.9 % available, and 99.9 % is wanted\n");
        row("not available", one, {"--min-availability", "0.99901"}, 1,
            notBroken + "falls short: the system is 99.9 % available, but 99.901 % is wanted\n");
        row("told apart", design(component("a", 0.99899999)), {"--min-availability", "0.999"}, 1,
            notBroken + "falls short: the system is 99.899999 % available, but 99.9 % is wanted\n");
        row("spofs", one, {"--max-spofs", "1"}, 0,
            notBroken + "held:        1 single point of failure, where at most 1 is allowed: A\n");
        row("too many spofs", one, {"--max-spofs", "0"}, 1,
            notBroken + "falls short: 1 single point of failure, where at most 0 are allowed: A\n");
        row("no spof", design(component("a", 0.9, ", 'instances': 2")), {"--max-spofs", "0"}, 0,
            notBroken + "held:        no single point of failure counts\n");
        const QByteArray accepted = "accepted:    If A fails, everything stops: cheap to redo\n";
        row("accepted spof", design(component("a", 0.9, ", 'acceptedRisk': 'cheap to redo'")), {"--max-spofs", "0"}, 0,
            notBroken + "held:        no single point of failure counts\n" + accepted);
        row("accepted unasked", design(component("a", 0.9, ", 'acceptedRisk': 'cheap to redo'")), {}, 0,
            notBroken + accepted);
        row("target met", design(component("a"), journey(", 'target': 0.99")), {"--targets"}, 0,
            notBroken + "held:        Order is 99.9 % available, and 99 % is its target\n");
        row("target missed", design(component("a"), journey(", 'target': 0.9999, 'critical': false")), {"--targets"}, 1,
            notBroken + "falls short: Order is 99.9 % available, but 99.99 % is its target\n");
        row("target unasked", design(component("a"), journey(", 'target': 0.9999")), {}, 0, notBroken);
        row("no target", design(component("a"), journey("")), {"--targets"}, 0,
            notBroken + "held:        no journey has a target\n");
        row("all at once", one, {"--max-spofs", "0", "--targets", "--min-availability", "0.9"}, 1,
            notBroken + "held:        the system is 99.9 % available, and 90 % is wanted\n"
                + "held:        no journey has a target\n"
                + "falls short: 1 single point of failure, where at most 0 are allowed: A\n");
        const QByteArray nothing = "falls short: the design has no components, so nothing can be promised of it\n";
        row("no components", design(""), {}, 1, nothing);
        row("no components, all asked", design(""), {"--min-availability", "0.1", "--max-spofs", "9", "--targets"}, 1,
            nothing);
        row("hostile name", design(component("a", 0.9).replace("'A'", "'A\\n\\u001b[2J'")), {"--max-spofs", "1"}, 0,
            notBroken + "held:        1 single point of failure, where at most 1 is allowed: A  [2J\n");
    }
    void theGateHoldsOrFallsShort()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, options);
        QFETCH(int, status);
        QFETCH(QByteArray, output);
        const Run result = run(QStringList({"check", "-"}) + options, text);
        QCOMPARE(QString::fromUtf8(result.output), QString::fromUtf8(output));
        QCOMPARE(result.errors, QByteArray());
        QCOMPARE(result.status, status);
    }

    void aBrokenJourneyAlwaysFallsShort()
    {
        const QByteArray components = component("a") + "," + component("b") + "," + component("c");
        for (const QByteArray& journeys : {QByteArray(), ", " + journey(""), ", " + journey(", 'critical': false")}) {
            const Run result = run({"check", "-"}, design(components, brokenOthers + journeys));
            QCOMPARE(result.status, 1);
            QVERIFY2(result.output.startsWith("falls short: "), result.output.constData());
            QVERIFY2(result.output.contains(" cannot work even with everything up: A needs 2 of Pool"),
                     result.output.constData());
            QCOMPARE(result.output.count('\n'), 1);
        }
        const Run counted = run({"check", "-", "--max-spofs", "9"}, design(components, brokenOthers));
        QCOMPARE(counted.status, 1);
        QVERIFY(counted.output.contains("cannot be counted while"));
    }
};

QTEST_APPLESS_MAIN(CheckTest)
#include "check_test.moc"
