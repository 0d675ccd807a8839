// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "widgets/style/text.h"

#include <QtCore/QMimeData>

#include <optional>
#include <variant>

namespace linchpin
{

/// What the palette offers: a kind of component or of domain.
using KindChoice = std::variant<ComponentKind, DomainKind>;

/// What a drag out of the palette carries: "component:database" or "domain:zone".
inline constexpr const char* kindMimeType = "application/x-linchpin-kind";

inline void writeKind(QMimeData& data, const KindChoice& kind)
{
    const auto* component = std::get_if<ComponentKind>(&kind);
    const QString text = component ? QStringLiteral("component:") + toQString(toString(*component))
                                   : QStringLiteral("domain:") + toQString(toString(std::get<DomainKind>(kind)));
    data.setData(QLatin1String(kindMimeType), text.toUtf8());
}

/// Nothing where the data are something else.
inline std::optional<KindChoice> readKind(const QMimeData& data)
{
    const QByteArray bytes = data.data(QLatin1String(kindMimeType));
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const std::string_view type = text.substr(0, colon);
    const std::string_view name = text.substr(colon + 1);
    if (type == "component") {
        if (const auto kind = fromString<ComponentKind>(name))
            return *kind;
    } else if (type == "domain") {
        if (const auto kind = fromString<DomainKind>(name))
            return *kind;
    }
    return std::nullopt;
}

} // namespace linchpin
