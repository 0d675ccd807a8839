// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/legend_samples.h"

#include "widgets/style/icon.h"

#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr qreal radius = 5;
constexpr qreal iconSize = 12;

QRectF iconIn(const QRectF& where, qreal size = iconSize)
{
    return {where.center().x() - size / 2, where.center().y() - size / 2, size, size};
}

QPen outline(Status status, const Theme& theme)
{
    switch (status) {
    case Status::Spof:
        return QPen(theme.spof, 2);
    case Status::AcceptedSpof:
    case Status::JourneySpof:
        return QPen(theme.spof, 1.5);
    case Status::Idle:
    case Status::OffJourneys: {
        QPen pen(theme.domainBorder, 1.5);
        pen.setDashPattern({3, 2});
        return pen;
    }
    default:
        return QPen(theme.border, 1);
    }
}

} // namespace

void paintCardSample(QPainter& painter, const QRectF& where, Status status, const Theme& theme)
{
    const QRectF card = where.adjusted(3, 2, -3, -2);
    if (status == Status::Spof) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.spofHalo);
        painter.drawRoundedRect(card.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
    const QPen pen = outline(status, theme);
    const qreal inset = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), radius, radius);
    if (status == Status::Protected)
        paintIcon(painter, QStringLiteral("status/protected"), iconIn(card), theme.protectedGlyph);
    else if (status == Status::Idle)
        paintIcon(painter, QStringLiteral("status/idle"), iconIn(card), theme.muted);
    else if (status != Status::OffJourneys)
        paintIcon(painter, status == Status::Spof ? QStringLiteral("status/spof-solid") : QStringLiteral("status/spof"),
                  iconIn(card), status == Status::Spof ? theme.spof : theme.spofText);
}

void paintArrowSample(QPainter& painter, const QRectF& where, const ArrowLook& look, const Theme& theme)
{
    const QPolygonF line({QPointF(where.left(), where.center().y()), QPointF(where.right(), where.center().y())});
    paintArrow(painter, line, where.center() - QPointF(5, 0), look, theme, 1);
}

void paintDomainSample(QPainter& painter, const QRectF& where, DomainKind kind, const Theme& theme)
{
    DomainLook look;
    look.kind = kind;
    QPainterPath box;
    box.addRoundedRect(where.adjusted(3.5, 0.5, -3.5, -0.5), radius, radius);
    painter.fillPath(box, theme.domainTint);
    painter.setPen(domainOutline(look, theme));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(box);
    paintIcon(painter, iconName(kind), iconIn(where), theme.muted);
}

} // namespace linchpin
