// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/language.h"

#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "core/model/numeral.h"
#include "core/model/phrase.h"
#include "widgets/style/amount.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace linchpin;

/// Which language is spoken, and that core speaks it too.
class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    // The order matters: a language once spoken stays.
    void englishNeedsNoTranslation()
    {
        QCOMPARE(speak({}), QStringLiteral("en"));
        QCOMPARE(speak({QStringLiteral("tlh")}), QStringLiteral("en"));
        QCOMPARE(speak({QStringLiteral("en-GB"), QStringLiteral("de-DE")}), QStringLiteral("en"));
        QCOMPARE(kindWord(ComponentKind::LoadBalancer), std::string("Load balancer"));
        QCOMPARE(kindInSentence(ComponentKind::LoadBalancer), std::string("load balancer"));
        QCOMPARE(kindInSentence(ComponentKind::Dns), std::string("DNS"));
        QCOMPARE(listed({"a", "b", "c"}), std::string("a, b and c"));
        QCOMPARE(listed({"מסד", "b", "App"}), std::string("\u2068מסד\u2069, b and App"));
    }

    void englishHasASingular()
    {
        const auto text = [](int n) {
            return QCoreApplication::translate("linchpin::PlanView", "Improve in %n steps", nullptr, n);
        };
        QCOMPARE(text(1), QStringLiteral("Improve in 1 step"));
        QCOMPARE(text(2), QStringLiteral("Improve in 2 steps"));
    }

    void englishWritesThePoint()
    {
        QCOMPARE(numeral(std::string("99.5")), std::string("99.5"));
        QCOMPARE(percentOfUnavailability(0.00026), std::string("99.974 %"));
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
        QCOMPARE(amountIn(QStringLiteral("1,200")), std::optional(1200.0));
        QCOMPARE(amountIn(QStringLiteral("99,5")), std::optional(99.5));
        QCOMPARE(amountIn(QStringLiteral("99.5")), std::optional(99.5));
        QVERIFY(!amountIn(QStringLiteral("a lot")));
    }

    void germanIsSpokenByCoreAndWindow()
    {
        QCOMPARE(speak({QStringLiteral("tlh"), QStringLiteral("de-AT"), QStringLiteral("en")}), QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("linchpin::Editor", "Delete"), QStringLiteral("Löschen"));
        QCOMPARE(QCoreApplication::translate("linchpin::PlanView", "Improve in %n steps", nullptr, 1),
                 QStringLiteral("In 1 Schritt verbessern"));
        QCOMPARE(kindWord(ComponentKind::LoadBalancer), std::string("Lastverteiler"));
        QCOMPARE(kindInSentence(ComponentKind::LoadBalancer), std::string("Lastverteiler"));
        QCOMPARE(listed({"a", "b", "c"}), std::string("a, b und c"));
    }

    void oneIsNotSpokenOfAsMany()
    {
        const auto text = [](int n) {
            return QCoreApplication::translate("linchpin::PlanView", "Improve in %n steps", nullptr, n);
        };
        QCOMPARE(text(1), QStringLiteral("In 1 Schritt verbessern"));
        QCOMPARE(text(2), QStringLiteral("In 2 Schritten verbessern"));
    }

    void numbersAreWrittenAsTheLanguageDoes()
    {
        QCOMPARE(numeral(std::string("99.5")), std::string("99,5"));
        QCOMPARE(percentOfUnavailability(0.00026), std::string("99,974 %"));
        QCOMPARE(percentOfUnavailability(1.5e-15), std::string("99,99999999999985 %"));
        QCOMPARE(durationOfHours(1.5 / 3600), std::string("1,5 s"));
        QCOMPARE(QLocale().toString(0.5), QStringLiteral("0,5"));
        QCOMPARE(amountIn(QStringLiteral("99,5")), std::optional(99.5));
        QCOMPARE(amountIn(QStringLiteral("99.5")), std::optional(99.5));
    }

    void namesOfNewElementsStayTheCatalogues()
    {
        QCOMPARE(defaultsOf(ComponentKind::Database).name, std::string("Database"));
        QCOMPARE(defaultsOf(DomainKind::Zone).name, std::string("Zone"));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
