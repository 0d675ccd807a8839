// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/far_shapes.h"
#include "widgets/canvas/painters.h"
#include "widgets/canvas/text_line.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal radius = 16;
constexpr qreal labelHeight = 20;

constexpr LineStyle labelStyle = {11, QFont::DemiBold};

QColor edgeColor(const BandLook& look, const Theme& theme)
{
    const bool isLoud = look.selected || look.isGhost || look.differs != Differs::No;
    return isGone(look.differs)       ? theme.muted
        : isLoud                      ? theme.accent
        : look.status == Status::Spof ? theme.spof
                                      : theme.bandBorder;
}

/// Dark, with a cross and the word alone.
void paintFailedFailover(QPainter& painter, const QRectF& where, const QString& label, const Theme& theme)
{
    const QRectF pill = where.adjusted(4, 0, 0, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.text);
    painter.drawRoundedRect(pill, labelHeight / 2, labelHeight / 2);
    paintIcon(painter, QStringLiteral("action/close"), QRectF(pill.left() + 5, pill.center().y() - 6, 12, 12),
              theme.panel);
    painter.setPen(theme.panel);
    paintLine(painter, pill.adjusted(20, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
              label.section(QStringLiteral(", "), 1, 1), labelStyle, pill.width() - 24);
}

} // namespace

QRectF bandLabelRect(const std::vector<QRectF>& rects, const QString& label)
{
    if (rects.empty())
        return {};
    const QRectF& band = rects.front();
    const qreal width = lineWidth(label, labelStyle) + 24;
    return QRectF(band.center().x() - width / 2, band.bottom() - labelHeight / 2, width, labelHeight);
}

QRectF bandFailoverRect(const std::vector<QRectF>& rects, const QString& label)
{
    const QString comma = QStringLiteral(", ");
    const qsizetype begin = label.indexOf(comma);
    if (rects.empty() || begin < 0)
        return {};
    const qsizetype end = label.indexOf(comma, begin + 1);
    const QRectF whole = bandLabelRect(rects, label);
    const qreal left = whole.left() + 12 + lineWidth(label.left(begin), labelStyle);
    const qreal right = end < 0 ? whole.right() : whole.left() + 12 + lineWidth(label.left(end), labelStyle);
    return QRectF(left, whole.top(), right - left, whole.height());
}

bool gatherBand(FarShapes& far, const std::vector<QRectF>& rects, const BandLook& look)
{
    using Level = FarShapes::Level;
    if (far.scale() >= plainBandsBelow)
        return false;
    const Theme& theme = far.theme();
    for (const QRectF& rect : rects) {
        if (!isGone(look.differs))
            far.addBox(Level::Band, rect, theme.band);
        far.addFrame(Level::BandEdge, rect, edgeColor(look, theme), look.selected ? 2 : 1);
        if (isPointOfFailure(look.status)) { // instead of the badge: a second frame
            const qreal inset = std::min(spofFrame(far.scale()), 12.0);
            far.addFrame(Level::BandEdge, rect.adjusted(inset, inset, -inset, -inset), theme.spof);
        }
    }
    return true;
}

void paintBandArea(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edgeColor(look, theme), look.selected ? 2 : 1);
    if (look.isGhost)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(isGone(look.differs) ? Qt::NoBrush : QBrush(theme.band));
    for (const QRectF& rect : rects)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintBandLabel(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFaint = isGone(look.differs);
    const QRectF label = bandLabelRect(rects, look.label);
    painter.setPen(QPen(isFaint ? theme.muted : look.status == Status::Spof ? theme.spof : theme.accent, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(label.adjusted(0.5, 0.5, -0.5, -0.5), labelHeight / 2, labelHeight / 2);
    painter.setPen(isFaint ? theme.muted : look.status == Status::Spof ? theme.spofText : theme.accent);
    paintLine(painter, label, Qt::AlignCenter, look.label, labelStyle);
    if (look.isFailoverFailed)
        paintFailedFailover(painter, bandFailoverRect(rects, look.label), look.label, theme);
    if (!rects.empty())
        paintBadge(painter, rects.front(), look.status, look.badge, theme);
}

void paintBand(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme,
               qreal scale)
{
    if (FarShapes far(painter, theme, scale); gatherBand(far, rects, look)) {
        far.paint();
        return;
    }
    paintBandArea(painter, rects, look, theme);
    paintBandLabel(painter, rects, look, theme);
}

} // namespace linchpin
