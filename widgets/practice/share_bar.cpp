// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/share_bar.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

const QColor& shareInk(double share, const Theme& theme)
{
    constexpr double half = 0.5;
    return share < half ? theme.spof : theme.accent;
}

void paintShareBar(QPainter& painter, const QRectF& where, double share, const Theme& theme)
{
    const double radius = where.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.border);
    painter.drawRoundedRect(where, radius, radius);
    const double filled = where.width() * std::clamp(share, 0.0, 1.0);
    if (filled > 0) {
        painter.setBrush(shareInk(share, theme));
        painter.drawRoundedRect(QRectF(where.topLeft(), QSizeF(std::max(filled, where.height()), where.height())),
                                radius, radius);
    }
    painter.restore();
}

} // namespace linchpin
