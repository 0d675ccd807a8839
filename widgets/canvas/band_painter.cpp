// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/painters.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr qreal radius = 16;
constexpr qreal labelHeight = 20;
constexpr qreal noTextBelow = 0.4;

QFont labelFont()
{
    return textFont(11, QFont::DemiBold);
}

} // namespace

QRectF bandLabelRect(const std::vector<QRectF>& rects, const QString& label)
{
    if (rects.empty())
        return {};
    const QRectF& band = rects.front();
    const qreal width = QFontMetricsF(labelFont()).horizontalAdvance(label) + 24;
    return QRectF(band.center().x() - width / 2, band.bottom() - labelHeight / 2, width, labelHeight);
}

void paintBand(QPainter& painter, const std::vector<QRectF>& rects, const BandLook& look, const Theme& theme,
               qreal scale)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGone = look.differs == Differs::Removed;
    const bool isLoud = look.selected || look.isGhost || look.differs != Differs::No;
    const QColor edge = isGone        ? theme.muted
        : isLoud                      ? theme.accent
        : look.status == Status::Spof ? theme.spof
                                      : theme.bandBorder;
    QPen pen(edge, look.selected ? 2 : 1);
    if (look.isGhost)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(isGone ? Qt::NoBrush : QBrush(theme.band));
    for (const QRectF& rect : rects)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (scale < noTextBelow)
        return;
    const QRectF label = bandLabelRect(rects, look.label);
    painter.setPen(QPen(isGone ? theme.muted : look.status == Status::Spof ? theme.spof : theme.accent, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(label.adjusted(0.5, 0.5, -0.5, -0.5), labelHeight / 2, labelHeight / 2);
    painter.setFont(labelFont());
    painter.setPen(isGone ? theme.muted : look.status == Status::Spof ? theme.spofText : theme.accent);
    painter.drawText(label, Qt::AlignCenter, look.label);
    if (!rects.empty())
        paintBadge(painter, rects.front(), look.status, look.badge, theme);
}

} // namespace linchpin
