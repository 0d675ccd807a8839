// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture.h"

#include "core/model/error.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr double dotsPerMeter = 96 / 0.0254;
constexpr qreal longestSide = 32'767; ///< of what a painter can draw on
constexpr qreal mostPixels = 256.0 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

void refuseTooLarge(const QSizeF& size, int scale)
{
    if (size.width() <= longestSide && size.height() <= longestSide && size.width() * size.height() <= mostPixels)
        return;
    throw Error({},
                toStdString(Words::tr("the picture would be too large: %1 by %2 pixels")
                                .arg(size.width(), 0, 'f', 0)
                                .arg(size.height(), 0, 'f', 0)),
                toStdString(scale > 1 ? Words::tr("choose a smaller scale")
                                      : Words::tr("bring the components closer together, or export a part")));
}

} // namespace

QImage picture(Sheet& sheet, const PictureOptions& options)
{
    const int scale = std::clamp(options.scale, 1, 3);
    const QSizeF size = sheet.size() * scale;
    refuseTooLarge(size, scale);
    // Letters on an opaque format may be smoothed in colours, as on a screen.
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Error({}, toStdString(Words::tr("there is not enough memory for the picture")),
                    toStdString(Words::tr("choose a smaller scale")));
    image.fill(options.transparent ? QColor(Qt::transparent) : sheet.theme().canvas);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    image = std::move(image).convertToFormat(options.transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter * scale));
    return image;
}

QImage picture(const Design& design, const PictureOptions& options)
{
    Sheet sheet(design, options);
    return picture(sheet, options);
}

QImage picture(const Design& design, const Analysis& analysis, const PictureOptions& options,
               const Improvements& improvements)
{
    Sheet sheet(design, analysis, options, improvements);
    return picture(sheet, options);
}

} // namespace linchpin
