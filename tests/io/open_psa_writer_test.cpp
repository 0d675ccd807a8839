// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/open_psa_writer.h"

#include "tests/io/trees.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

NamedTree readBack(const NamedTree& tree)
{
    return readOpenPsa({{"written.xml", writeOpenPsa(tree)}});
}

} // namespace

class OpenPsaWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void theTextIsAsKept()
    {
        NamedTree tree = treeOver({"db-1/2", "zone.a", "left out"});
        tree.title = "A & B";
        tree.events[0].label = "Orders <DB>\x01\xFF";
        const Node both = add(tree.tree, GateType::All, {2, 3});
        add(tree.tree, GateType::Any, {2, 4});
        tree.tops = {{"order", "Order", both}};
        QCOMPARE(QByteArray::fromStdString(writeOpenPsa(tree)),
                 QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<opsa-mef>
  <define-fault-tree name="A___B">
    <label>A &amp; B</label>
    <define-gate name="order">
      <label>Order</label>
      <and>
        <basic-event name="db-1_2"/>
        <basic-event name="zone_a"/>
      </and>
    </define-gate>
  </define-fault-tree>
  <model-data>
    <define-basic-event name="db-1_2">
      <label>Orders &lt;DB&gt; )"
                            "\xEF\xBF\xBD"
                            R"(</label>
      <float value="0.1"/>
    </define-basic-event>
    <define-basic-event name="zone_a">
      <float value="0.2"/>
    </define-basic-event>
  </model-data>
</opsa-mef>
)"));
    }

    void namesAreLegalAndDistinct()
    {
        const std::vector<std::string> names = {"db-1/2",
                                                "db-1_2",
                                                "zone.a",
                                                "zone_a",
                                                "9lives",
                                                "_9lives",
                                                "a--b",
                                                "a-",
                                                "-",
                                                "",
                                                "ü",
                                                "gate_1",
                                                "top",
                                                "two words",
                                                std::string(300, 'x'),
                                                std::string(300, 'x') + "y"};
        NamedTree tree = treeOver(names);
        for (NamedTree::Event& event : tree.events)
            event.probability = 0.01;
        std::vector<Node> all;
        for (Node node = 2; node < tree.tree.firstGate(); ++node)
            all.push_back(node);
        tree.tops = {{"top", "", add(tree.tree, GateType::All, {add(tree.tree, GateType::Any, all), 2})}};
        const QString text = QString::fromStdString(writeOpenPsa(tree));
        auto definitions = QRegularExpression("<define-(?:gate|basic-event) name=\"([^\"]*)\"").globalMatch(text);
        std::set<QString> given;
        while (definitions.hasNext()) {
            const QString name = definitions.next().captured(1);
            QVERIFY2(QRegularExpression("^[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*$").match(name).hasMatch(),
                     qPrintable(name));
            QVERIFY2(given.insert(name).second, qPrintable(name));
        }
        QCOMPARE(given.size(), names.size() + 2);
        QCOMPARE(readBack(tree).events.size(), names.size());
    }

    void probabilitiesReadBackTheSame()
    {
        NamedTree tree = treeOver({"a", "b", "c", "d"});
        const double probabilities[] = {1.0 / 3, 4.9e-324, 1, 0.1 + 0.2};
        for (std::size_t e = 0; e < 4; ++e)
            tree.events[e].probability = probabilities[e];
        tree.tops = {{"top", "", add(tree.tree, GateType::Any, {2, 3, 4, 5})}};
        const NamedTree back = readBack(tree);
        for (std::size_t e = 0; e < 4; ++e)
            QVERIFY(back.events[e].probability == probabilities[e]);
    }

    void everyTopHasAGateThatNothingRefersTo()
    {
        NamedTree tree = treeOver({"a", "b"});
        const Node both = add(tree.tree, GateType::All, {2, 3});
        const Node any = add(tree.tree, GateType::Any, {both, 2});
        tree.gateNames[both] = "pair";
        tree.tops = {{"system", "", any}, {"pay", "", both},       {"again", "", any},
                     {"event", "", 2},    {"on", "", alwaysFails}, {"off", "", neverFails}};
        QCOMPARE(shown(readBack(tree)),
                 std::string("system = or(and(a b) a); pay = and(a b); again = or(and(a b) a); "
                             "event = a; on = true; off = false"));
        QVERIFY(writeOpenPsa(tree).find("<define-gate name=\"pair\">") != std::string::npos);
    }

    void repeatedInputsAreSplit()
    {
        for (std::uint32_t k = 1; k <= 8; ++k) {
            NamedTree tree = treeOver({"a", "b", "c", "d"});
            tree.tops = {{"top", "", add(tree.tree, GateType::AtLeast, {2, 3, 2, 4, 3, 5, 2}, k)}};
            const std::string text = writeOpenPsa(tree);
            std::vector<std::string> warnings;
            const NamedTree back = readOpenPsa({{"written.xml", text}}, &warnings);
            QVERIFY(warnings.empty());
            QVERIFY(std::abs(bruteForce(back, back.tops[0].node) - bruteForce(tree, tree.tops[0].node)) < 1e-12);
        }
        NamedTree distinct = treeOver({"a", "b", "c"});
        distinct.tops = {{"top", "", add(distinct.tree, GateType::AtLeast, {2, 3, 4}, 2)}};
        QCOMPARE(shown(readBack(distinct)), std::string("top = 2of(a b c)"));
    }

    void aTreeWithoutTopsIsWritten() { QVERIFY(writeOpenPsa(NamedTree()).find("<opsa-mef>") != std::string::npos); }
};

QTEST_APPLESS_MAIN(OpenPsaWriterTest)
#include "open_psa_writer_test.moc"
