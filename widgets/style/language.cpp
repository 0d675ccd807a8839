// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/language.h"

#include "core/model/phrase.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
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

bool install(const QString& name, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    return translator->load(name, folder) && QCoreApplication::installTranslator(translator.release());
}

} // namespace

QString speak(const QStringList& wanted)
{
    const QString english = QStringLiteral("en");
    for (const QString& tag : wanted) {
        const QString language = tag.section(QLatin1Char('-'), 0, 0);
        if (language == english)
            break;
        if (!install(QStringLiteral("linchpin_") + language, QStringLiteral(":/translations")))
            continue;
        install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        speakBy(translated);
        return language;
    }
    return english;
}

} // namespace linchpin
