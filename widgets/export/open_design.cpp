// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/open_design.h"

#include "core/io/design_file.h"
#include "core/io/design_reader.h"
#include "core/model/error.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/png_text.h"
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
    constexpr std::array<std::string_view, 7> beginnings = {"\xFF\xD8\xFF", "GIF8", "RIFF", "BM",
                                                            "%PDF",         "<svg", "<?xml"};
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

Design designInPng(std::string_view bytes, const std::string& name)
{
    if (!isPng(bytes)) {
        throw Error(name, toStdString(Words::tr("is no PNG picture")),
                    toStdString(Words::tr("open the .linchpin file, or the picture as it was exported")));
    }
    const auto text = named(name, [&] { return textInPng(bytes, designMimeType); });
    if (!text)
        refuseEmpty(name);
    return named(name, [&] { return readDesign(*text); });
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

Design openDesign(const QString& path)
{
    const std::string bytes = readText(pathOf(path));
    const std::string name = path == QStringLiteral("-") ? toStdString(Words::tr("standard input")) : toStdString(path);
    if (isPng(bytes))
        return designInPng(bytes, name);
    if (isOtherPicture(bytes))
        refuseEmpty(name);
    return named(name, [&] { return readDesign(bytes); });
}

} // namespace linchpin
