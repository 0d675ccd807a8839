// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/error.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/svg_file.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int deepest = 1000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void refuseDamaged()
{
    throw Error("", toStdString(Words::tr("the picture is damaged")),
                toStdString(Words::tr("open the picture as it was exported, or the .linchpin file")));
}

/// Our writer leaves no space in it: what is there has come since.
std::string withoutSpaces(const QString& text)
{
    std::string kept = toStdString(text);
    std::erase_if(kept, [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return kept;
}

bool isDesign(const QXmlStreamReader& xml)
{
    return xml.name() == QStringLiteral("design")
        && xml.attributes().value(QStringLiteral("type")) == QLatin1String(designMimeType);
}

} // namespace

bool isXml(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark))
        bytes.remove_prefix(mark.size());
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && bytes[first] == '<';
}

std::optional<std::string> textInSvg(std::string_view bytes)
{
    QXmlStreamReader xml(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    std::optional<std::string> text;
    int depth = 0;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD && !xml.entityDeclarations().isEmpty()) {
            // Ours has no entities, and those of others can unfold to any size.
            return std::nullopt;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (depth == 0 && xml.name() != QStringLiteral("svg"))
                return std::nullopt;
            if (++depth > deepest)
                refuseDamaged();
            if (!text && isDesign(xml)) {
                text = withoutSpaces(xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement));
                --depth;
            }
        }
    }
    if (xml.hasError())
        refuseDamaged();
    return text;
}

} // namespace linchpin
