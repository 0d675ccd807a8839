// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/png_file.h"

#include "core/model/error.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/picture.h"
#include "widgets/style/text.h"

#include <QtCore/QBuffer>
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

[[noreturn]] void refuse(const QString& path, const QString& reason, const QString& remedy)
{
    throw Error(toStdString(path), toStdString(Words::tr("cannot be saved: %1").arg(reason)), toStdString(remedy));
}

void save(const QByteArray& bytes, const QString& path)
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
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        refuse(path, file.errorString(), Words::tr("save it elsewhere; nothing was changed"));
}

template<class Draw>
void saveDrawn(const Design& design, const QString& path, const Draw& draw)
{
    try {
        save(pngOf(draw(), design), path);
    } catch (const Error& error) {
        if (!error.place().empty())
            throw;
        throw Error(toStdString(path), error.problem(), error.remedy());
    }
}

} // namespace

QByteArray pngOf(QImage picture, const Design& design)
{
    picture.setText(QString::fromLatin1(designMimeType), toQString(carriedText(design)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG")) {
        throw Error({}, toStdString(Words::tr("the picture cannot be written as PNG")),
                    toStdString(Words::tr("choose a smaller scale")));
    }
    return bytes;
}

void savePng(const Design& design, const QString& path, const PictureOptions& options)
{
    saveDrawn(design, path, [&] { return picture(design, options); });
}

void savePng(const Design& design, const Analysis& analysis, const QString& path, const PictureOptions& options,
             const Improvements& improvements)
{
    saveDrawn(design, path, [&] { return picture(design, analysis, options, improvements); });
}

} // namespace linchpin
