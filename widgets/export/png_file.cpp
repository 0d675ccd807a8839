// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/png_file.h"

#include "core/model/error.h"
#include "widgets/export/carried_design.h"
#include "widgets/style/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>

namespace linchpin
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

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

} // namespace linchpin
