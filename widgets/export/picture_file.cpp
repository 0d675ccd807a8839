// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture_file.h"

#include "core/model/error.h"
#include "widgets/export/pdf_file.h"
#include "widgets/export/picture.h"
#include "widgets/export/png_file.h"
#include "widgets/export/svg_file.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr PictureFormat formats[] = {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf};

[[noreturn]] void refuse(const QString& path, const QString& reason, const QString& remedy)
{
    throw Error(toStdString(path), toStdString(Words::tr("cannot be saved: %1").arg(reason)), toStdString(remedy));
}

/// What can be told before anything is drawn.
void requireWritable(const QString& path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || info.isDir())
        refuse(path, Words::tr("it is a folder"), Words::tr("name a file in it"));
    if (!info.dir().exists())
        refuse(path, Words::tr("there is no folder %1").arg(info.path()), Words::tr("make it, or save elsewhere"));
    if (info.exists() && !info.isWritable())
        refuse(path, Words::tr("the file is read-only"), Words::tr("allow writing to it, or save elsewhere"));
    if (info.exists() && !info.isFile())
        refuse(path, Words::tr("it is no ordinary file"), Words::tr("save elsewhere"));
}

void save(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse(path, file.errorString(), Words::tr("save it elsewhere; nothing was changed"));
}

PictureFormat requiredFormat(const QString& path)
{
    const auto format = formatOf(path);
    if (!format)
        refuse(path, Words::tr("its ending names no format"), Words::tr("let it end in .png, .svg or .pdf"));
    return *format;
}

/// What goes wrong in drawing is said of the file.
template<class Draw>
void saveDrawn(const QString& path, const Draw& draw)
{
    try {
        requireWritable(path);
        save(draw(requiredFormat(path)), path);
    } catch (const Error& error) {
        if (!error.place().empty())
            throw;
        throw Error(toStdString(path), error.problem(), error.remedy());
    }
}

} // namespace

std::optional<PictureFormat> formatOf(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const PictureFormat format : formats) {
        if (ending == endingOf(format))
            return format;
    }
    return std::nullopt;
}

QString endingOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return QStringLiteral("svg");
    case PictureFormat::Pdf:
        return QStringLiteral("pdf");
    default:
        return QStringLiteral("png");
    }
}

QByteArray pictureBytes(Sheet& sheet, const Design& design, PictureFormat format, const PictureOptions& options)
{
    switch (format) {
    case PictureFormat::Svg:
        return svgOf(sheet, design, options);
    case PictureFormat::Pdf:
        return pdfOf(sheet, design, options);
    default:
        return pngOf(picture(sheet, options), design);
    }
}

void savePicture(const Design& design, const QString& path, const PictureOptions& options)
{
    saveDrawn(path, [&](PictureFormat format) {
        Sheet sheet(design, options);
        return pictureBytes(sheet, design, format, options);
    });
}

void savePicture(Sheet& sheet, const Design& design, const QString& path, const PictureOptions& options)
{
    saveDrawn(path, [&](PictureFormat format) { return pictureBytes(sheet, design, format, options); });
}

} // namespace linchpin
