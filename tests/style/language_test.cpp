// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/language.h"

#include "core/engine/words.h"
#include "core/model/catalogue.h"
#include "core/model/phrase.h"

#include <QCoreApplication>
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

    void namesOfNewElementsStayTheCatalogues()
    {
        QCOMPARE(defaultsOf(ComponentKind::Database).name, std::string("Database"));
        QCOMPARE(defaultsOf(DomainKind::Zone).name, std::string("Zone"));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
