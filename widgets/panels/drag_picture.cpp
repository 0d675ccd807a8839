// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/palette_list.h"
#include "widgets/style/icon.h"
#include "widgets/style/theme.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr QSize cardSize(168, 64);
constexpr QSize domainSize(168, 96);

void paintCard(QPainter& painter, const PaletteEntry& entry, const Theme& theme)
{
    const QRectF card = QRectF(QPointF(0, 0), cardSize).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(card, 10, 10);
    paintIcon(painter, entry.iconName, QRectF(16, 20, 24, 24), theme.category(entry.category));
    painter.setPen(theme.text);
    painter.setFont(textFont(13, QFont::DemiBold));
    const QRect place(52, 0, cardSize.width() - 64, cardSize.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(entry.name, Qt::ElideRight, place.width()));
}

void paintDomain(QPainter& painter, const PaletteEntry& entry, const Theme& theme)
{
    const QRectF box = QRectF(QPointF(0, 0), domainSize).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.domainBorder, 1, Qt::DashLine));
    painter.setBrush(theme.domainTint);
    painter.drawRoundedRect(box, 14, 14);
    painter.setPen(theme.text);
    painter.setFont(textFont(11, QFont::DemiBold));
    painter.drawText(QRect(14, 8, domainSize.width() - 28, 20), Qt::AlignVCenter | Qt::AlignLeft, entry.name);
}

} // namespace

QPixmap dragPicture(const PaletteEntry& entry, const Theme& theme, qreal devicePixelRatio)
{
    const bool isComponent = std::holds_alternative<ComponentKind>(entry.kind);
    QPixmap picture((QSizeF(isComponent ? cardSize : domainSize) * devicePixelRatio).toSize());
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(0.92);
    if (isComponent)
        paintCard(painter, entry, theme);
    else
        paintDomain(painter, entry, theme);
    return picture;
}

} // namespace linchpin
