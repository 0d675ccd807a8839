// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/png_text.h"

#include "core/io/json_value.h"
#include "core/model/error.h"
#include "widgets/export/inflate.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <cstdint>

namespace linchpin
{

namespace
{

constexpr std::string_view signature("\x89PNG\r\n\x1A\n", 8);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void refuse()
{
    throw Error("", toStdString(Words::tr("the picture is damaged")),
                toStdString(Words::tr("open the picture as it was exported, or the .linchpin file")));
}

std::uint32_t numberAt(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, 4))
        number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

std::uint32_t crcOf(std::string_view bytes)
{
    static const std::array<std::uint32_t, 256> table = [] {
        std::array<std::uint32_t, 256> remainders = {};
        for (std::uint32_t i = 0; i < remainders.size(); ++i) {
            std::uint32_t c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            remainders[i] = c;
        }
        return remainders;
    }();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

/// Takes what comes before the next zero byte, and that byte.
std::string_view takeField(std::string_view& data)
{
    const std::size_t end = data.find('\0');
    if (end == std::string_view::npos)
        refuse();
    const std::string_view field = data.substr(0, end);
    data.remove_prefix(end + 1);
    return field;
}

std::string fromLatin1(std::string_view text)
{
    return toStdString(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

std::string unpacked(std::string_view stream)
{
    auto content = inflated(stream, maxJsonBytes);
    if (!content)
        refuse();
    return *std::move(content);
}

/// The text of the chunk where it has that keyword.
std::optional<std::string> textOf(std::string_view type, std::string_view data, std::string_view keyword)
{
    if ((type != "tEXt" && type != "zTXt" && type != "iTXt") || !data.starts_with(keyword)
        || takeField(data) != keyword)
        return std::nullopt;
    if (type == "tEXt")
        return fromLatin1(data);
    const bool isUnicode = type == "iTXt";
    const std::size_t flags = isUnicode ? 2 : 1;
    if (data.size() < flags)
        refuse();
    const bool isPacked = !isUnicode || data[0] == 1;
    if (data[flags - 1] != 0)
        refuse();
    data.remove_prefix(flags);
    if (!isUnicode)
        return fromLatin1(unpacked(data));
    takeField(data);
    takeField(data);
    return isPacked ? unpacked(data) : std::string(data);
}

} // namespace

bool isPng(std::string_view bytes)
{
    return bytes.starts_with(signature);
}

std::optional<std::string> textInPng(std::string_view bytes, std::string_view keyword)
{
    constexpr std::size_t around = 12;
    if (!isPng(bytes))
        refuse();
    bytes.remove_prefix(signature.size());
    std::optional<std::string> text;
    for (;;) {
        if (bytes.size() < around)
            refuse();
        const std::size_t length = numberAt(bytes);
        if (length > bytes.size() - around)
            refuse();
        const std::string_view type = bytes.substr(4, 4);
        const std::string_view data = bytes.substr(8, length);
        if (crcOf(bytes.substr(4, 4 + length)) != numberAt(bytes.substr(8 + length)))
            refuse();
        if (!text)
            text = textOf(type, data, keyword);
        if (type == "IEND")
            return text;
        bytes.remove_prefix(around + length);
    }
}

} // namespace linchpin
