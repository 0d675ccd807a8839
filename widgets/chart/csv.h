// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace linchpin
{

/// A line of a table as RFC 4180 has it: quoted where that is needed, CRLF, UTF-8.
QByteArray csvLine(const QStringList& fields);
/// With a dot and all its digits.
QString csvNumber(double value);

} // namespace linchpin
