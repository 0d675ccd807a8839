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

    void aValueFromRightToLeftKeepsToItself_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isIsolated");
        QTest::newRow("Latin") << QStringLiteral("Große DB") << false;
        QTest::newRow("Japanese") << QStringLiteral("カード") << false;
        QTest::newRow("signs") << QStringLiteral("× → ≥ ﬁ \uFEFF") << false;
        QTest::newRow("Hebrew with a number") << QStringLiteral("מסד 2") << true;
        QTest::newRow("Arabic") << QStringLiteral("متجر") << true;
        QTest::newRow("Arabic within Latin") << QStringLiteral("App متجر") << true;
        QTest::newRow("Thaana") << QStringLiteral("ދިވެހި") << true;
        QTest::newRow("Samaritan") << QStringLiteral("ࠀࠁ") << true;
        QTest::newRow("Hebrew, presented") << QStringLiteral("\uFB1D") << true;
        QTest::newRow("Arabic, presented") << QStringLiteral("\uFEDF") << true;
        QTest::newRow("Adlam") << QStringLiteral("𞤀𞤁") << true;
        QTest::newRow("isolated already") << QStringLiteral("\u2068מסד\u2069 and App") << false;
    }
    void aValueFromRightToLeftKeepsToItself()
    {
        QFETCH(QString, value);
        QFETCH(bool, isIsolated);
        const QString text = QString::fromStdString(filled("If %1 fails", {value.toStdString()}));
        const QString whole = isIsolated ? QStringLiteral("\u2068%1\u2069").arg(value) : value;
        QCOMPARE(text, QStringLiteral("If %1 fails").arg(whole));
    }

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
