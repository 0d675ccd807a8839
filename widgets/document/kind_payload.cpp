// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document/kind_payload.h"

#include <string_view>

namespace linchpin
{

namespace
{

constexpr std::string_view componentPrefix = "component:";
constexpr std::string_view domainPrefix = "domain:";

} // namespace

std::unique_ptr<QMimeData> kindPayload(const PaletteKind& kind)
{
    std::string text;
    if (const auto* component = std::get_if<ComponentKind>(&kind))
        text = std::string(componentPrefix) + std::string(toString(*component));
    else
        text = std::string(domainPrefix) + std::string(toString(std::get<DomainKind>(kind)));
    auto data = std::make_unique<QMimeData>();
    data->setData(QLatin1String(kindMimeType), QByteArray::fromStdString(text));
    return data;
}

std::optional<PaletteKind> kindIn(const QMimeData& data)
{
    const std::string text = data.data(QLatin1String(kindMimeType)).toStdString();
    if (text.starts_with(componentPrefix)) {
        if (const auto kind = fromString<ComponentKind>(text.substr(componentPrefix.size())))
            return *kind;
    } else if (text.starts_with(domainPrefix)) {
        if (const auto kind = fromString<DomainKind>(text.substr(domainPrefix.size())))
            return *kind;
    }
    return std::nullopt;
}

} // namespace linchpin
