// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/numeral.h"

#include <QtCore/QString>

#include <string>
#include <string_view>

namespace linchpin
{

/// All conversions between core's UTF-8 and the window's text.
inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string toStdString(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A number in C notation as the window writes it: with the decimal sign of its language.
inline QString numeral(const QString& digits)
{
    return toQString(numeral(toStdString(digits)));
}

/// A name as a part of a line: one that runs from right to left keeps to itself, so that the figures and the words
/// beside it stay in their order.
QString isolated(const QString& name);

template<class Tag>
QString toQString(const Id<Tag>& id)
{
    return toQString(std::string_view(id.text()));
}

} // namespace linchpin
