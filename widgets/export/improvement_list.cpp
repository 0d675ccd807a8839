// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/improvement_list.h"

#include "widgets/chart/bars_painter.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr std::size_t mostBars = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportPage)
};

} // namespace

ImprovementList::ImprovementList(const Improvements& improvements, const Theme& theme, qreal width)
    : m_theme(theme)
    , m_width(width)
    , m_journey(improvements.journey)
    , m_bars(improvements.bars)
{
    if (m_bars.size() > mostBars)
        m_bars.resize(mostBars);
}

QString ImprovementList::heading() const
{
    return m_journey.isEmpty() ? Words::tr("What would gain most: downtime saved a year")
                               : Words::tr("What would gain most for %1: downtime saved a year").arg(m_journey);
}

qreal ImprovementList::height() const
{
    return static_cast<qreal>(m_bars.size()) * barRowHeight;
}

void ImprovementList::paint(QPainter& painter, const QPointF& topLeft) const
{
    const BarsScale scale = barsScale(m_bars, static_cast<int>(m_width));
    QRectF row(topLeft, QSizeF(m_width, barRowHeight));
    for (const Bar& bar : m_bars) {
        paintBar(painter, bar, row, scale, m_theme);
        row.translate(0, barRowHeight);
    }
    painter.fillRect(QRectF(topLeft.x() + scale.zero, topLeft.y(), 1, height()), m_theme.border);
}

} // namespace linchpin
