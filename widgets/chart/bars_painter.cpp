// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/bars_painter.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr int barHeight = 16;
constexpr int labelGap = 12;
constexpr int figuresGap = 8;
constexpr int figuresRoom = 168;
constexpr int margin = 16;
constexpr int longestBar = 560;
constexpr int leastLongestBar = 24;
constexpr double shortestBar = 4;

} // namespace

BarsScale barsScale(const std::vector<Bar>& bars, int width)
{
    const QFontMetrics metrics(textFont(12, QFont::DemiBold));
    int label = 0;
    for (const Bar& bar : bars)
        label = std::max(label, metrics.horizontalAdvance(bar.label) + 1);
    const int widest = std::clamp(width * 2 / 5, 112, 232);
    const int zero = margin + std::clamp(label, 112, widest) + labelGap;
    const int longest = std::clamp(width - zero - figuresGap - figuresRoom, leastLongestBar, longestBar);
    const double most = bars.empty() ? 0 : bars.front().savedHours;
    return {static_cast<double>(zero), most > 0 ? longest / most : 1};
}

void paintBar(QPainter& painter, const Bar& bar, const QRectF& row, const BarsScale& scale, const Theme& theme,
              bool isCurrent)
{
    const double zero = row.left() + scale.zero;
    const double length = std::max(shortestBar, bar.savedHours * scale.perHour);
    const QRectF shape(zero, row.top() + (row.height() - barHeight) / 2, length, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isCurrent ? theme.accent : theme.bar);
    painter.drawRoundedRect(shape, std::min(4.0, length / 2), 4);

    painter.setFont(textFont(12, isCurrent ? QFont::DemiBold : QFont::Medium));
    painter.setPen(theme.text);
    const double room = scale.zero - labelGap - margin;
    painter.drawText(QRectF(row.left() + margin, row.top(), room, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, static_cast<int>(room)));

    painter.setFont(numberFont(11));
    painter.setPen(isCurrent ? theme.text : theme.muted);
    painter.drawText(
        QRectF(shape.right() + figuresGap, row.top(), row.right() - shape.right() - figuresGap, row.height()),
        Qt::AlignLeft | Qt::AlignVCenter, bar.figures);
}

} // namespace linchpin
