// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/svg_text.h"

#include <QtCore/QRectF>

#include <cmath>

namespace linchpin
{

namespace
{

bool isNear(qreal a, qreal b)
{
    return std::abs(a - b) < 1e-3;
}

bool isSame(const QPainterPath& a, const QPainterPath& b)
{
    if (a.elementCount() != b.elementCount())
        return false;
    for (int i = 0; i < a.elementCount(); ++i) {
        const QPainterPath::Element one = a.elementAt(i);
        const QPainterPath::Element other = b.elementAt(i);
        if (one.type != other.type || !isNear(one.x, other.x) || !isNear(one.y, other.y))
            return false;
    }
    return true;
}

QString coordinates(const QPainterPath::Element& element)
{
    return svgNumber(element.x) + QLatin1Char(' ') + svgNumber(element.y);
}

QString rectangle(const QRectF& rect, qreal radius)
{
    QString text = QStringLiteral("<rect") + svgAttribute("x", rect.x()) + svgAttribute("y", rect.y())
        + svgAttribute("width", rect.width()) + svgAttribute("height", rect.height());
    if (radius > 0)
        text += svgAttribute("rx", radius);
    return text;
}

bool isXml(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace

QString svgNumber(qreal value)
{
    QString text = QString::number(std::isfinite(value) ? value : 0, 'f', 3);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString xmlText(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        switch (c) {
        case U'&':
            escaped += QStringLiteral("&amp;");
            break;
        case U'<':
            escaped += QStringLiteral("&lt;");
            break;
        case U'>':
            escaped += QStringLiteral("&gt;");
            break;
        case U'"':
            escaped += QStringLiteral("&quot;");
            break;
        default:
            escaped += QString::fromUcs4(isXml(c) ? &c : U"\uFFFD", 1);
        }
    }
    return escaped;
}

QString svgAttribute(const char* name, const QString& value)
{
    return QLatin1Char(' ') + QLatin1String(name) + QStringLiteral("=\"") + xmlText(value) + QLatin1Char('"');
}

QString svgAttribute(const char* name, qreal value)
{
    return svgAttribute(name, svgNumber(value));
}

QString svgPathData(const QPainterPath& path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += QLatin1Char('M');
            break;
        case QPainterPath::LineToElement:
            data += QLatin1Char('L');
            break;
        case QPainterPath::CurveToElement:
            data += QLatin1Char('C');
            break;
        case QPainterPath::CurveToDataElement:
            data += QLatin1Char(' ');
            break;
        }
        data += coordinates(element);
        const bool isLast = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        int start = i;
        while (isLast && start > 0 && !path.elementAt(start).isMoveTo())
            --start;
        if (isLast && i - start > 1 && isNear(element.x, path.elementAt(start).x)
            && isNear(element.y, path.elementAt(start).y))
            data += QLatin1Char('Z');
    }
    return data;
}

QString svgShape(const QPainterPath& path)
{
    const QRectF rect = path.controlPointRect();
    if (path.elementCount() > 4 && path.elementCount() < 20) {
        QPainterPath expected;
        expected.addRect(rect);
        if (isSame(path, expected))
            return rectangle(rect, 0);
        const qreal radius = path.elementAt(0).y - rect.top();
        expected = QPainterPath();
        expected.addRoundedRect(rect, radius, radius);
        if (radius > 0 && isSame(path, expected))
            return rectangle(rect, radius);
        expected = QPainterPath();
        expected.addEllipse(rect);
        if (isSame(path, expected))
            return QStringLiteral("<ellipse") + svgAttribute("cx", rect.center().x())
                + svgAttribute("cy", rect.center().y()) + svgAttribute("rx", rect.width() / 2)
                + svgAttribute("ry", rect.height() / 2);
    }
    QString text = QStringLiteral("<path") + svgAttribute("d", svgPathData(path));
    int parts = 0;
    for (int i = 0; i < path.elementCount(); ++i)
        parts += path.elementAt(i).isMoveTo();
    if (parts > 1 && path.fillRule() == Qt::OddEvenFill)
        text += svgAttribute("fill-rule", QStringLiteral("evenodd"));
    return text;
}

} // namespace linchpin
