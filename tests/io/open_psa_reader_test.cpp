// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/io/trees.h"

#include <QTest>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

const QByteArray abc = basic("a") + basic("b") + basic("c") + basic("d");

} // namespace

class OpenPsaReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void constructsAreRead_data()
    {
        QTest::addColumn<QByteArray>("gates");
        QTest::addColumn<QByteArray>("tree");
        const auto row = [](const char* name, const QByteArray& gates, const QByteArray& tree) {
            QTest::newRow(name) << gates << tree;
        };
        row("or", gate("T", "<or>" + refs("a b") + "</or>"), "T = or(a b)");
        row("and", gate("T", "<and>" + refs("a b") + "</and>"), "T = and(a b)");
        row("atleast", gate("T", "<atleast min='2'>" + refs("a b c") + "</atleast>"), "T = 2of(a b c)");
        row("atleast 1", gate("T", "<atleast min='1'>" + refs("a b c") + "</atleast>"), "T = or(a b c)");
        row("atleast all", gate("T", "<atleast min='3'>" + refs("a b c") + "</atleast>"), "T = and(a b c)");
        row("one argument", gate("T", "<and>" + refs("a") + "</and>"), "T = a");
        row("passed through", gate("T", refs("S")) + gate("S", "<or>" + refs("a b") + "</or>"), "T = or(a b)");
        row("event passed through", gate("T", refs("a")), "T = a");
        row("nested", gate("T", "<or>" + refs("a") + "<and>" + refs("b") + "<or>" + refs("c d") + "</or></and></or>"),
            "T = or(a and(b or(c d)))");
        row("label and attributes",
            gate("T",
                 "<label>Top</label><attributes><attribute name='x' value='y'/></attributes><or>" + refs("a b")
                     + "</or>"),
            "T = or(a b)");
        row("any kind of event",
            gate("T", "<or><event name='a'/><event name='S'/></or>") + gate("S", "<and>" + refs("b c") + "</and>"),
            "T = or(a and(b c))");
        row("constants", gate("T", "<or>" + refs("a") + "<and>" + refs("b") + "<constant value='true'/></and></or>"),
            "T = or(a b)");
        row("constant top", gate("T", "<constant value='false'/>"), "T = false");
        row("house event on",
            gate("T", "<and>" + refs("a") + "<house-event name='h'/></and>")
                + "<define-house-event name='h'><constant value='true'/></define-house-event>",
            "T = a");
        row("house event off",
            gate("T", "<and>" + refs("a") + "<house-event name='h'/></and>") + "<define-house-event name='h'/>",
            "T = false");
        row("several tops", gate("T", refs("S")) + gate("S", "<or>" + refs("a b") + "</or>") + gate("U", refs("S")),
            "T = or(a b); U = or(a b)");
        row("equal gates",
            gate("T", "<or>" + refs("S U") + "</or>") + gate("S", "<and>" + refs("a b") + "</and>")
                + gate("U", "<and>" + refs("b a") + "</and>"),
            "T = and(a b)");
        row("never fails", gate("T", "<or>" + refs("a z") + "</or>") + basic("z", "<float value='0'/>"), "T = a");
        row("components",
            gate("T", "<or>" + refs("S") + "<gate name='pump.V'/></or>") + "<define-component name='pump'>"
                + gate("S", "<and>" + refs("a b") + "</and>") + gate("V' role='private", refs("c"))
                + "</define-component>",
            "T = or(and(a b) c)");
        row("private names",
            gate("S", refs("d")) + gate("T", "<or><gate name='one.R'/><gate name='t.two.R'/></or>")
                + "<define-component name='one' role='private'>" + gate("R", refs("S x").prepend("<or>") + "</or>")
                + gate("S", refs("a")) + basic("x") + "</define-component><define-component name='two' role='private'>"
                + gate("R", "<or>" + refs("S x") + "</or>") + basic("x") + "</define-component>",
            "T = or(or(a t.one.x) or(d t.two.x))");
    }
    void constructsAreRead()
    {
        QFETCH(QByteArray, gates);
        QFETCH(QByteArray, tree);
        std::vector<std::string> warnings;
        const NamedTree read = readOpenPsa({{"m.xml", model(gates, abc)}}, &warnings);
        QCOMPARE(QByteArray::fromStdString(shown(read)), tree);
        for (const std::string& warning : warnings)
            QVERIFY2(warning.starts_with("no gate refers to "), warning.c_str());
    }

    void expressionsAreRead_data()
    {
        QTest::addColumn<QByteArray>("expression");
        QTest::addColumn<double>("probability");
        QTest::newRow("float") << QByteArray("<float value=' +1.5E-3 '/>") << 1.5e-3;
        QTest::newRow("int") << QByteArray("<int value='1'/>") << 1.0;
        QTest::newRow("bool") << QByteArray("<bool value='true'/>") << 1.0;
        QTest::newRow("parameter") << QByteArray("<parameter name='p'/>") << 0.25;
        QTest::newRow("parameter of a parameter") << QByteArray("<parameter name='q'/>") << 0.25;
        QTest::newRow("label") << QByteArray("<label>An a</label><float value='0.5'/>") << 0.5;
        QTest::newRow("tiny") << QByteArray("<float value='1e-300'/>") << 1e-300;
    }
    void expressionsAreRead()
    {
        QFETCH(QByteArray, expression);
        QFETCH(double, probability);
        const QByteArray parameters =
            "<define-parameter name='p'><float value='0.25'/></define-parameter>"
            "<define-parameter name='q' unit='unitless'><parameter name='p'/></define-parameter>";
        const NamedTree tree =
            readOpenPsa({{"m.xml", model(gate("T", refs("a")), basic("a", expression) + parameters)}});
        QCOMPARE(tree.events.size(), std::size_t(1));
        QVERIFY(tree.events[0].probability == probability);
    }

    void refusalsSayWhereWhatAndHow_data()
    {
        QTest::addColumn<QByteArray>("gates");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* name, const QByteArray& gates, const QByteArray& sentence,
                            const QByteArray& data = abc) { QTest::newRow(name) << gates << data << sentence; };
        for (const char* name : {"not", "xor", "nand", "nor", "iff", "imply", "cardinality"}) {
            const QByteArray form(name);
            row(name, gate("G7", "\n<" + form + ">" + refs("a b") + "</" + form + ">"),
                "m.xml, line 3: gate \"G7\" uses " + form
                    + ", which is not coherent; say what fails it with and, or and atleast alone");
        }
        row("inside", gate("T", "<or>" + refs("a") + "<not>" + refs("b") + "</not></or>"),
            "gate \"T\" uses not, which is not coherent");
        row("unknown formula", gate("T", "<most>" + refs("a b") + "</most>"),
            "line 2: gate \"T\" uses most, which cannot be read; use and");
        row("no formula", gate("T", ""), "gate \"T\" has no formula; ");
        row("two formulas", gate("T", refs("a b")), "gate \"T\" has a second formula; ");
        row("of nothing", gate("T", "<or/>"), "gate \"T\" has or of nothing; ");
        row("min missing", gate("T", "<atleast>" + refs("a b") + "</atleast>"),
            "gate \"T\" has atleast with min \"\"; write a whole");
        row("min zero", gate("T", "<atleast min='0'>" + refs("a b") + "</atleast>"), "with min \"0\"; ");
        row("min too high", gate("T", "<atleast min='3'>" + refs("a b") + "</atleast>"),
            "gate \"T\" fails with 3 of its arguments, but has only 2 different ones; lower min");
        row("undefined gate", gate("T", refs("S")),
            "line 2: gate \"T\" refers to \"S\", which is not defined; define it");
        row("undefined event", gate("T", refs("x")), "gate \"T\" refers to \"x\", which is not defined; ");
        row("wrong kind", gate("T", "<gate name='a'/>"),
            "gate \"T\" refers to \"a\" as a gate, but it is a basic event; write basic-event there");
        row("gate twice", gate("T", refs("a")) + "\n" + gate("T", refs("b")),
            "m.xml, line 3: \"T\" is defined twice, first at m.xml, line 2; give one of the two another name");
        row("gate and event", gate("T", refs("a")), "\"T\" is defined twice, first at m.xml, line 2", abc + basic("T"));
        row("no name", "<define-gate><or/></define-gate>", "line 2: this gate has no name; ");
        row("itself", gate("T", "<or>" + refs("a T") + "</or>"), "gate \"T\" depends on itself; take out");
        row("circle",
            gate("T", refs("S")) + gate("S", "<or><and>" + refs("U a") + "</and></or>") + gate("U", refs("S")),
            "gate \"S\" depends on itself through gate \"U\"; ");
        row("no gate", "", "m.xml: there is no gate in it, so nothing that could fail; ");
        row("no probability", gate("T", refs("a")), "line 4: basic event \"a\" has no probability; give it one",
            basic("a", ""));
        row("above one", gate("T", refs("a")),
            "basic event \"a\" has the probability 1.5; a probability lies from 0 to 1",
            basic("a", "<float value='1.5'/>"));
        row("below zero", gate("T", refs("a")), "has the probability -1; ", basic("a", "<int value='-1'/>"));
        row("no number", gate("T", refs("a")), "\"many\" is not a number; ", basic("a", "<float value='many'/>"));
        row("huge number", gate("T", refs("a")), "\"1e999\" is not a number; ", basic("a", "<float value='1e999'/>"));
        row("not a number", gate("T", refs("a")), "has the probability nan; ", basic("a", "<float value='nan'/>"));
        row("expression", gate("T", refs("a")),
            "basic event \"a\" is given by exponential, which cannot be read; write the probability",
            basic("a", "<exponential><float value='1'/><system-mission-time/></exponential>"));
        row("no parameter", gate("T", refs("a")), "refers to the parameter \"p\", which is not defined",
            basic("a", "<parameter name='p'/>"));
        row("parameter circle", gate("T", refs("a")), "parameter \"p\" leads back to itself; ",
            basic("a", "<parameter name='p'/>")
                + "<define-parameter name='p'><parameter name='p'/></define-parameter>");
        row("constant", gate("T", "<constant value='perhaps'/>"), "\"perhaps\" is neither true nor false; write one");
        row("common cause", gate("T", refs("a")),
            "define-CCF-group cannot be read, and the probabilities may depend on it; ",
            abc + "<define-CCF-group name='c' model='beta-factor'/>");
    }
    void refusalsSayWhereWhatAndHow()
    {
        QFETCH(QByteArray, gates);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, sentence);
        try {
            readOpenPsa({{"m.xml", model(gates, data)}});
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains(sentence), error.what());
            QVERIFY(error.place().starts_with("m.xml") && !error.remedy().empty());
            return;
        }
        QFAIL("it was read");
    }

    void otherTextsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("cut off") << QByteArray("<opsa-mef>\n<define-fault-tree")
                                 << QByteArray(
                                        "m.xml, line 2: not XML: error parsing start element tag; mend it there");
        QTest::newRow("crossed") << QByteArray("<opsa-mef>\n\n<a></b></opsa-mef>")
                                 << QByteArray("m.xml, line 3: not XML: start-end tags mismatch; ");
        QTest::newRow("empty") << QByteArray() << QByteArray("m.xml, line 1: not XML: no document element found; ");
        QTest::newRow("other XML")
            << QByteArray("<?xml version='1.0'?>\n<html/>")
            << QByteArray("m.xml, line 2: not an Open-PSA model: the outermost element is \"html\", not opsa-mef; ");
        QTest::newRow("entity") << QByteArray(
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><opsa-mef>&e;</opsa-mef>")
                                << QByteArray("there is no gate in it");
    }
    void otherTextsAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, sentence);
        try {
            readOpenPsa({{"m.xml", text.toStdString()}});
        } catch (const Error& error) {
            QVERIFY2(QByteArray(error.what()).contains(sentence), error.what());
            return;
        }
        QFAIL("it was read");
    }

    void duplicatesCountOnceWithAWarning()
    {
        std::vector<std::string> warnings;
        const NamedTree tree = readOpenPsa(
            {{"m.xml",
              model(gate("T", "<or>" + refs("S") + "\n<atleast min='2'>" + refs("a b c a") + "</atleast></or>")
                        + gate("S", "<and>" + refs("d d") + "</and>"),
                    abc)}},
            &warnings);
        QCOMPARE(shown(tree), std::string("T = or(d 2of(a b c))"));
        QVERIFY(warnings
                == std::vector<std::string>(
                    {"m.xml, line 3: gate \"S\" names \"d\" twice in one formula; it counts once",
                     "m.xml, line 3: gate \"T\" names \"a\" twice in one formula; it counts once"}));
    }

    void whatIsPassedOverIsSaid()
    {
        std::vector<std::string> warnings;
        const std::string text = "<opsa-mef><define-event-tree name='e'/><define-event-tree name='f'/>\n"
                                 "<define-fault-tree name='t'><define-gate name='T'><event name='a'/></define-gate>"
                                 "</define-fault-tree><model-data><define-basic-event name='a'><float value='0.1'/>"
                                 "</define-basic-event><define-basic-event name='b'/></model-data></opsa-mef>";
        readOpenPsa({{"m.xml", text}}, &warnings);
        QVERIFY(
            warnings
            == std::vector<std::string>({"m.xml, line 1: define-event-tree is passed over: fault trees alone are read",
                                         "no gate refers to b, so it is left out"}));
    }

    void severalFilesAreOneModel()
    {
        const NamedTree tree = readOpenPsa({{"a.xml", model(gate("T", "<or>" + refs("S a") + "</or>"))},
                                            {"b.xml", model(gate("S", "<and>" + refs("a b") + "</and>"))},
                                            {"c.xml", model("", abc)}});
        QCOMPARE(shown(tree), std::string("T = or(and(a b) a)"));
        try {
            readOpenPsa({{"a.xml", model(gate("T", refs("a")))}, {"c.xml", model("", basic("a", "\n<lognormal/>"))}});
            QFAIL("it was read");
        } catch (const Error& error) {
            QCOMPARE(error.place(), std::string("c.xml, line 5"));
        }
    }

    void namesAndLabelsAreKept()
    {
        const NamedTree tree = readOpenPsa(
            {{"m.xml",
              "<opsa-mef><define-fault-tree name='t'><label> A &amp; B </label>"
                  + gate("T", "<label>Everything</label><or>" + refs("S a") + "</or>").toStdString()
                  + gate("S", "<label>Both</label><and>" + refs("a b") + "</and>").toStdString()
                  + basic("a").toStdString() + basic("b", "<label>Öl</label><float value='0.2'/>").toStdString()
                  + "</define-fault-tree></opsa-mef>"}});
        QCOMPARE(tree.title, std::string("A & B"));
        QCOMPARE(tree.tops[0].label, std::string("Everything"));
        QCOMPARE(tree.gateNames.at(tree.tops[0].node), std::string("T"));
        const Node both = tree.tree.inputsOf(tree.tops[0].node)[0];
        QCOMPARE(tree.gateNames.at(both), std::string("S"));
        QCOMPARE(tree.gateLabels.at(both), std::string("Both"));
        QCOMPARE(tree.events[0].label, std::string());
        QCOMPARE(tree.events[1].label, std::string("Öl"));
    }

    void chainsAndNestsMayBeLong()
    {
        constexpr int length = 100'000;
        QByteArray chain;
        QByteArray ends;
        QByteArray begins;
        for (int i = 0; i < length; ++i) {
            const QByteArray form = i % 2 ? "or" : "and";
            const QByteArray other = i % 3 ? "a" : "b";
            chain += gate("G" + QByteArray::number(i),
                          "<" + form + ">" + refs("G" + QByteArray::number(i + 1) + " " + other) + "</" + form + ">");
            begins += "<" + form + "><event name='" + other + "'/>";
        }
        for (int i = length; i-- > 0;)
            ends += i % 2 ? "</or>" : "</and>";
        chain += gate("G" + QByteArray::number(length), refs("c"));
        const NamedTree ofChain = readOpenPsa({{"m.xml", model(chain, abc)}});
        QVERIFY(ofChain.tree.gates.size() == length);
        const NamedTree ofNest = readOpenPsa({{"m.xml", model(gate("T", begins + "<event name='c'/>" + ends), abc)}});
        QVERIFY(ofNest.tree.gates.size() == length);
        chain += gate("G" + QByteArray::number(length + 1), refs("G0"));
        chain.replace(gate("G" + QByteArray::number(length), refs("c")),
                      gate("G" + QByteArray::number(length), refs("G0")));
        QVERIFY_EXCEPTION_THROWN(readOpenPsa({{"m.xml", model(chain, abc)}}), Error);
    }
};

QTEST_APPLESS_MAIN(OpenPsaReaderTest)
#include "open_psa_reader_test.moc"
