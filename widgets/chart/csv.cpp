// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/csv.h"

#include <QtCore/QLocale>

namespace linchpin
{

namespace
{

QString quoted(QString field)
{
    const bool isPlain = !field.contains(QLatin1Char('"')) && !field.contains(QLatin1Char(','))
        && !field.contains(QLatin1Char('\n')) && !field.contains(QLatin1Char('\r'));
    return isPlain ? field
                   : QLatin1Char('"') + field.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

QByteArray csvLine(const QStringList& fields)
{
    QStringList written;
    for (const QString& field : fields)
        written << quoted(field);
    return (written.join(QLatin1Char(',')) + QStringLiteral("\r\n")).toUtf8();
}

QString csvNumber(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace linchpin
