// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/quotes.h"
#include "tests/io/texts.h"

#include <QObject>
#include <QTest>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

std::string component(const std::string& members)
{
    return R"({"format": "linchpin-design", "version": 1, "components": [
        {"id": "zz", "name": "Z", "kind": "service"}, {"id": "a", "name": "A", "kind": "service", )"
        + members + R"(}], "domains": [{"id": "d", "name": "D", "kind": "zone"}]})";
}

std::string domain(const std::string& members)
{
    return designWith(
        R"("domains": [{"id": "e", "name": "E", "kind": "rack"}, {"id": "d", "name": "D", "kind": "zone", )" + members
        + "}]");
}

/// A set of the components a and b.
std::string set(const std::string& members)
{
    return R"({"format": "linchpin-design", "version": 1, "components": [
        {"id": "a", "name": "A", "kind": "service"}, {"id": "b", "name": "B", "kind": "service"}],
        "sets": [{"id": "s", "name": "S", "mode": "primary-replica", )"
        + members + "}]}";
}

std::string connection(const std::string& members)
{
    return R"({"format": "linchpin-design", "version": 1, "components": [
        {"id": "a", "name": "A", "kind": "service"}, {"id": "b", "name": "B", "kind": "service"}],
        "journeys": [{"id": "j", "name": "J", "entries": ["a"]}], "connections": [{"id": "c", )"
        + members + "}]}";
}

std::string journey(const std::string& members)
{
    return designWith(R"("journeys": [{"id": "j", "name": "J", )" + members + "}]");
}

std::string note(const std::string& members)
{
    return designWith(R"("notes": [{"id": "n", )" + members + "}]");
}

} // namespace

class RefusalsTest : public QObject
{
    Q_OBJECT

private slots:
    void badInputIsRefusedWithItsPathAndASentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const std::string& text, const char* path, const char* sentence) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString(path) << QString(sentence);
        };
        json(row);
        top(row);
        components(row);
        domains(row);
        sets(row);
        connections(row);
        journeysAndNotes(row);
        ids(row);
    }
    void badInputIsRefusedWithItsPathAndASentence()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        const auto refusal = refusalOf(text.toStdString());
        QVERIFY2(refusal, "the text was read");
        QCOMPARE(QString::fromStdString(refusal->place()), path);
        QVERIFY2(QString(refusal->what()).contains(sentence), refusal->what());
        QVERIFY2(!refusal->remedy().empty(), refusal->what());
        QVERIFY2(!QString(refusal->what()).contains("json.exception"), refusal->what());
    }

    void wellFormedNeighboursOfTheRefusalsAreRead()
    {
        for (const std::string& text :
             {component(R"("availability": 1)"), component(R"("unavailability": 0)"), component(R"("instances": 1e3)"),
              component(R"("instances": 2.0, "required": 2)"), component(R"("position": [1000000000, -1000000000])"),
              component(R"("placement": ["d", "d"])"), component(R"("commonCause": 0.999999)"),
              domain(R"("parent": "e")"), domain(R"("bounds": [0, 0, 0, 0])"),
              set(R"("members": ["a", "b"], "acknowledgements": 1, "failover": {})"),
              connection(R"("from": "a", "to": "b", "journeys": ["j"])"), journey(R"("entries": ["a"], "target": 1)"),
              note(R"("text": "")")}) {
            const auto refusal = refusalOf(text);
            QVERIFY2(!refusal, refusal ? refusal->what() : "");
        }
    }

private:
    template<class Row>
    static void json(Row row)
    {
        row("empty", "", "$", "line 1, column 1: there is nothing in it");
        row("blank", " \n ", "$", "line 2, column 2: there is nothing in it");
        row("words", "hello", "$", "line 1, column 1: a value is expected");
        row("merge not ended", "{\"a\": 1,\n<<<<<<< HEAD\n\"b\": 2\n=======\n", "$.a",
            "line 2, column 1: git left both sides of a merge there");
        row("picture", "\x89PNG\r\n", "$", "not JSON at line 1, column 1");
        row("two values", designWith("") + "\n{}", "$", "line 2, column 1: the end of the text is expected");
        row("no comma", "{\"a\": 1\n \"b\": 2}", "$.a", "line 2, column 2: a comma or \"}\" is expected");
        row("comma too many", "{\"a\": 1,}", "$.a", "column 9: a name in quotation marks is expected");
        row("no colon", "{\"a\" 1}", "$.a", "column 6: a colon is expected");
        row("no value", "{\"a\": }", "$.a", "column 7: a value is expected");
        row("name without marks", "{a: 1}", "$", "column 2: a name in quotation marks or \"}\" is expected");
        row("array comma too many", "{\"x\": [1, ]}", "$.x[0]", "column 11: a value is expected");
        row("array without comma", "{\"x\": [1 2]}", "$.x[0]", "column 10: a comma or \"]\" is expected");
        row("wrong bracket", "{\"x\": [}", "$.x", "column 8: a value or \"]\" is expected");
        row("unclosed text", "{\"x\": \"abc", "$.x", "the text ends where a closing quotation mark is expected");
        row("unclosed object", "{\"x\": 1", "$.x", "column 8: the text ends where a comma or \"}\" is expected");
        row("line break in text", "{\"x\": \"a\nb\"}", "$.x", "a closing quotation mark is expected before");
        row("bad escape", "{\"x\": \"\\q\"}", "$.x", "a backslash sequence that JSON does not know");
        row("lone high surrogate", "{\"x\": \"\\ud800\"}", "$.x", "a backslash sequence");
        row("lone low surrogate", "{\"x\": \"\\udc00\"}", "$.x", "a backslash sequence");
        row("two high surrogates", "{\"x\": \"\\ud800\\ud800\"}", "$.x", "a backslash sequence");
        row("invalid UTF-8", "{\"é\": \"\xC3(\"}", "$[\"é\"]", "line 1, column 9: a byte that is not UTF-8");
        row("overlong UTF-8", "{\"x\": \"\xC0\xAF\"}", "$.x", "not UTF-8");
        row("surrogate in UTF-8", "{\"x\": \"\xED\xA0\x80\"}", "$.x", "not UTF-8");
        row("zero byte", designWith("") + std::string(1, '\0') + "x", "$", "a zero byte");
        row("comment", "{\"x\": 1 // one\n}", "$.x", "column 9: a comma or \"}\" is expected");
        row("single quotes", "{'x': 1}", "$", "column 2: a name in quotation marks");
        row("NaN", "{\"x\": NaN}", "$.x", "column 7: a value is expected");
        row("infinity", "{\"x\": -Infinity}", "$.x", "a digit is expected");
        row("leading zero", "{\"x\": 01}", "$.x", "a comma or \"}\" is expected");
        row("leading plus", "{\"x\": +1}", "$.x", "a value is expected");
        row("unfinished number", "{\"x\": 1.}", "$.x", "a digit is expected");
        row("number too large", "{\"x\": [0, -1e999]}", "$.x[0]", "\"-1e999\" is too large for a double");
        row("whole number too large", "{\"x\": 1" + std::string(400, '0') + "}", "$.x", "is too large for a double");
        row("twice", "{\"x\": 1, \"y\": 2, \"x\": 3}", "$.x", "the member \"x\" is named twice");
        row("twice below", designWith(R"("x": [0, {"b c": 1, "a": 2, "b c": 3}])"), "$.x[1][\"b c\"]",
            "the member \"b c\" is named twice");
        row("twice by escape", "{\"x\": 1, \"\\u0078\": 3}", "$.x", "is named twice");
    }

    template<class Row>
    static void top(Row row)
    {
        row("array", "[]", "$", "must be an object, not an array");
        row("null", "null", "$", "must be an object, not null");
        row("number", "1", "$", "must be an object, not a number");
        row("empty object", "{}", "$", "the member \"format\" is missing");
        row("format", R"({"format": "tldraw", "version": 1})", "$.format", "\"tldraw\" is not the format");
        row("format type", R"({"format": 1, "version": 1})", "$.format", "must be text, not a number");
        row("no version", R"({"format": "linchpin-design"})", "$", "the member \"version\" is missing");
        row("newer", R"({"format": "linchpin-design", "version": 2})", "$.version",
            "version 2 and this program reads version 1");
        row("older", R"({"format": "linchpin-design", "version": 0})", "$.version", "there is no version 0");
        row("half", R"({"format": "linchpin-design", "version": 0.5})", "$.version", "there is no version 0.5");
        row("version type", R"({"format": "linchpin-design", "version": "1"})", "$.version",
            "must be a number, not text");
        row("no components", R"({"format": "linchpin-design", "version": 1})", "$",
            "the member \"components\" is missing");
        row("components type", R"({"format": "linchpin-design", "version": 1, "components": {}})", "$.components",
            "must be an array, not an object");
        row("component type", R"({"format": "linchpin-design", "version": 1, "components": ["a"]})", "$.components[0]",
            "must be an object, not text");
        row("title", designWith(R"("title": 1)"), "$.title", "must be text, not a number");
        row("title null", designWith(R"("title": null)"), "$.title", "must be text, not null");
        row("description", designWith(R"("description": [])"), "$.description", "must be text, not an array");
        row("currency", designWith(R"("currency": true)"), "$.currency", "must be text, not true or false");
        for (const char* table : {"domains", "sets", "connections", "journeys", "notes"}) {
            const std::string name = std::string(table) + " null";
            row(name.c_str(), designWith("\"" + std::string(table) + "\": null"), ("$." + std::string(table)).c_str(),
                "must be an array, not null");
        }
    }

    template<class Row>
    static void components(Row row)
    {
        const auto bare = [](const std::string& members) {
            return R"({"format": "linchpin-design", "version": 1, "components": [{)" + members + "}]}";
        };
        row("no id", bare(R"("name": "A", "kind": "dns")"), "$.components[0]", "\"id\" is missing");
        row("no name", bare(R"("id": "a", "kind": "dns")"), "$.components[0]", "\"name\" is missing");
        row("no kind", bare(R"("id": "a", "name": "A")"), "$.components[0]", "\"kind\" is missing");
        row("id type", bare(R"("id": 7, "name": "A", "kind": "dns")"), "$.components[0].id", "must be text");
        row("kind", bare(R"("id": "a", "name": "A", "kind": "teapot")"), "$.components[0].kind",
            "\"teapot\" is not among the values allowed; write one of client, dns, cdn, load-balancer");
        row("availability 0", component(R"("availability": 0)"), "$.components[1].availability", "above 0");
        row("availability 1.1", component(R"("availability": 1.1)"), "$.components[1].availability", "at most 1");
        row("availability tiny", component(R"("availability": 1e-400)"), "$.components[1].availability", "above 0");
        row("availability text", component(R"("availability": "0.9")"), "$.components[1].availability",
            "must be a number, not text");
        row("availability null", component(R"("availability": null)"), "$.components[1].availability",
            "must be a number, not null");
        row("unavailability 1", component(R"("unavailability": 1)"), "$.components[1].unavailability", "below 1");
        row("unavailability below 0", component(R"("unavailability": -1e-9)"), "$.components[1].unavailability",
            "at least 0");
        row("both", component(R"("availability": 0.9, "unavailability": 0.1)"), "$.components[1].unavailability",
            "stands beside an availability");
        row("repair 0", component(R"("mttrHours": 0)"), "$.components[1].mttrHours", "above 0");
        row("repair text", component(R"("mttrHours": "1h")"), "$.components[1].mttrHours", "must be a number");
        row("instances 0", component(R"("instances": 0)"), "$.components[1].instances", "1 to 1000 instances");
        row("instances 1001", component(R"("instances": 1001)"), "$.components[1].instances", "1 to 1000 instances");
        row("instances 1.5", component(R"("instances": 1.5)"), "$.components[1].instances",
            "must be a whole number, not 1.5");
        row("instances huge", component(R"("instances": 1e300)"), "$.components[1].instances", "beyond");
        row("instances boolean", component(R"("instances": true)"), "$.components[1].instances",
            "must be a whole number, not true or false");
        row("required 0", component(R"("required": 0)"), "$.components[1].required", "at least one");
        row("required 3 of 2", component(R"("instances": 2, "required": 3)"), "$.components[1].required",
            "3 instances are required but there are only 2");
        row("placement type", component(R"("placement": "d")"), "$.components[1].placement", "must be an array");
        row("placement item", component(R"("placement": ["d", 1])"), "$.components[1].placement[1]", "must be text");
        row("placement nowhere", component(R"("placement": ["d", "nowhere"])"), "$.components[1].placement[1]",
            "there is no domain \"nowhere\"");
        row("placement empty", component(R"("placement": [""])"), "$.components[1].placement[0]", "there is no domain");
        row("beta 1", component(R"("commonCause": 1)"), "$.components[1].commonCause", "below 1");
        row("beta below 0", component(R"("commonCause": -0.1)"), "$.components[1].commonCause", "at least 0");
        row("cost below 0", component(R"("monthlyCost": -1)"), "$.components[1].monthlyCost", "at least 0");
        row("cost type", component(R"("monthlyCost": "free")"), "$.components[1].monthlyCost", "must be a number");
        row("risk type", component(R"("acceptedRisk": true)"), "$.components[1].acceptedRisk", "must be text");
        row("position one", component(R"("position": [1])"), "$.components[1].position",
            "must be 2 whole numbers, not 1");
        row("position three", component(R"("position": [1, 2, 3])"), "$.components[1].position", "not 3");
        row("position fraction", component(R"("position": [1, 0.5])"), "$.components[1].position[1]",
            "must be a whole number, not 0.5");
        row("position far", component(R"("position": [1000000001, 0])"), "$.components[1].position[0]",
            "1000000001 is beyond");
        row("position object", component(R"("position": {"x": 1})"), "$.components[1].position", "must be an array");
        row("z far", component(R"("z": -1000000001)"), "$.components[1].z", "-1000000001 is beyond");
        row("locked", component(R"("locked": 1)"), "$.components[1].locked", "must be true or false, not a number");
        row("notes", component(R"("notes": {})"), "$.components[1].notes", "must be text, not an object");
    }

    template<class Row>
    static void domains(Row row)
    {
        row("domain without kind", designWith(R"("domains": [{"id": "d", "name": "D"}])"), "$.domains[0]",
            "\"kind\" is missing");
        row("domain without name", designWith(R"("domains": [{"id": "d", "kind": "zone"}])"), "$.domains[0]",
            "\"name\" is missing");
        row("domain kind", designWith(R"("domains": [{"id": "d", "name": "D", "kind": "cell"}])"), "$.domains[0].kind",
            "write one of provider, region, zone, data-center, rack, custom");
        row("parent nowhere", domain(R"("parent": "a")"), "$.domains[1].parent", "there is no domain \"a\"");
        row("parent empty", domain(R"("parent": "")"), "$.domains[1].parent", "there is no domain \"\"");
        row("parent itself", domain(R"("parent": "d")"), "$.domains[1].parent", "lies in itself");
        row("parent circle", designWith(R"("domains": [{"id": "x", "name": "", "kind": "zone", "parent": "y"},
                                      {"id": "y", "name": "", "kind": "zone", "parent": "x"},
                                      {"id": "e", "name": "", "kind": "zone", "parent": "y"}])"),
            "$.domains[1].parent", "the domain \"y\" lies in itself");
        const auto nested = [](int count) {
            std::string rows;
            for (int i = 0; i < count; ++i) {
                rows += (i ? ", " : "") + ("{\"id\": " + inQuotes("d" + std::to_string(i)))
                    + R"(, "name": "", "kind": "rack")"
                    + (i ? ", \"parent\": " + inQuotes("d" + std::to_string(i - 1)) : "") + "}";
            }
            return designWith("\"domains\": [" + rows + "]");
        };
        QVERIFY(!refusalOf(nested(64)));
        row("65 domains in each other", nested(65), "$.domains[64].parent", "nested more than 64 deep");
        row("domain availability", domain(R"("availability": 2)"), "$.domains[1].availability", "at most 1");
        row("domain both", domain(R"("unavailability": 0, "availability": 1)"), "$.domains[1].unavailability",
            "stands beside an availability");
        row("domain repair", domain(R"("mttrHours": -1)"), "$.domains[1].mttrHours", "above 0");
        row("bounds point", domain(R"("bounds": [1, 2])"), "$.domains[1].bounds", "must be 4 whole numbers, not 2");
        row("bounds text", domain(R"("bounds": [1, 2, "3", 4])"), "$.domains[1].bounds[2]",
            "must be a whole number, not text");
        row("bounds below 0", domain(R"("bounds": [1, 2, -3, 4])"), "$.domains[1].bounds", "below 0");
        row("domain risk", domain(R"("acceptedRisk": null)"), "$.domains[1].acceptedRisk", "must be text, not null");
    }

    template<class Row>
    static void sets(Row row)
    {
        row("no members", set(R"("required": 1)"), "$.sets[0]", "\"members\" is missing");
        row("members empty", set(R"("members": [])"), "$.sets[0].members", "at least one member");
        row("members type", set(R"("members": "a")"), "$.sets[0].members", "must be an array, not text");
        row("member type", set(R"("members": [["a"]])"), "$.sets[0].members[0]", "must be text, not an array");
        row("member nowhere", set(R"("members": ["a", "x"])"), "$.sets[0].members[1]", "there is no component \"x\"");
        row("member itself", set(R"("members": ["s"])"), "$.sets[0].members[0]", "there is no component \"s\"");
        row("member twice", set(R"("members": ["a", "b", "a"])"), "$.sets[0].members[2]", "named twice");
        row("in two sets",
            set(R"("members": ["a"]}, {"id": "t", "name": "T", "mode": "quorum", "members": ["b", "a"])"),
            "$.sets[1].members[1]", "already in the set \"s\"");
        row("mode", designWith(R"("sets": [{"id": "s", "name": "S", "mode": "raid", "members": ["a"]}])"),
            "$.sets[0].mode", "write one of active-active, primary-replica, quorum");
        row("no mode", designWith(R"("sets": [{"id": "s", "name": "S", "members": ["a"]}])"), "$.sets[0]",
            "\"mode\" is missing");
        row("set required 0", set(R"("members": ["a"], "required": 0)"), "$.sets[0].required", "at least one");
        row("set required 3 of 2", set(R"("members": ["a", "b"], "required": 3)"), "$.sets[0].required",
            "3 members are required but there are only 2");
        row("failover type", set(R"("members": ["a"], "failover": true)"), "$.sets[0].failover",
            "must be an object, not true or false");
        row("coverage", set(R"("members": ["a"], "failover": {"coverage": 1.01})"), "$.sets[0].failover.coverage",
            "at most 1");
        row("coverage type", set(R"("members": ["a"], "failover": {"coverage": null})"), "$.sets[0].failover.coverage",
            "must be a number, not null");
        row("minutes", set(R"("members": ["a"], "failover": {"minutes": -1})"), "$.sets[0].failover.minutes",
            "at least 0");
        row("replica reads", set(R"("members": ["a"], "replicaReads": "no")"), "$.sets[0].replicaReads",
            "must be true or false, not text");
        row("acknowledgements below 0", set(R"("members": ["a", "b"], "acknowledgements": -1)"),
            "$.sets[0].acknowledgements", "at least 0");
        row("acknowledgements 2 of 1", set(R"("members": ["a", "b"], "acknowledgements": 2)"),
            "$.sets[0].acknowledgements", "2 acknowledgements are wanted but there are only 1 replicas");
        row("set beta", set(R"("members": ["a"], "commonCause": 1.5)"), "$.sets[0].commonCause", "below 1");
    }

    template<class Row>
    static void connections(Row row)
    {
        row("no from", connection(R"("to": "b")"), "$.connections[0]", "\"from\" is missing");
        row("no to", connection(R"("from": "b")"), "$.connections[0]", "\"to\" is missing");
        row("from nowhere", connection(R"("from": "x", "to": "b")"), "$.connections[0].from",
            "there is no component \"x\"");
        row("to nowhere", connection(R"("from": "a", "to": "")"), "$.connections[0].to", "there is no component \"\"");
        row("to a journey", connection(R"("from": "a", "to": "j")"), "$.connections[0].to", "there is no component");
        row("to itself", connection(R"("from": "a", "to": "a")"), "$.connections[0].to", "to itself");
        row("connection kind", connection(R"("from": "a", "to": "b", "kind": "pull")"), "$.connections[0].kind",
            "write one of request, read, write, async");
        row("optional", connection(R"("from": "a", "to": "b", "optional": 0)"), "$.connections[0].optional",
            "must be true or false");
        row("journeys empty", connection(R"("from": "a", "to": "b", "journeys": [])"), "$.connections[0].journeys",
            "names no journey");
        row("journeys nowhere", connection(R"("from": "a", "to": "b", "journeys": ["j", "a"])"),
            "$.connections[0].journeys[1]", "there is no journey \"a\"");
        row("journeys twice", connection(R"("from": "a", "to": "b", "journeys": ["j", "j"])"),
            "$.connections[0].journeys[1]", "named twice");
        row("label", connection(R"("from": "a", "to": "b", "label": 1)"), "$.connections[0].label", "must be text");
        row("waypoints flat", connection(R"("from": "a", "to": "b", "waypoints": [1, 2])"),
            "$.connections[0].waypoints[0]", "must be an array, not a number");
        row("waypoint", connection(R"("from": "a", "to": "b", "waypoints": [[1, 2], [1]])"),
            "$.connections[0].waypoints[1]", "must be 2 whole numbers");
    }

    template<class Row>
    static void journeysAndNotes(Row row)
    {
        row("no entries", journey(R"("critical": true)"), "$.journeys[0]", "\"entries\" is missing");
        row("entries empty", journey(R"("entries": [])"), "$.journeys[0].entries", "at least one entry");
        row("entry nowhere", journey(R"("entries": ["a", "j"])"), "$.journeys[0].entries[1]",
            "there is no component or set \"j\"");
        row("entry twice", journey(R"("entries": ["a", "a"])"), "$.journeys[0].entries[1]", "named twice");
        row("access", journey(R"("entries": ["a"], "access": "all")"), "$.journeys[0].access",
            "write one of read, write, both");
        row("critical", journey(R"("entries": ["a"], "critical": "yes")"), "$.journeys[0].critical",
            "must be true or false");
        row("target 0", journey(R"("entries": ["a"], "target": 0)"), "$.journeys[0].target", "above 0");
        row("target 99.9", journey(R"("entries": ["a"], "target": 99.9)"), "$.journeys[0].target", "at most 1");
        row("no text", note(R"("z": 1)"), "$.notes[0]", "\"text\" is missing");
        row("text type", note(R"("text": 1)"), "$.notes[0].text", "must be text, not a number");
        row("note bounds", note(R"("text": "", "bounds": null)"), "$.notes[0].bounds", "must be an array, not null");
        row("note z", note(R"("text": "", "z": 0.5)"), "$.notes[0].z", "must be a whole number");
    }

    template<class Row>
    static void ids(Row row)
    {
        const auto named = [](const std::string& id) {
            return designWith(R"("notes": [{"id": "zz", "text": ""}, {"text": "", "id": )" + inQuotes(id) + "}]");
        };
        row("capital", named("App"), "$.notes[1].id", "\"App\" is not an id");
        row("blank in it", named("a b"), "$.notes[1].id", "is not an id");
        row("dash first", named("-a"), "$.notes[1].id", "is not an id");
        row("empty id", named(""), "$.notes[1].id", "\"\" is not an id");
        row("65 letters", named(std::string(65, 'x')), "$.notes[1].id", "is not an id");
        row("slash", named("a/1"), "$.notes[1].id", "is not an id");
        row("twice in a table", named("zz"), "$.notes[1].id", "\"zz\" is used twice, first by $.notes[0]");
        row("twice in the file", named("a"), "$.notes[1].id", "\"a\" is used twice, first by $.components[0]");
        row("twice, tables out of order",
            R"({"notes": [{"id": "a", "text": ""}], "format": "linchpin-design", "version": 1,
                "components": [{"id": "b", "name": "", "kind": "dns"}, {"id": "a", "name": "", "kind": "dns"}]})",
            "$.components[1].id", "first by $.notes[0]");
    }
};

QTEST_APPLESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
