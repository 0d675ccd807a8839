// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/gesture_overlay.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

namespace linchpin
{

GestureOverlay::GestureOverlay(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(300'000);
}

void GestureOverlay::setBand(const std::optional<QRectF>& band)
{
    aboutToChange();
    m_band = band;
}

void GestureOverlay::setLine(const std::optional<QLineF>& line)
{
    aboutToChange();
    m_line = line;
}

void GestureOverlay::setCard(const std::optional<QRectF>& card, const CardLook& look)
{
    aboutToChange();
    m_card = card;
    m_cardLook = look;
}

void GestureOverlay::setDomain(const std::optional<QRectF>& bounds, const DomainLook& look)
{
    aboutToChange();
    m_domain = bounds;
    m_domainLook = look;
}

void GestureOverlay::setGuides(std::vector<QLineF> guides)
{
    aboutToChange();
    m_guides = std::move(guides);
}

void GestureOverlay::clear()
{
    aboutToChange();
    m_band.reset();
    m_line.reset();
    m_card.reset();
    m_domain.reset();
    m_guides.clear();
}

QRectF GestureOverlay::boundingRect() const
{
    QRectF around;
    const auto include = [&around](const QRectF& rect) { around = around.united(rect.adjusted(-16, -24, 16, 16)); };
    if (m_band)
        include(*m_band);
    if (m_line)
        include(QRectF(m_line->p1(), m_line->p2()).normalized());
    if (m_card)
        include(*m_card);
    if (m_domain)
        include(*m_domain);
    for (const QLineF& guide : m_guides)
        include(QRectF(guide.p1(), guide.p2()).normalized());
    return around;
}

void GestureOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const Theme& theme = *m_style.theme;
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_domain)
        paintDomain(*painter, *m_domain, m_domainLook, theme, scale);
    if (m_card)
        paintCard(*painter, *m_card, m_cardLook, theme, scale);
    if (m_line) {
        const QPolygonF line({m_line->p1(), m_line->p2()});
        ArrowLook look;
        look.isGhost = true;
        paintArrow(*painter, line, {}, look, theme, scale);
    }
    QPen thin(theme.accent, 1);
    thin.setCosmetic(true);
    painter->setPen(thin);
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const QLineF& guide : m_guides)
        painter->drawLine(guide);
    if (m_band) {
        QColor soft = theme.accent;
        soft.setAlphaF(0.08F);
        painter->setBrush(soft);
        painter->drawRect(*m_band);
    }
}

} // namespace linchpin
