// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/practice/guess_item.h"

#include "widgets/style/appearance.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace linchpin
{

namespace
{

constexpr qreal above = 1000; ///< all that is drawn
constexpr qreal distance = 6;
constexpr qreal radius = 14;
constexpr qreal penWidth = 2;
constexpr qreal pillHeight = 20;
constexpr qreal pillPadding = 8;
constexpr int fontSize = 11;

} // namespace

GuessItem::GuessItem(const QRectF& box, QString word, QColor Theme::*ink)
    : m_box(box)
    , m_word(std::move(word))
    , m_ink(ink)
{
    setZValue(above);
}

QRectF GuessItem::frame() const
{
    return m_box.adjusted(-distance, -distance, distance, distance);
}

QRectF GuessItem::pill() const
{
    const qreal width = QFontMetricsF(textFont(fontSize, QFont::DemiBold)).horizontalAdvance(m_word) + 2 * pillPadding;
    return {frame().center().x() - width / 2, frame().bottom() - pillHeight / 2, width, pillHeight};
}

QRectF GuessItem::boundingRect() const
{
    return frame().united(pill()).adjusted(-penWidth, -penWidth, penWidth, penWidth);
}

void GuessItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = Appearance::instance().theme();
    const QColor& ink = theme.*m_ink;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink, penWidth, Qt::DashLine));
    painter->drawRoundedRect(frame(), radius, radius);
    painter->setBrush(theme.panel);
    painter->setPen(QPen(ink, 1));
    painter->drawRoundedRect(pill(), pillHeight / 2, pillHeight / 2);
    painter->setFont(textFont(fontSize, QFont::DemiBold));
    painter->setPen(ink);
    painter->drawText(pill(), Qt::AlignCenter, m_word);
}

} // namespace linchpin
