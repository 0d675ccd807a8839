// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_request.h"

#include "core/engine/words.h"
#include "core/model/error.h"
#include "core/model/quotes.h"
#include "widgets/export/picture_file.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

QString quoted(const QString& text)
{
    return toQString(inQuotes(toStdString(text)));
}

[[noreturn]] void refuse(const QString& problem, const QString& remedy)
{
    throw Error("linchpin export", toStdString(problem), toStdString(remedy));
}

[[noreturn]] void refuseValue(const QString& option, const QString& value, const QString& choices)
{
    refuse(Words::tr("%1 cannot be %2").arg(option, quoted(value)), Words::tr("write %1").arg(choices));
}

int scaleIn(const QString& value)
{
    if (value.size() != 1 || value < QStringLiteral("1") || value > QStringLiteral("3"))
        refuseValue(QStringLiteral("--scale"), value, Words::tr("1, 2 or 3"));
    return value[0].digitValue();
}

bool isDark(const QString& value)
{
    const bool dark = value == QStringLiteral("dark");
    if (!dark && value != QStringLiteral("light"))
        refuseValue(QStringLiteral("--theme"), value, Words::tr("light or dark"));
    return dark;
}

void requireFormat(const QString& out)
{
    if (formatOf(out))
        return;
    const QString ending = QFileInfo(out).suffix().toLower();
    refuse(ending.isEmpty() ? Words::tr("%1 has no ending that names a format").arg(quoted(out))
                            : Words::tr("cannot draw %1 files").arg(quoted(QLatin1Char('.') + ending)),
           Words::tr("let OUT end in .png, .svg or .pdf"));
}

/// Takes the arguments apart: `--name value`, `--name=value`; all behind `--` are files.
class Reader
{
public:
    explicit Reader(const QStringList& arguments)
        : m_arguments(arguments)
    { }

    ExportRequest read()
    {
        while (m_next < m_arguments.size()) {
            const QString argument = m_arguments[m_next++];
            if (argument == QStringLiteral("--"))
                m_onlyFiles = true;
            else if (!m_onlyFiles && argument.size() > 1 && argument.startsWith(QLatin1Char('-')))
                option(argument);
            else
                file(argument);
        }
        if (m_request.file.isEmpty())
            refuse(Words::tr("no FILE is given"), Words::tr("name a design, or - for standard input"));
        if (m_request.out.isEmpty())
            refuse(Words::tr("no -o OUT is given"), Words::tr("name the picture to write: -o picture.png"));
        requireFormat(m_request.out);
        return m_request;
    }

private:
    void file(const QString& argument)
    {
        if (!m_request.file.isEmpty())
            refuse(Words::tr("takes one FILE, and %1 is a second one").arg(quoted(argument)),
                   Words::tr("leave it out"));
        m_request.file = argument;
    }

    void option(const QString& argument)
    {
        const auto equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        m_value = equals < 0 ? QString() : argument.mid(equals + 1);
        m_hasValue = equals >= 0;
        if (name == QStringLiteral("-o"))
            m_request.out = value(name);
        else if (name == QStringLiteral("--scale"))
            m_request.options.scale = scaleIn(value(name));
        else if (name == QStringLiteral("--theme"))
            m_request.options.dark = isDark(value(name));
        else if (name == QStringLiteral("--plain"))
            m_request.options.annotated = !isSet(name);
        else if (name == QStringLiteral("--improvements"))
            m_request.options.improvements = isSet(name);
        else if (name == QStringLiteral("--transparent"))
            m_request.options.transparent = isSet(name);
        else
            refuse(Words::tr("%1 is not an option").arg(quoted(name)),
                   Words::tr("the options are %1")
                       .arg(toQString(
                           listed({"-o", "--scale", "--plain", "--improvements", "--theme", "--transparent"}, 6))));
    }

    bool isSet(const QString& name) const
    {
        if (m_hasValue)
            refuse(Words::tr("%1 takes no value").arg(name), Words::tr("write %1 alone").arg(name));
        return true;
    }

    QString value(const QString& name)
    {
        if (!m_hasValue && m_next < m_arguments.size()
            && (m_arguments[m_next].size() < 2 || !m_arguments[m_next].startsWith(QLatin1Char('-'))))
            m_value = m_arguments[m_next++];
        if (m_value.isEmpty())
            refuse(Words::tr("%1 has no value").arg(name),
                   Words::tr("write one behind it, as linchpin export --help shows"));
        return m_value;
    }

    const QStringList& m_arguments;
    qsizetype m_next = 0;
    bool m_onlyFiles = false;
    QString m_value;
    bool m_hasValue = false;
    ExportRequest m_request;
};

} // namespace

ExportRequest exportRequest(const QStringList& arguments)
{
    return Reader(arguments).read();
}

} // namespace linchpin
