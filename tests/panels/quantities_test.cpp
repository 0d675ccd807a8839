// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/quantities.h"

#include <QObject>
#include <QTest>

using namespace linchpin;

class QuantitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAvailability_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("percent") << "99.95 %" << 0.9995;
        QTest::newRow("percent, no space") << "99.95%" << 0.9995;
        QTest::newRow("bare percent") << "99.95" << 0.9995;
        QTest::newRow("fraction") << "0.9995" << 0.9995;
        QTest::newRow("comma") << " 99,95 % " << 0.9995;
        QTest::newRow("one is certain") << "1" << 1.0;
        QTest::newRow("hundred") << "100 %" << 1.0;
        QTest::newRow("one percent") << "1 %" << 0.01;
        QTest::newRow("nine nines") << "99.9999999 %" << 0.999999999;
    }
    void readsAvailability()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = readAvailability(text);
        QVERIFY(read.value.has_value());
        QCOMPARE(read.value->availability(), value);
        QVERIFY(!read.value->isGivenAsUnavailability());
    }

    void availabilityRoundTrips_data()
    {
        QTest::addColumn<double>("given");
        QTest::addColumn<bool>("isUnavailability");
        QTest::addColumn<QString>("text");
        QTest::newRow("99.5") << 0.995 << false << "99.5 %";
        QTest::newRow("98.765") << 0.98765 << false << "98.765 %";
        QTest::newRow("certain") << 1.0 << false << "100 %";
        QTest::newRow("nine nines") << 0.999999999 << false << "99.9999999 %";
        QTest::newRow("unavailability") << 1e-5 << true << "down 0.001 %";
        QTest::newRow("never down") << 0.0 << true << "down 0 %";
    }
    void availabilityRoundTrips()
    {
        QFETCH(double, given);
        QFETCH(bool, isUnavailability);
        QFETCH(QString, text);
        const Availability value = isUnavailability ? Availability::ofUnavailability(given) : Availability::of(given);
        QCOMPARE(availabilityText(value), text);
        QVERIFY(readAvailability(text).value == value);
    }

    void everyAvailabilityReadsBack()
    {
        for (double u = 0.9; u > 1e-14; u *= 0.37) {
            QVERIFY(readAvailability(availabilityText(Availability::of(1 - u))).value == Availability::of(1 - u));
            const Availability down = Availability::ofUnavailability(u);
            QVERIFY(readAvailability(availabilityText(down)).value == down);
        }
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("shown");
        QTest::newRow("hours") << "4 h" << 4.0 << "4 h";
        QTest::newRow("minutes") << "30 min" << 0.5 << "30 min";
        QTest::newRow("bare") << "0.5" << 0.5 << "30 min";
        QTest::newRow("day") << "1 d" << 24.0 << "1 d";
        QTest::newRow("mixed") << "1 h 30 min" << 1.5 << "1 h 30 min";
        QTest::newRow("words") << "2 Days" << 48.0 << "2 d";
        QTest::newRow("week") << "1 week" << 168.0 << "7 d";
        QTest::newRow("seconds") << "90s" << 0.025 << "1 min 30 s";
        QTest::newRow("not round") << "7.123" << 7.123 << "7.123 h";
        QTest::newRow("comma") << "2,5 h" << 2.5 << "2 h 30 min";
    }
    void readsTimes()
    {
        QFETCH(QString, text);
        QFETCH(double, hours);
        QFETCH(QString, shown);
        const auto read = readHours(text);
        QVERIFY(read.value.has_value());
        QCOMPARE(*read.value, hours);
        QCOMPARE(hoursText(hours), shown);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "good", "99.9.9", "-1", "101 %", "0", "0 %", "nan", "inf", "1e999", "99 %% "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto read = readAvailability(text);
        QVERIFY(!read.value.has_value());
        QVERIFY(read.problem.endsWith(QLatin1Char('.')));
    }

    void refusesOthers()
    {
        for (const char* text : {"", "soon", "0", "-2 h", "4 parsecs", "h", "4 h and"})
            QVERIFY2(!readHours(QString::fromLatin1(text)).value, text);
        for (const char* text : {"", "-1", "100", "100 %", "all"})
            QVERIFY2(!readShare(QString::fromLatin1(text)).value, text);
        for (const char* text : {"101", "-0.1", "x"})
            QVERIFY2(!readProbability(QString::fromLatin1(text)).value, text);
        for (const char* text : {"0", "4", "1.5", "two", ""})
            QVERIFY2(!readCount(QString::fromLatin1(text), 1, 3).value, text);
        for (const char* text : {"-5", "much", "1 2", "1.2.3"})
            QVERIFY2(!readCost(QString::fromLatin1(text)).value, text);
    }

    void readsTheRest()
    {
        QCOMPARE(*readShare(QStringLiteral("2")).value, 0.02);
        QCOMPARE(*readShare(QStringLiteral("0.5 %")).value, 0.005);
        QCOMPARE(shareText(0.02), QStringLiteral("2 %"));
        QCOMPARE(*readProbability(QStringLiteral("98")).value, 0.98);
        QCOMPARE(*readProbability(QStringLiteral("0.98")).value, 0.98);
        QCOMPARE(*readProbability(QStringLiteral("0")).value, 0.0);
        QCOMPARE(*readMinutes(QStringLiteral("2")).value, 2.0);
        QCOMPARE(*readMinutes(QStringLiteral("30 s")).value, 0.5);
        QCOMPARE(*readMinutes(QStringLiteral("0")).value, 0.0);
        QCOMPARE(minutesText(2), QStringLiteral("2 min"));
        QCOMPARE(minutesText(0.5), QStringLiteral("30 s"));
        QCOMPARE(readCost(QStringLiteral("120 USD")).value->value(), 120.0);
        QCOMPARE(readCost(QStringLiteral("$99.5")).value->value(), 99.5);
        QCOMPARE(readCost(QStringLiteral("99,5 EUR")).value->value(), 99.5);
        QCOMPARE(readCost(QStringLiteral("$1,200")).value->value(), 1200.0);
        QVERIFY(readCost(QStringLiteral(" ")).value && !readCost(QStringLiteral(" ")).value->has_value());
        QCOMPARE(costText(120, QStringLiteral("USD")), QStringLiteral("120 USD"));
    }

    void tellsHowOftenItFails_data()
    {
        QTest::addColumn<double>("availability");
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("text");
        QTest::newRow("service") << 0.995 << 4.0 << "fails about every 33 days";
        QTest::newRow("dns") << 0.9999 << 2.0 << "fails about every 2.3 years";
        QTest::newRow("provider") << 0.99995 << 4.0 << "fails about every 9 years";
        QTest::newRow("certain") << 1.0 << 1.0 << "cannot fail";
        QTest::newRow("often") << 0.9 << 1.0 << "fails about every 9 h";
    }
    void tellsHowOftenItFails()
    {
        QFETCH(double, availability);
        QFETCH(double, hours);
        QFETCH(QString, text);
        QCOMPARE(failureRhythm(Availability::of(availability), hours), text);
    }
};

QTEST_APPLESS_MAIN(QuantitiesTest)

#include "quantities_test.moc"
