// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_reader.h"
#include "core/io/design_writer.h"
#include "core/io/json_writer.h"
#include "core/model/catalogue.h"
#include "core/model/quotes.h"
#include "tests/io/texts.h"

#include <QObject>
#include <QTest>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

/// Every member of the schema away from its default, unknown members at every level, in the form of the file.
std::string everything()
{
    return bytesOf(LINCHPIN_TEST_DATA "/io/everything.linchpin");
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private slots:
    void everyVectorComesBackByteForByte_data()
    {
        QTest::addColumn<QString>("path");
        for (const auto& path : vectors())
            QTest::newRow(path.filename().c_str()) << QString::fromStdString(path.string());
        QVERIFY(vectors().size() >= 22);
    }
    void everyVectorComesBackByteForByte()
    {
        QFETCH(QString, path);
        const std::string text = bytesOf(path.toStdString());
        QCOMPARE(shown(writeDesign(readDesign(text))), shown(text));
    }

    void everyMemberOfTheSchemaComesBack()
    {
        QCOMPARE(shown(writeDesign(readDesign(everything()))), shown(everything()));
    }

    void whatIsWrittenReadsAsTheSameDesign()
    {
        const Design design = readDesign(everything());
        QVERIFY(readDesign(writeDesign(design)) == design);
        QCOMPARE(design.components.at(ComponentId("a")).instances, 3);
        QCOMPARE(design.domains.at(DomainId("r1")).availability.unavailability(), 1e-5);
        QCOMPARE(design.sets.at(SetId("s")).members.front().text(), "b");
        QCOMPARE(design.sets.at(SetId("s")).failover->minutes, 2.0);
        QVERIFY(design.connections.at(ConnectionId("c")).kind == ConnectionKind::Async);
        QVERIFY(design.connections.at(ConnectionId("c")).waypoints.back() == (Point{3, -4}));
        QCOMPARE(design.journeys.front().id.text(), "post");
        QVERIFY(design.notes.at(NoteId("n")).bounds == (Rect{1, 2, 3, 4}));
    }

    void unknownMembersAreKeptAsCompactTextInOrder()
    {
        const Design design = readDesign(everything());
        const Component& a = design.components.at(ComponentId("a"));
        QCOMPARE(a.extras.size(), 2U);
        QCOMPARE(a.extras[0].name, "zeta");
        QCOMPARE(
            a.extras[1].json,
            R"({"empty":{},"none":[],"plain":[1,"b",true,null],)"
            R"("deep":[[1,2],{"big":123456789012345678901234567890,"float":0.30000000000000004,"tiny":1e-300},[]]})");
        QCOMPARE(design.sets.at(SetId("s")).failover->extras.front().json, R"([[1],"y"])");
        QCOMPARE(design.extras.front().name, "x-last");
        QCOMPARE(design.extras.back().name, "a-first");
    }

    void writingIsIdempotent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << R"({"components":[],"version":1.0,"format":"linchpin-design"})";
        QTest::newRow("unsorted") << shown(
            designWith(R"("notes": [{"id": "z", "text": ""}, {"id": "m", "text": ""}])"));
        QTest::newRow("numbers") << shown(designWith(
            R"("x": [-0, -0.0, 0.0, 1.0, 1e2, 1e15, 1e16, 1E22, 1e-4, 1e-5, 9007199254740993, 0.1e1, 1e-400, 5e-324])"));
        QTest::newRow("escapes") << shown(designWith(R"("x\u0000y": "\ud83d\ude00\/\b\f\u007f\u2028\u001f")"));
        QTest::newRow("defaults spelled out") << shown(designWith(
            R"("title": "", "currency": "USD", "sets": [{"id": "s", "name": "", "mode": "quorum", "members": ["a"],
               "required": 1, "failover": {"coverage": 1, "minutes": 0}, "replicaReads": true, "commonCause": 0}])"));
    }
    void writingIsIdempotent()
    {
        QFETCH(QString, text);
        const Design design = readDesign(text.toStdString());
        const std::string once = writeDesign(design);
        const Design again = readDesign(once);
        QVERIFY(again == design);
        QCOMPARE(shown(writeDesign(again)), shown(once));
    }

    void defaultsAreLeftOut()
    {
        const std::string written = writeDesign(readDesign(
            R"({"format": "linchpin-design", "version": 1, "title": "", "currency": "USD", "domains": [],
                "components": [{"id": "b", "name": "", "kind": "generic", "unavailability": -0.0, "mttrHours": 1.0,
                                "instances": 1.0, "placement": [], "z": 0, "locked": false, "notes": ""},
                               {"id": "a", "name": "", "kind": "generic", "availability": 1, "mttrHours": 1}],
                "sets": [{"id": "s", "name": "", "mode": "quorum", "members": ["a"], "failover": {"coverage": 1}}],
                "connections": [{"id": "c", "from": "a", "to": "b", "kind": "request", "waypoints": []}],
                "journeys": [{"id": "j", "name": "", "entries": ["s"], "access": "both", "critical": true}],
                "notes": []})"));
        QCOMPARE(shown(written), shown(R"({
  "format": "linchpin-design",
  "version": 1,
  "components": [
    {
      "id": "a",
      "name": "",
      "kind": "generic",
      "availability": 1,
      "mttrHours": 1
    },
    {
      "id": "b",
      "name": "",
      "kind": "generic",
      "unavailability": 0,
      "mttrHours": 1
    }
  ],
  "sets": [
    {
      "id": "s",
      "name": "",
      "mode": "quorum",
      "members": ["a"],
      "failover": {}
    }
  ],
  "connections": [
    {
      "id": "c",
      "from": "a",
      "to": "b"
    }
  ],
  "journeys": [
    {
      "id": "j",
      "name": "",
      "entries": ["s"]
    }
  ]
}
)"));
    }

    void anEmptyDesignStillHasComponents()
    {
        QCOMPARE(shown(writeDesign(Design())),
                 "{\n  \"format\": \"linchpin-design\",\n  \"version\": 1,\n  \"components\": []\n}\n");
    }

    void absentFiguresAreTheCatalogues()
    {
        for (const ComponentKind kind : allOf<ComponentKind>()) {
            const Design design = readDesign(R"({"format": "linchpin-design", "version": 1, "components": [
                {"id": "a", "name": "A", "kind": )"
                                             + inQuotes(toString(kind)) + "}]}");
            const Component& component = design.components[0];
            QVERIFY(component.availability == defaultsOf(kind).availability);
            QCOMPARE(component.mttrHours, defaultsOf(kind).mttrHours);
            QVERIFY(!component.monthlyCost);
            QVERIFY(!component.position);
        }
        for (const DomainKind kind : allOf<DomainKind>()) {
            const Design design = readDesign(
                designWith(R"("domains": [{"id": "d", "name": "", "kind": )" + inQuotes(toString(kind)) + "}]"));
            QVERIFY(design.domains[0].availability == defaultsOf(kind).availability);
            QCOMPARE(design.domains[0].mttrHours, defaultsOf(kind).mttrHours);
        }
    }

    void numbersTakeTheShortestFormThatReadsBack_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << "0";
        QTest::newRow("minus zero") << -0.0 << "0";
        QTest::newRow("one") << 1.0 << "1";
        QTest::newRow("minus") << -2.5 << "-2.5";
        QTest::newRow("tenth") << 0.1 << "0.1";
        QTest::newRow("sum") << 0.1 + 0.2 << "0.30000000000000004";
        QTest::newRow("small") << 0.0001 << "0.0001";
        QTest::newRow("smaller") << 0.00001 << "1e-05";
        QTest::newRow("nano") << 1e-9 << "1e-09";
        QTest::newRow("large") << 1e15 << "1000000000000000";
        QTest::newRow("larger") << 1e16 << "1e+16";
        QTest::newRow("odd") << 9007199254740993.0 << "9007199254740992";
        QTest::newRow("largest") << std::numeric_limits<double>::max() << "1.7976931348623157e+308";
        QTest::newRow("least") << std::numeric_limits<double>::denorm_min() << "5e-324";
    }
    void numbersTakeTheShortestFormThatReadsBack()
    {
        QFETCH(double, number);
        QFETCH(QString, text);
        QCOMPARE(shown(numberText(number)), text);
        QCOMPARE(JsonNumber{numberText(number)}.value(), number);
    }

    void anyNumberReadsBackTheSame()
    {
        std::mt19937_64 random(7);
        std::uniform_real_distribution<double> exponent(-300, 300);
        std::uniform_real_distribution<double> digits(-10, 10);
        for (int i = 0; i < 20'000; ++i) {
            const double number = digits(random) * std::pow(10, i % 2 ? exponent(random) : exponent(random) / 20);
            const JsonValue read = parseJson(numberText(number));
            QCOMPARE(read.number()->value(), number);
            QVERIFY(std::strtod(numberText(number).c_str(), nullptr) == number);
        }
    }

    void bytesThatAreNotUtf8AreWrittenAsTheReplacementCharacter()
    {
        Design design;
        design.title = "bad \xFF byte";
        QCOMPARE(readDesign(writeDesign(design)).title, "bad \xEF\xBF\xBD byte");
    }
};

QTEST_APPLESS_MAIN(RoundTripTest)
#include "round_trip_test.moc"
