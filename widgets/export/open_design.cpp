// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/open_design.h"

#include "core/io/design_file.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/pdf_file.h"
#include "widgets/export/png_text.h"
#include "widgets/export/svg_file.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

std::filesystem::path pathOf(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

[[noreturn]] void refuseEmpty(const std::string& name)
{
    throw Error(
        name, toStdString(Words::tr("carries no design")),
        toStdString(Words::tr(
            "open the .linchpin file, or the picture as it was exported: chat and mail programs take the design "
            "out of pictures")));
}

/// What begins so is a picture or a page, though none that a design can be read from.
bool isOtherPicture(std::string_view bytes)
{
    constexpr std::array<std::string_view, 6> beginnings = {"\xFF\xD8\xFF", "GIF8", "RIFF", "BM", "%PDF", "\x1F\x8B"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return bytes.starts_with(beginning); });
}

/// Names the file before the place in it.
template<class Read>
auto named(const std::string& name, const Read& read)
{
    try {
        return read();
    } catch (const Error& error) {
        throw Error(error.place().empty() ? name : name + ": " + error.place(), error.problem(), error.remedy());
    }
}

/// \param read the text that a picture carries; nothing where it carries none
template<class Read>
Design carried(const std::string& name, const Read& read)
{
    const std::optional<std::string> text = named(name, read);
    if (!text)
        refuseEmpty(name);
    return named(name, [&] { return readDesign(*text); });
}

Design designInPng(std::string_view bytes, const std::string& name)
{
    if (!isPng(bytes)) {
        throw Error(name, toStdString(Words::tr("is no PNG picture")),
                    toStdString(Words::tr("open the .linchpin file, or the picture as it was exported")));
    }
    return carried(name, [&] { return textInPng(bytes, designMimeType); });
}

Design openDesign(std::string_view bytes, const std::string& name)
{
    if (isPng(bytes))
        return designInPng(bytes, name);
    if (isPdf(bytes))
        return carried(name, [&] { return textInPdf(bytes); });
    if (isXml(bytes))
        return carried(name, [&] { return textInSvg(bytes); });
    if (isOtherPicture(bytes))
        refuseEmpty(name);
    return named(name, [&] { return readDesign(bytes); });
}

} // namespace

Design designInPng(const QByteArray& bytes, const QString& name)
{
    return designInPng(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), toStdString(name));
}

Design designInPng(const QString& path)
{
    return designInPng(readText(pathOf(path)), toStdString(path));
}

Design openDesign(const QByteArray& bytes, const QString& name)
{
    return openDesign(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), toStdString(name));
}

Design openDesign(const QString& path)
{
    const QString name = path == QStringLiteral("-") ? Words::tr("standard input") : path;
    return openDesign(readText(pathOf(path)), toStdString(name));
}

} // namespace linchpin
