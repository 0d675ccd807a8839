// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/quantities.h"
#include "widgets/style/language.h"

#include <QObject>
#include <QTest>

using namespace linchpin;

/// What a German types into a field, with the words and the decimal comma of that language.
class QuantitiesGermanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCOMPARE(speak({QStringLiteral("de")}), QStringLiteral("de")); }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("hours");
        QTest::newRow("what a field shows") << "1 d 12 h" << 36.0;
        QTest::newRow("hours, short") << "4 Std." << 4.0;
        QTest::newRow("hours, shorter") << QStringLiteral("4Std") << 4.0;
        QTest::newRow("hours") << "4 Stunden" << 4.0;
        QTest::newRow("one hour") << "1 Stunde" << 1.0;
        QTest::newRow("minutes") << "30 Minuten" << 0.5;
        QTest::newRow("minutes, short") << "30 Min." << 0.5;
        QTest::newRow("days") << "2 Tage" << 48.0;
        QTest::newRow("one day") << "1 Tag" << 24.0;
        QTest::newRow("days, as many are spoken of") << "3 Tagen" << 72.0;
        QTest::newRow("weeks") << "2 Wochen" << 336.0;
        QTest::newRow("seconds") << "90 Sekunden" << 0.025;
        QTest::newRow("seconds, short") << "90 Sek." << 0.025;
        QTest::newRow("mixed") << "1 Std. 30 Min." << 1.5;
        QTest::newRow("with a comma") << "1 Tag, 12 Stunden" << 36.0;
        QTest::newRow("decimal comma") << "2,5 Std." << 2.5;
        QTest::newRow("bare") << "0,5" << 0.5;
        QTest::newRow("English stays") << "2 days" << 48.0;
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(double, hours);
        const auto read = readHours(text);
        QVERIFY2(read.value.has_value(), qPrintable(read.problem));
        QCOMPARE(*read.value, hours);
        QCOMPARE(readHours(hoursText(hours)).value, std::optional(hours));
    }

    void readsTheRest()
    {
        QCOMPARE(readAvailability(QStringLiteral("99,95 %")).value->availability(), 0.9995);
        QCOMPARE(readAvailability(QStringLiteral("99,95 Prozent")).value->availability(), 0.9995);
        QCOMPARE(*readShare(QStringLiteral("0,5 %")).value, 0.005);
        QCOMPARE(*readMinutes(QStringLiteral("30 Sekunden")).value, 0.5);
        QCOMPARE(readCost(QStringLiteral("1.200,50 EUR")).value->value(), 1200.5);
    }

    void refusesWhatIsNoTime()
    {
        for (const char* text : {"bald", "4 Parsec", "Std.", "4 Std. und", "4 ., Std"})
            QVERIFY2(!readHours(QString::fromLatin1(text)).value, text);
    }
};

QTEST_GUILESS_MAIN(QuantitiesGermanTest)

#include "quantities_german_test.moc"
