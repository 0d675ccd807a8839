// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/phrase.h"

#include <QTest>

using namespace linchpin;

class PhraseTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesStandWhereTheyBelong()
    {
        QCOMPARE(filled("%1 of %2", {"2", "3"}), std::string("2 of 3"));
        QCOMPARE(filled("of %2, %1 and %1", {"a", "b"}), std::string("of b, a and a"));
        QCOMPARE(filled("100 %, %1", {}), std::string("100 %, %1"));
        QCOMPARE(filled("%3 %0 %", {"a"}), std::string("%3 %0 %"));
    }

    void aValueIsNoText() { QCOMPARE(filled("%1 and %2", {"%2", "b"}), std::string("%2 and b")); }

    void anotherLanguageIsAsked()
    {
        QCOMPARE(phrase("Test", "everything"), std::string("everything"));
        speakBy([](const char* context, const char* english) { return std::string(context) + ": " + english; });
        QCOMPARE(phrase("Test", "everything"), std::string("Test: everything"));
        speakBy(nullptr);
        QCOMPARE(phrase("Test", "everything"), std::string("everything"));
    }
};

QTEST_APPLESS_MAIN(PhraseTest)
#include "phrase_test.moc"
