// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/svg_engine.h"

#include "widgets/export/svg_text.h"

#include <QtGui/QFont>
#include <QtGui/QFontInfo>
#include <QtGui/QPen>
#include <QtGui/QRegion>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr QPaintEngine::PaintEngineFeatures features(QPaintEngine::AllFeatures & ~QPaintEngine::PerspectiveTransform);

QString colorAttributes(const char* name, const char* opacityName, const QColor& color, qreal opacity)
{
    QString text = svgAttribute(name, color.name());
    const qreal alpha = color.alphaF() * opacity;
    if (alpha < 0.9995)
        text += svgAttribute(opacityName, alpha);
    return text;
}

QString dashes(const QPen& pen, qreal unit)
{
    QStringList lengths;
    for (const qreal length : pen.dashPattern())
        lengths << svgNumber(length * unit);
    return lengths.join(QLatin1Char(' '));
}

/// Families with a space or another mark in them stand in quotes.
QString familiesOf(const QFont& font)
{
    QStringList names;
    for (QString family : font.families() + QStringList{QFontInfo(font).family()}) {
        family.remove(QLatin1Char('\''));
        family = QLatin1Char('\'') + family + QLatin1Char('\'');
        if (!names.contains(family))
            names << family;
    }
    names << QStringLiteral("sans-serif");
    return names.join(QStringLiteral(", "));
}

bool keepsSpaces(const QString& text)
{
    return text != text.simplified();
}

} // namespace

SvgEngine::SvgEngine()
    : QPaintEngine(features)
{ }

bool SvgEngine::begin(QPaintDevice*)
{
    m_transform = {};
    m_clip.reset();
    m_isClipOn = true;
    setActive(true);
    return true;
}

bool SvgEngine::end()
{
    setActive(false);
    return true;
}

void SvgEngine::updateState(const QPaintEngineState& changed)
{
    const DirtyFlags flags = changed.state();
    if (flags & DirtyTransform)
        m_transform = changed.transform();
    if (flags & DirtyClipEnabled)
        m_isClipOn = changed.isClipEnabled();
    if (flags & DirtyClipPath)
        clip(changed.clipPath(), changed.clipOperation());
    if (flags & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(changed.clipRegion());
        clip(path, changed.clipOperation());
    }
}

void SvgEngine::clip(const QPainterPath& path, Qt::ClipOperation operation)
{
    const QPainterPath inDevice = m_transform.map(path);
    switch (operation) {
    case Qt::NoClip:
        m_clip.reset();
        break;
    case Qt::ReplaceClip:
        m_clip = inDevice;
        break;
    case Qt::IntersectClip:
        m_clip = m_clip ? m_clip->intersected(inDevice) : inDevice;
        break;
    }
    m_isClipOn = operation != Qt::NoClip;
}

bool SvgEngine::isUpright() const
{
    return m_transform.type() <= QTransform::TxScale && m_transform.m11() > 0
        && std::abs(m_transform.m11() - m_transform.m22()) < 1e-6;
}

QPainterPath SvgEngine::mapped(const QPainterPath& path) const
{
    return isUpright() ? m_transform.map(path) : path;
}

QString SvgEngine::transformAttribute() const
{
    if (isUpright())
        return {};
    QStringList values;
    for (const qreal value : {m_transform.m11(), m_transform.m12(), m_transform.m21(), m_transform.m22(),
                              m_transform.dx(), m_transform.dy()})
        values << QString::number(value, 'g', 9);
    return svgAttribute("transform", QStringLiteral("matrix(%1)").arg(values.join(QLatin1Char(' '))));
}

QString SvgEngine::fillAttributes() const
{
    const QBrush brush = state->brush();
    return brush.style() == Qt::NoBrush ? svgAttribute("fill", QStringLiteral("none"))
                                        : colorAttributes("fill", "fill-opacity", brush.color(), state->opacity());
}

QString SvgEngine::strokeAttributes() const
{
    const QPen pen = state->pen();
    if (pen.style() == Qt::NoPen || pen.brush().style() == Qt::NoBrush)
        return {};
    const qreal width = pen.widthF() > 0 ? pen.widthF() * (pen.isCosmetic() ? 1 : scale()) : 1;
    QString text = colorAttributes("stroke", "stroke-opacity", pen.color(), state->opacity());
    if (std::abs(width - 1) > 1e-6)
        text += svgAttribute("stroke-width", width);
    if (pen.style() != Qt::SolidLine) {
        text += svgAttribute("stroke-dasharray", dashes(pen, width));
        if (std::abs(pen.dashOffset()) > 1e-6)
            text += svgAttribute("stroke-dashoffset", pen.dashOffset() * width);
    }
    if (pen.capStyle() != Qt::FlatCap)
        text += svgAttribute("stroke-linecap",
                             pen.capStyle() == Qt::RoundCap ? QStringLiteral("round") : QStringLiteral("square"));
    if (pen.joinStyle() == Qt::RoundJoin || pen.joinStyle() == Qt::BevelJoin)
        text += svgAttribute("stroke-linejoin",
                             pen.joinStyle() == Qt::RoundJoin ? QStringLiteral("round") : QStringLiteral("bevel"));
    return text;
}

QString SvgEngine::clipAttribute(const QRectF& bounds)
{
    if (!m_clip || !m_isClipOn)
        return {};
    const QString shape = svgShape(*m_clip);
    if (shape.startsWith(QStringLiteral("<rect")) && m_clip->controlPointRect().contains(bounds))
        return {};
    qsizetype number = m_clipsWritten.indexOf(shape);
    if (number < 0) {
        number = m_clipsWritten.size();
        m_clipsWritten << shape;
        m_body += QStringLiteral("<clipPath id=\"clip-%1\">%2/></clipPath>\n").arg(number + 1).arg(shape);
    }
    return svgAttribute("clip-path", QStringLiteral("url(#clip-%1)").arg(number + 1));
}

void SvgEngine::write(const QPainterPath& path, bool isFilled)
{
    const QString stroke = strokeAttributes();
    const bool hasFill = isFilled && state->brush().style() != Qt::NoBrush;
    if (path.isEmpty() || (stroke.isEmpty() && !hasFill))
        return;
    const qreal around = state->pen().widthF() * scale();
    const QRectF bounds = m_transform.mapRect(path.controlPointRect()).adjusted(-around, -around, around, around);
    QString element = svgShape(mapped(path))
        + (hasFill ? fillAttributes() : svgAttribute("fill", QStringLiteral("none"))) + stroke + transformAttribute();
    // A clip in the coordinates of the device must not move along with what it clips.
    const QString clipped = clipAttribute(bounds);
    if (!clipped.isEmpty() && !isUpright())
        m_body += QStringLiteral("<g") + clipped + QLatin1Char('>') + element + QStringLiteral("/></g>\n");
    else
        m_body += element + clipped + QStringLiteral("/>\n");
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    write(path, true);
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (count < 1)
        return;
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i)
        path.lineTo(points[i]);
    if (mode != PolylineMode)
        path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    write(path, mode != PolylineMode);
}

void SvgEngine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const QString text = item.text();
    const QPen pen = state->pen();
    if (text.trimmed().isEmpty() || pen.style() == Qt::NoPen)
        return;
    const bool isRightToLeft = item.renderFlags() & QTextItem::RightToLeft;
    const QPointF start(at.x() + (isRightToLeft ? item.width() : 0), at.y());
    const QPointF where = isUpright() ? m_transform.map(start) : start;
    const QFont font = item.font();
    const qreal pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    QString element = QStringLiteral("<text") + svgAttribute("x", where.x()) + svgAttribute("y", where.y())
        + svgAttribute("font-family", familiesOf(font)) + svgAttribute("font-size", pixels * scale());
    if (font.weight() != QFont::Normal)
        element += svgAttribute("font-weight", static_cast<qreal>(font.weight()));
    if (font.italic())
        element += svgAttribute("font-style", QStringLiteral("italic"));
    if (text.size() > 1)
        element += svgAttribute("textLength", item.width() * scale())
            + svgAttribute("lengthAdjust", QStringLiteral("spacingAndGlyphs"));
    if (isRightToLeft)
        element +=
            svgAttribute("direction", QStringLiteral("rtl")) + svgAttribute("unicode-bidi", QStringLiteral("embed"));
    if (keepsSpaces(text))
        element += svgAttribute("xml:space", QStringLiteral("preserve"));
    element += colorAttributes("fill", "fill-opacity", pen.color(), state->opacity()) + transformAttribute();
    const QRectF bounds(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
    const QString clipped = clipAttribute(m_transform.mapRect(bounds));
    m_body +=
        element + (isUpright() ? clipped : QString()) + QLatin1Char('>') + xmlText(text) + QStringLiteral("</text>\n");
}

} // namespace linchpin
