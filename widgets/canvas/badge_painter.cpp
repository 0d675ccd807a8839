// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/painters.h"
#include "widgets/canvas/text_line.h"
#include "widgets/style/icon.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal badgeHeight = 20;

constexpr LineStyle badgeStyle = {11, QFont::DemiBold};

} // namespace

qreal spofFrame(qreal scale)
{
    return std::min(4 / scale, widestSpofFrame);
}

QRectF badgeRect(const QRectF& around, const QString& text)
{
    if (text.isEmpty())
        return {};
    const qreal width = std::min(lineWidth(text, badgeStyle) + 34, around.width() + 6);
    return QRectF(around.right() + 6 - width, around.top() - badgeHeight / 2, width, badgeHeight);
}

void paintBadge(QPainter& painter, const QRectF& around, Status status, const QString& text, const Theme& theme)
{
    if (text.isEmpty())
        return;
    const QRectF badge = badgeRect(around, text);
    const bool loud = status == Status::Spof;
    const bool isSpof = isPointOfFailure(status);
    const QColor ink = loud ? theme.onAccent : isSpof ? theme.spofText : theme.muted;
    painter.setPen(loud ? Qt::NoPen : QPen(isSpof ? theme.spof : theme.domainBorder, 1));
    painter.setBrush(loud ? theme.spofText : theme.panel);
    painter.drawRoundedRect(loud ? badge : badge.adjusted(0.5, 0.5, -0.5, -0.5), badgeHeight / 2, badgeHeight / 2);
    paintIcon(painter,
              loud         ? QStringLiteral("status/spof-solid")
                  : isSpof ? QStringLiteral("status/spof")
                           : QStringLiteral("status/idle"),
              QRectF(badge.left() + 7, badge.top() + 3, 14, 14), ink);
    painter.setPen(ink);
    paintLine(painter, badge.adjusted(24, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text, badgeStyle,
              badge.width() - 33);
}

void paintDiffers(QPainter& painter, const QRectF& around, Differs differs, const Theme& theme)
{
    if (differs == Differs::No)
        return;
    constexpr qreal height = 18;
    const QString word = differsWord(differs);
    const qreal width = lineWidth(word, badgeStyle) + 16;
    const QRectF pill(around.left() - 6, around.top() - height / 2, width, height);
    const bool isNew = isAdded(differs);
    const QColor edge = isGone(differs) ? theme.muted : theme.accent;
    painter.setPen(isNew ? QPen(Qt::NoPen) : QPen(edge, 1));
    painter.setBrush(isNew ? theme.accent : theme.panel);
    painter.drawRoundedRect(isNew ? pill : pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter.setPen(isNew ? theme.onAccent : edge);
    paintLine(painter, pill, Qt::AlignCenter, word, badgeStyle);
}

} // namespace linchpin
