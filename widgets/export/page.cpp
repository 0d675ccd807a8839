// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/page.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr qreal margin = 32;
constexpr qreal leastWidth = 720 - 2 * margin;
constexpr qreal between = 24;
constexpr qreal headingHeight = 28;
constexpr qreal columnGap = 48;
constexpr qreal widestList = 840;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportPage)
};

qreal toGrid(qreal length)
{
    return 4 * std::ceil(length / 4);
}

} // namespace

Page::Page(const std::shared_ptr<const Design>& design, const Analysis& analysis, const Theme& theme,
           const Improvements& improvements)
    : m_theme(theme)
    , m_drawing(design, Marks(*design, analysis), theme)
    , m_width(toGrid(std::max(leastWidth, m_drawing.size().width())))
    , m_columns(columns(*design, m_width))
    , m_header(*design, analysis, theme, m_width)
    , m_legend(*design, Marks(*design, analysis), theme, m_width)
    , m_spofs(*design, analysis, theme, m_columns.spofs)
    , m_journeys(*design, analysis, theme, m_columns.journeysWidth)
    , m_improvements(improvements, theme, std::min(m_width, widestList))
{ }

Page::Columns Page::columns(const Design& design, qreal width)
{
    if (design.journeys.empty())
        return {std::min(width, widestList), 0, 0};
    const qreal journeys = width < 800 ? 232 : 320;
    const qreal spofs = std::min(width - columnGap - journeys, widestList);
    return {spofs, spofs + columnGap, journeys};
}

qreal Page::bodyTop() const
{
    return margin + m_header.height() + between;
}

qreal Page::legendTop() const
{
    return m_drawing.extent().isEmpty() ? bodyTop() : bodyTop() + 2 * between + toGrid(m_drawing.size().height());
}

qreal Page::listsTop() const
{
    return legendTop() + (m_legend.isEmpty() ? 0 : m_legend.height() + between);
}

qreal Page::improvementsTop() const
{
    return toGrid(listsTop() + between + headingHeight + std::max(m_spofs.height(), m_journeys.height()) + between);
}

QSizeF Page::size() const
{
    if (!m_improvements.isEmpty())
        return {m_width + 2 * margin, improvementsTop() + between + headingHeight + m_improvements.height() + margin};
    const qreal lists = headingHeight + std::max(m_spofs.height(), m_journeys.height());
    return {m_width + 2 * margin, listsTop() + between + lists + margin};
}

void Page::paintRule(QPainter& painter, qreal y) const
{
    painter.fillRect(QRectF(margin, y, m_width, 1), m_theme.border);
}

void Page::paintHeading(QPainter& painter, const QPointF& at, const QString& text) const
{
    Paragraph({{text, textFont(11, QFont::DemiBold), m_theme.muted}}, m_width, 16).paint(painter, at);
}

void Page::paint(QPainter& painter, ElementGroups* groups)
{
    painter.setRenderHint(QPainter::Antialiasing);
    m_header.paint(painter, {margin, margin});
    paintRule(painter, bodyTop());
    const qreal left = margin + std::floor((m_width - m_drawing.size().width()) / 2);
    m_drawing.paint(painter, {left, bodyTop() + between}, groups);
    m_legend.paint(painter, {margin, legendTop()});
    paintRule(painter, listsTop());
    const QPointF lists(margin, listsTop() + between);
    const QPointF journeys = lists + QPointF(m_columns.journeys, 0);
    paintHeading(painter, lists, Words::tr("Single points of failure"));
    m_spofs.paint(painter, lists + QPointF(0, headingHeight));
    if (!m_journeys.isEmpty()) {
        paintHeading(painter, journeys, Words::tr("Journeys"));
        m_journeys.paint(painter, journeys + QPointF(0, headingHeight));
    }
    if (!m_improvements.isEmpty()) {
        const QPointF improvements(margin, improvementsTop() + between);
        paintRule(painter, improvementsTop());
        paintHeading(painter, improvements, m_improvements.heading());
        m_improvements.paint(painter, improvements + QPointF(0, headingHeight));
    }
}

} // namespace linchpin
