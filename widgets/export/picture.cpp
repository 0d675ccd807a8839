// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/picture.h"

#include "core/layout/arrange.h"
#include "core/model/error.h"
#include "widgets/export/drawing.h"
#include "widgets/export/page.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal plainMargin = 24;
constexpr QSizeF leastDrawing(192, 112);
constexpr double dotsPerMeter = 96 / 0.0254;
constexpr qreal longestSide = 32'767; ///< of what a painter can draw on
constexpr qreal mostPixels = 256.0 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

const Theme& themeOf(const PictureOptions& options)
{
    return options.dark ? Theme::dark() : Theme::light();
}

std::shared_ptr<const Design> placed(const Design& design)
{
    return std::make_shared<const Design>(arrangedWhereMissing(design));
}

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

/// \param paint draws at 100 %
template<class Paint>
QImage painted(const QSizeF& size, const PictureOptions& options, const Paint& paint)
{
    const int scale = std::clamp(options.scale, 1, 3);
    refuseTooLarge(size * scale, scale);
    // Letters on an opaque format may be smoothed in colours, as on a screen.
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        throw Error({}, toStdString(Words::tr("there is not enough memory for the picture")),
                    toStdString(Words::tr("choose a smaller scale")));
    image.fill(options.transparent ? QColor(Qt::transparent) : themeOf(options).canvas);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    image = std::move(image).convertToFormat(options.transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerMeter * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter * scale));
    return image;
}

QImage plainPicture(const Design& design, const PictureOptions& options)
{
    Drawing drawing(placed(design), Marks(), themeOf(options));
    const QSizeF size = drawing.extent().isEmpty() ? leastDrawing : drawing.size();
    const QSizeF margins(2 * plainMargin, 2 * plainMargin);
    return painted(size + margins, options, [&](QPainter& painter) {
        drawing.paint(painter, {plainMargin, plainMargin});
    });
}

} // namespace

QImage picture(const Design& design, const PictureOptions& options)
{
    if (!options.annotated)
        return plainPicture(design, options);
    if (!options.improvements)
        return picture(design, analyze(design), options);
    const Outset outset = outsetOf(design);
    std::vector<std::shared_ptr<const Suggestion>> found;
    for (Suggestion& suggestion : suggestions(outset))
        found.push_back(std::make_shared<const Suggestion>(std::move(suggestion)));
    return picture(design, outset.today, options, {{}, bars(found)});
}

QImage picture(const Design& design, const Analysis& analysis, const PictureOptions& options,
               const Improvements& improvements)
{
    if (!options.annotated)
        return plainPicture(design, options);
    Page page(placed(design), analysis, themeOf(options), improvements);
    return painted(page.size(), options, [&](QPainter& painter) { page.paint(painter); });
}

} // namespace linchpin
