// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/clipboard_picture.h"

#include "core/io/design_writer.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/picture.h"
#include "widgets/export/png_file.h"
#include "widgets/export/svg_file.h"

#include <QtGui/QImage>

namespace linchpin
{

std::unique_ptr<QMimeData> pictureForClipboard(const Design& design, const PictureOptions& options)
{
    Sheet sheet(design, options);
    return pictureForClipboard(sheet, design, options);
}

std::unique_ptr<QMimeData> pictureForClipboard(Sheet& sheet, const Design& design, const PictureOptions& options)
{
    const QImage image = picture(sheet, options);
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/png"), pngOf(image, design));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(sheet, design, {.transparent = options.transparent}));
    data->setData(QString::fromLatin1(designMimeType), QByteArray::fromStdString(writeDesign(design)));
    data->setImageData(image);
    return data;
}

} // namespace linchpin
