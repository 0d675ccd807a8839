// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/language.h"

#include "core/model/numeral.h"
#include "core/model/phrase.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <memory>

namespace linchpin
{

namespace
{

std::string translated(const char* context, const char* english)
{
    return toStdString(QCoreApplication::translate(context, english));
}

/// Numbers and dates as the shown language's people write them, in core too.
void countAs(const QLocale& people)
{
    QLocale::setDefault(people);
    countBy(toStdString(people.decimalPoint()));
}

bool install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator.release());
}

} // namespace

QString speak(const QStringList& wanted)
{
    const QString english = QStringLiteral("en");
    const QString folder = QStringLiteral(":/translations");
    for (const QString& tag : wanted) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (!install(QStringLiteral("linchpin_") + language, folder))
            continue;
        countAs(QLocale(tag));
        if (language != english) {
            install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            speakBy(translated);
        }
        return language;
    }
    install(QStringLiteral("linchpin_") + english, folder);
    countAs(QLocale(english));
    return english;
}

} // namespace linchpin
