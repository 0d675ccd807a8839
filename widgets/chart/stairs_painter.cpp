// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart/stairs_painter.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <cmath>

namespace linchpin
{

namespace
{

constexpr double room = 400; ///< for a text that is anchored at one side

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

void paintAxes(QPainter& painter, const StairsLayout& layout, const Theme& theme)
{
    const QRectF& plot = layout.plot();
    painter.setFont(numberFont(11));
    for (const StairsLayout::Tick& tick : layout.nines()) {
        painter.setPen(QPen(theme.border, 1));
        const double y = std::round(tick.at) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(theme.muted);
        painter.drawText(QRectF(plot.left() - 8 - room, tick.at - 10, room, 20), Qt::AlignRight | Qt::AlignVCenter,
                         tick.text);
    }
    painter.setPen(theme.muted);
    for (std::size_t i = 0; i < layout.costs().size(); ++i) {
        const StairsLayout::Tick& tick = layout.costs()[i];
        const bool isLast = i + 1 == layout.costs().size();
        painter.drawText(QRectF(tick.at - room / 2, plot.bottom() + 4, room, 20), Qt::AlignHCenter | Qt::AlignVCenter,
                         isLast ? Words::tr("%1/mo", "a cost a month").arg(tick.text) : tick.text);
    }
}

void paintTarget(QPainter& painter, const StairsLayout& layout, const Theme& theme)
{
    if (!layout.target())
        return;
    QPen pen(theme.muted, 1);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    const double y = std::round(*layout.target()) + 0.5;
    painter.drawLine(QPointF(layout.plot().left(), y), QPointF(layout.plot().right(), y));
    painter.setFont(textFont(11));
    painter.setPen(theme.muted);
    painter.drawText(layout.targetPlace(), Qt::AlignLeft | Qt::AlignVCenter, layout.targetLabel());
}

void paintLine(QPainter& painter, const StairsLayout& layout, const Theme& theme)
{
    const QPolygonF& line = layout.line();
    QPolygonF under = line;
    under.append({line.last().x(), layout.plot().bottom()});
    under.append({line.first().x(), layout.plot().bottom()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band);
    painter.drawPolygon(under);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.bar, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(theme.panel);
    painter.drawEllipse(line.first(), 4, 4);
    painter.setFont(textFont(11));
    painter.setPen(theme.muted);
    painter.drawText(layout.todayPlace(), Qt::AlignLeft | Qt::AlignVCenter, layout.todayLabel());
}

void paintDot(QPainter& painter, const StairsLayout::Dot& dot, const Theme& theme, bool isCurrent)
{
    const double radius = dot.isNumbered || isCurrent ? StairsLayout::dotRadius : StairsLayout::smallDotRadius;
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(isCurrent || !dot.isNumbered ? theme.accent : theme.panel);
    painter.drawEllipse(dot.at, radius, radius);
    if (dot.isNumbered || isCurrent) {
        painter.setFont(textFont(10, QFont::DemiBold));
        painter.setPen(isCurrent ? theme.onAccent : theme.accent);
        painter.drawText(QRectF(dot.at.x() - 10, dot.at.y() - 10, 20, 20), Qt::AlignCenter,
                         QString::number(dot.position + 1));
    }
    painter.setFont(textFont(11, isCurrent ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.text);
    painter.drawText(dot.labelPlace, dot.labelSide | Qt::AlignVCenter | Qt::TextDontClip, dot.label);
}

} // namespace

void paintStairs(QPainter& painter, const StairsLayout& layout, const Theme& theme,
                 const std::optional<std::size_t>& current)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, layout, theme);
    paintLine(painter, layout, theme);
    paintTarget(painter, layout, theme);
    // Those that stand out come last, over the others near them.
    const auto paintThose = [&](bool isNumbered, bool isCurrent) {
        for (const StairsLayout::Dot& dot : layout.dots()) {
            if (dot.isNumbered == isNumbered && (dot.position == current) == isCurrent)
                paintDot(painter, dot, theme, isCurrent);
        }
    };
    paintThose(false, false);
    paintThose(true, false);
    paintThose(false, true);
    paintThose(true, true);
}

} // namespace linchpin
