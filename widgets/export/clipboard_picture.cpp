// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/clipboard_picture.h"

#include "core/io/design_writer.h"
#include "widgets/export/carried_design.h"
#include "widgets/export/picture.h"
#include "widgets/export/png_file.h"

#include <QtGui/QImage>

namespace linchpin
{

std::unique_ptr<QMimeData> pictureForClipboard(const Design& design, const PictureOptions& options)
{
    const QImage image = picture(design, options);
    auto data = std::make_unique<QMimeData>();
    data->setData(QStringLiteral("image/png"), pngOf(image, design));
    data->setData(QString::fromLatin1(designMimeType), QByteArray::fromStdString(writeDesign(design)));
    data->setImageData(image);
    return data;
}

} // namespace linchpin
