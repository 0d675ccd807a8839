// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/overlay_items.h"

#include "core/layout/route.h"
#include "widgets/canvas/geometry.h"
#include "widgets/style/text.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal ghostZ = 100'000;
constexpr qreal handlesZ = 200'000;

} // namespace

GhostItem::GhostItem(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(ghostZ);
}

void GhostItem::show(const Design& shown, const std::shared_ptr<const Design>& ghost)
{
    prepareGeometryChange();
    m_domains.clear();
    m_cards.clear();
    m_bands.clear();
    m_arrows.clear();
    m_bounds = {};
    if (!ghost)
        return;
    const auto include = [this](const QRectF& rect) { m_bounds = m_bounds.united(rect.adjusted(-12, -24, 12, 24)); };
    for (const Domain& domain : ghost->domains) {
        if (shown.domains.contains(domain.id))
            continue;
        DomainLook look;
        look.label = domainLabel(domain);
        look.kind = domain.kind;
        look.isGhost = true;
        m_domains.push_back({domainRect(*ghost, domain), look});
        include(m_domains.back().rect);
    }
    for (const Component& component : ghost->components) {
        const Component* before = shown.components.find(component.id);
        if (before && before->instances == component.instances && before->position == component.position)
            continue;
        CardLook look;
        look.name = toQString(component.name);
        look.detail = cardDetail(*ghost, component, ghost->setOf(component.id));
        look.kind = component.kind;
        look.instances = component.instances;
        look.isGhost = true;
        m_cards.push_back({cardRect(component), look});
        include(m_cards.back().rect);
    }
    for (const RedundancySet& set : ghost->sets) {
        const RedundancySet* before = shown.sets.find(set.id);
        if (before && *before == set)
            continue;
        BandLook look;
        look.label = bandLabel(set);
        look.isGhost = true;
        m_bands.push_back({bandRects(*ghost, set), look});
        for (const QRectF& rect : m_bands.back().rects)
            include(rect.united(bandLabelRect(m_bands.back().rects, look.label)));
    }
    std::vector<ConnectionId> added;
    for (const Connection& connection : ghost->connections) {
        const Connection* before = shown.connections.find(connection.id);
        if (!before || before->from != connection.from || before->to != connection.to)
            added.push_back(connection.id);
    }
    if (added.empty())
        return;
    for (const Route& route : routes(*ghost, added)) {
        ArrowLook look;
        look.kind = ghost->connections.at(route.id).kind;
        look.isGhost = true;
        const QPolygonF line = toPolygon(route);
        m_arrows.push_back({line, roundedPath(line), look});
        include(line.boundingRect());
    }
}

void GhostItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    for (const DomainBox& domain : m_domains)
        paintDomain(*painter, domain.rect, domain.look, *m_style.theme, scale);
    for (const Band& band : m_bands)
        paintBand(*painter, band.rects, band.look, *m_style.theme, scale);
    for (const Arrow& arrow : m_arrows)
        paintArrow(*painter, arrow.path, arrow.line, {}, arrow.look, *m_style.theme, scale);
    for (const Card& card : m_cards)
        paintCard(*painter, card.rect, card.look, *m_style.theme, scale);
}

HandlesItem::HandlesItem(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(handlesZ);
}

void HandlesItem::showAt(const QRectF& card)
{
    if (card != m_card) {
        prepareGeometryChange();
        m_card = card;
        setVisible(!card.isNull());
    }
}

void HandlesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_card.isNull())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_style.theme->accent, 2));
    painter->setBrush(m_style.theme->panel);
    for (const QPointF& handle : handles(m_card))
        painter->drawEllipse(handle, handleRadius, handleRadius);
}

} // namespace linchpin
