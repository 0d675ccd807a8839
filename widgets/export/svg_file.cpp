// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/svg_file.h"

#include "widgets/export/carried_design.h"
#include "widgets/export/svg_engine.h"
#include "widgets/export/svg_text.h"
#include "widgets/style/text.h"

#include <QtGui/QPaintDevice>
#include <QtGui/QPainter>

#include <algorithm>
#include <limits>

namespace linchpin
{

namespace
{

constexpr int dotsPerInch = 96;
constexpr qreal millimetersPerInch = 25.4;

/// A device whose paint is SVG.
class SvgDevice : public QPaintDevice, public ElementGroups
{
public:
    explicit SvgDevice(const QSizeF& size)
        : m_size(size)
    { }

    const QString& body() { return m_engine.body(); }
    QPaintEngine* paintEngine() const override { return &m_engine; }

    void begin(const QString& id, const QString& name, const QString& description) override
    {
        QString& body = m_engine.body();
        body += QStringLiteral("<g") + svgAttribute("id", id) + QStringLiteral(">\n");
        if (!name.isEmpty())
            body += QStringLiteral("<title>%1</title>\n").arg(xmlText(name));
        if (!description.isEmpty())
            body += QStringLiteral("<desc>%1</desc>\n").arg(xmlText(description));
    }

    void end() override { m_engine.body() += QStringLiteral("</g>\n"); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return qRound(m_size.width());
        case PdmHeight:
            return qRound(m_size.height());
        case PdmWidthMM:
            return qRound(m_size.width() * millimetersPerInch / dotsPerInch);
        case PdmHeightMM:
            return qRound(m_size.height() * millimetersPerInch / dotsPerInch);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    QSizeF m_size;
    mutable SvgEngine m_engine;
};

/// JSON without a character that means something to XML, and without spaces: whoever indents, wraps or
/// escapes the file anew leaves it as it is, and it can be read where base64 could not.
QString xmlSafe(const Design& design)
{
    QString text = toQString(carriedText(design));
    for (const char16_t c : {u' ', u'<', u'>', u'&', u'\''})
        text.replace(QChar(c), QStringLiteral("\\u%1").arg(static_cast<int>(c), 4, 16, QLatin1Char('0')));
    return text;
}

QString opening(const Sheet& sheet, const PictureOptions& options)
{
    const QSizeF size = sheet.size();
    const int scale = std::clamp(options.scale, 1, 3);
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\"") + svgAttribute("width", size.width() * scale)
        + svgAttribute("height", size.height() * scale)
        + svgAttribute("viewBox", QStringLiteral("0 0 %1 %2").arg(svgNumber(size.width()), svgNumber(size.height())))
        + QStringLiteral(" role=\"img\" aria-labelledby=\"title desc\">\n");
}

QString metadata(const Design& design)
{
    return QStringLiteral("<metadata><design xmlns=\"urn:linchpin:design\"")
        + svgAttribute("type", QString::fromLatin1(designMimeType)) + QLatin1Char('>') + xmlSafe(design)
        + QStringLiteral("</design></metadata>\n");
}

} // namespace

QByteArray svgOf(Sheet& sheet, const Design& design, const PictureOptions& options)
{
    const QSizeF size = sheet.size();
    SvgDevice device(size);
    QPainter painter(&device);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(0, 0), size), sheet.theme().canvas);
    sheet.paint(painter, &device);
    painter.end();
    QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + opening(sheet, options);
    text += QStringLiteral("<title id=\"title\">%1</title>\n").arg(xmlText(sheet.title()));
    text += QStringLiteral("<desc id=\"desc\">%1</desc>\n").arg(xmlText(sheet.description()));
    text += metadata(design) + device.body() + QStringLiteral("</svg>\n");
    return text.toUtf8();
}

} // namespace linchpin
