// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/pdf_file.h"

#include "core/io/design_writer.h"
#include "core/model/error.h"
#include "widgets/export/carried_design.h"
#include "widgets/style/text.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QMarginsF>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr int dotsPerInch = 96;
constexpr qreal pointsPerPixel = 72.0 / dotsPerInch;
constexpr qreal longestPoints = 14'400; ///< ISO 32000-1, annex C.2

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// In pixels; up to whole points, as pages are.
QSizeF pageOf(const QSizeF& size)
{
    const QSizeF page(4 * std::ceil(size.width() / 4), 4 * std::ceil(size.height() / 4));
    if (std::max(page.width(), page.height()) * pointsPerPixel > longestPoints) {
        throw Error({}, toStdString(Words::tr("the page would be larger than a PDF can have")),
                    toStdString(Words::tr("bring the components closer together, export a part, or export an SVG")));
    }
    return page;
}

} // namespace

QByteArray pdfOf(Sheet& sheet, const Design& design, const PictureOptions& options)
{
    const int scale = std::clamp(options.scale, 1, 3);
    const QSizeF page = pageOf(sheet.size() * scale);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Linchpin"));
    writer.setTitle(sheet.title());
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(page * pointsPerPixel, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.addFileAttachment(QStringLiteral("design.linchpin"), QByteArray::fromStdString(writeDesign(design)),
                             QString::fromLatin1(designMimeType));
    QPainter painter(&writer);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(0, 0), page), sheet.theme().canvas);
    painter.scale(scale, scale);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

} // namespace linchpin
