// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

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

template<class Tag>
QString toQString(const Id<Tag>& id)
{
    return toQString(std::string_view(id.text()));
}

} // namespace linchpin
