// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/design_writer.h"
#include "core/io/json_value.h"
#include "core/model/quotes.h"
#include "tests/io/texts.h"

#include <QObject>
#include <QTest>

#include <clocale>
#include <random>

using namespace linchpin;
using namespace linchpin::test;

namespace
{

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

/// The id, "c7", as a member.
std::string idMember(const std::string& letter, int number)
{
    return "\"id\": " + inQuotes(letter + std::to_string(number));
}

std::string designOf(int components)
{
    std::string rows;
    for (int i = 0; i < components; ++i)
        rows += (i ? ", {" : "{") + idMember("c", i) + R"(, "name": "C", "kind": "service"})";
    return R"({"format": "linchpin-design", "version": 1, "components": [)" + rows + "]}";
}

} // namespace

class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void aTextCutShortIsRefused()
    {
        for (const auto& path : vectors()) {
            const std::string whole = bytesOf(path);
            if (whole.size() > 8000)
                continue;
            const Design design = readDesign(whole);
            for (std::size_t length = 0; length < whole.size(); ++length) {
                const auto refusal = refusalOf(whole.substr(0, length));
                const bool lacksNewlineOnly = length + 1 == whole.size();
                QCOMPARE(!refusal, lacksNewlineOnly);
                QVERIFY(!refusal || refusal->problem().starts_with("not JSON at line "));
            }
            QVERIFY(readDesign(whole.substr(0, whole.size() - 1)) == design);
        }
    }

    void damagedBytesGiveADesignOrAnError()
    {
        std::mt19937 random(20240607);
        int read = 0;
        int refused = 0;
        for (const auto& path : vectors()) {
            const std::string whole = bytesOf(path);
            for (int round = 0; round < 300; ++round) {
                std::string text = whole;
                for (int flips = 1 + static_cast<int>(random() % 4); flips > 0; --flips) {
                    char& byte = text[random() % text.size()];
                    byte = static_cast<char>(random() % 2 ? byte ^ (1 << random() % 8) : random());
                }
                try {
                    const Design design = readDesign(text);
                    const std::string written = writeDesign(design);
                    QVERIFY(readDesign(written) == design);
                    ++read;
                } catch (const Error& error) {
                    QVERIFY2(error.place().starts_with("$"), error.what());
                    QVERIFY2(!error.remedy().empty(), error.what());
                    ++refused;
                }
            }
        }
        QVERIFY2(read > 100 && refused > 1000, qPrintable(QString("%1 read, %2 refused").arg(read).arg(refused)));
    }

    void damagedStructureGivesADesignOrAnError()
    {
        std::mt19937 random(11);
        const std::string pieces[] = {"{",    "}",  "[",     "]",  ",",    ":",     "\"",
                                      "null", "-1", "1e999", "\\", "true", "\"id\""};
        const std::string whole = bytesOf(LINCHPIN_TEST_DATA "/vectors/failover-pair.linchpin");
        for (int round = 0; round < 3000; ++round) {
            std::string text = whole;
            for (int edits = 1 + static_cast<int>(random() % 3); edits > 0; --edits)
                text.replace(random() % text.size(), random() % 12, pieces[random() % std::size(pieces)]);
            const auto refusal = refusalOf(text);
            QVERIFY(!refusal || refusal->place().starts_with("$"));
        }
    }

    void sixtyFourLevelsAreReadAndSixtyFiveRefused()
    {
        QVERIFY(parseJson(nested(64)).array());
        QVERIFY_EXCEPTION_THROWN(parseJson(nested(65)), Error);

        const std::string deep = designWith("\"x\": " + nested(63));
        QCOMPARE(readDesign(writeDesign(readDesign(deep))).extras.front().json, nested(63));
        const auto refusal = refusalOf(designWith("\"x\": " + nested(64)));
        QVERIFY(refusal);
        QVERIFY(refusal->place().starts_with("$.x[0][0]"));
        QCOMPARE(refusal->problem(), "nested more than 64 deep");

        std::string objects;
        for (int i = 0; i < 64; ++i)
            objects += "{\"y\": ";
        QVERIFY(refusalOf(designWith("\"x\": " + objects + "1" + std::string(64, '}'))));
        QVERIFY(refusalOf(std::string(10'000'000, '[')));
    }

    void aTextOfMoreThan64MebibytesIsRefused()
    {
        const auto refusal = refusalOf(std::string(65U << 20, ' '));
        QVERIFY(refusal);
        QVERIFY(refusal->problem().find("larger than 64 MiB") != std::string::npos);

        std::string padded = designWith("");
        padded.resize(maxJsonBytes, ' ');
        QVERIFY(!refusalOf(padded));
        QVERIFY(refusalOf(padded + " "));
    }

    void aHundredThousandComponentsAreReadAndOneMoreRefused()
    {
        const Design design = readDesign(designOf(100'000));
        QCOMPARE(design.components.size(), 100'000U);
        const std::string text = writeDesign(design);
        QVERIFY(readDesign(text) == design);

        const auto refusal = refusalOf(designOf(100'001));
        QVERIFY(refusal);
        QCOMPARE(refusal->place(), "$.components");
        QVERIFY(refusal->problem().find("100001 components") != std::string::npos);
    }

    void manyJourneysAndNestedDomainsAreNoTrouble()
    {
        std::string domains;
        for (int i = 0; i < 50'000; ++i) {
            domains += (i ? ", {" : "{") + idMember("d", i) + R"(, "name": "", "kind": "rack")";
            domains += i % 64 ? ", \"parent\": " + inQuotes("d" + std::to_string(i - 1)) + "}" : "}";
        }
        std::string journeys;
        std::string names;
        for (int i = 0; i < 20'000; ++i) {
            journeys += (i ? ", {" : "{") + idMember("j", i) + R"(, "name": "", "entries": ["a"]})";
            names += (i ? ", " : "") + inQuotes("j" + std::to_string(i));
        }
        const std::string arrow = R"({"id": "c", "from": "a", "to": "b", "journeys": [)" + names + "]}";
        const auto refusal = refusalOf(designWith("\"domains\": [" + domains + "], \"journeys\": [" + journeys
                                                  + "], \"connections\": [" + arrow + "]"));
        QVERIFY(refusal);
        QCOMPARE(refusal->place(), "$.connections[0].to");
    }

    void aByteOrderMarkIsPassedOver()
    {
        const std::string text = designWith("");
        QVERIFY(readDesign("\xEF\xBB\xBF" + text) == readDesign(text));
        QVERIFY(refusalOf("\xEF\xBB" + text));
        QVERIFY(refusalOf(std::string("\xFF\xFE{\0}\0", 6)));
    }

    void messagesStayShortAndFreeOfControlCharacters()
    {
        const std::string id = "\\u001b[31m" + std::string(1'000'000, 'x');
        const auto refusal = refusalOf(designWith("\"notes\": [{\"text\": \"\", \"id\": \"" + id + "\"}]"));
        QVERIFY(refusal);
        QVERIFY(std::string(refusal->what()).size() < 400);
        QVERIFY(refusal->problem().find('\x1b') == std::string::npos);
        const std::string name(1'000'000, 'y');
        QVERIFY(std::string(refusalOf(designWith("\"" + name + "\": 1, \"" + name + "\": 2"))->what()).size() < 400);
    }

    void aLocaleWithADecimalCommaChangesNothing()
    {
        const std::string before = std::setlocale(LC_NUMERIC, nullptr);
        bool isSet = false;
        for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8"})
            isSet = isSet || std::setlocale(LC_NUMERIC, name);
        if (!isSet)
            QSKIP("no locale with a decimal comma here");
        const std::string text = bytesOf(LINCHPIN_TEST_DATA "/vectors/failover-pair.linchpin");
        const std::string written = writeDesign(readDesign(text));
        std::setlocale(LC_NUMERIC, before.c_str());
        QCOMPARE(written, text);
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
