// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/page_header.h"

#include "widgets/style/icon.h"
#include "widgets/style/text.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr qreal unlimited = 10'000;
constexpr qreal readableWidth = 640;
constexpr qreal figureHeight = 44;
constexpr qreal detailHeight = 24;
constexpr qreal between = 32;
constexpr qreal pillPadding = 10;
constexpr qreal pillIcon = 14;
constexpr qreal pillGap = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportPage)
};

QString titleOf(const Design& design)
{
    const QString title = toQString(design.title).trimmed();
    return title.isEmpty() ? Words::tr("Untitled design") : title;
}

Paragraph descriptionOf(const Design& design, const Theme& theme, qreal width)
{
    return Paragraph({{toQString(design.description).trimmed(), textFont(13), theme.muted}}, width, 20);
}

} // namespace

PageHeader::PageHeader(const Design& design, const Analysis& analysis, const Theme& theme, qreal width)
    : m_theme(theme)
    , m_width(width)
    , m_words(headlineWords(analysis))
    , m_figure({{m_words.figure, numberFont(32, QFont::Bold), theme.text}}, unlimited, figureHeight)
    , m_downtime({{m_words.downtime, textFont(13), theme.muted}}, unlimited, detailHeight)
    , m_pill({{m_words.pill, textFont(12, QFont::DemiBold), m_words.isAlarm ? theme.spofText : theme.accent}},
             unlimited, detailHeight)
    , m_title({{titleOf(design), textFont(20, QFont::Bold), theme.text}}, width - figuresWidth() - between, 28)
    , m_description(descriptionOf(design, theme, std::min(readableWidth, width - figuresWidth() - between)))
{ }

qreal PageHeader::pillWidth() const
{
    return m_words.pill.isEmpty() ? 0 : pillPadding + pillIcon + 6 + m_pill.width() + pillPadding + 2;
}

qreal PageHeader::figuresWidth() const
{
    return std::max(m_figure.width(), m_downtime.width() + (m_words.pill.isEmpty() ? 0 : pillGap + pillWidth()));
}

qreal PageHeader::titleTop() const
{
    return m_figure.height() > 0 ? m_figure.baseline() - m_title.baseline() : 0;
}

qreal PageHeader::height() const
{
    const qreal words = titleTop() + m_title.height() + (m_description.height() > 0 ? 4 + m_description.height() : 0);
    return 4 * std::ceil(std::max(words, m_figure.height() + m_downtime.height()) / 4);
}

void PageHeader::paintPill(QPainter& painter, const QPointF& topLeft) const
{
    if (m_words.pill.isEmpty())
        return;
    const QRectF pill(topLeft, QSizeF(pillWidth(), detailHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_words.isAlarm ? m_theme.spofSoft : m_theme.accentSoft);
    painter.drawRoundedRect(pill, detailHeight / 2, detailHeight / 2);
    paintIcon(painter, m_words.isAlarm ? QStringLiteral("status/spof-solid") : QStringLiteral("status/protected"),
              QRectF(pill.left() + pillPadding, pill.top() + 5, pillIcon, pillIcon),
              m_words.isAlarm ? m_theme.spof : m_theme.accent);
    m_pill.paint(painter, {pill.left() + pillPadding + pillIcon + 6, pill.top()});
}

void PageHeader::paint(QPainter& painter, const QPointF& topLeft) const
{
    m_title.paint(painter, topLeft + QPointF(0, titleTop()));
    m_description.paint(painter, topLeft + QPointF(0, titleTop() + m_title.height() + 4));
    const QPointF right = topLeft + QPointF(m_width, 0);
    m_figure.paint(painter, right - QPointF(m_figure.width(), 0));
    const qreal pillLeft = pillWidth();
    paintPill(painter, right + QPointF(-pillLeft, figureHeight));
    m_downtime.paint(painter,
                     right + QPointF(-pillLeft - (pillLeft > 0 ? pillGap : 0) - m_downtime.width(), figureHeight));
}

} // namespace linchpin
