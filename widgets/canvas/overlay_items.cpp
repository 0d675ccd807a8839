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
constexpr qreal handlesFrom = 0.375; ///< zoom; below it the card itself is what is grasped
constexpr qreal removedZ = -50;      ///< between arrows and cards

} // namespace

GhostItem::GhostItem(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(ghostZ);
}

void GhostItem::clear()
{
    aboutToChange();
    m_domains.clear();
    m_cards.clear();
    m_bands.clear();
    m_arrows.clear();
    m_notes.clear();
    m_rects.clear();
    m_bounds = {};
}

QRectF GhostItem::rectOf(const ElementId& id) const
{
    const auto at = m_rects.find(id);
    return at == m_rects.end() ? QRectF() : at->second;
}

void GhostItem::include(const ElementId& id, const QRectF& rect)
{
    m_rects[id] = m_rects[id].united(rect);
    m_bounds = m_bounds.united(rect.adjusted(-12, -24, 12, 24));
}

void GhostItem::show(const Design& shown, const std::shared_ptr<const Design>& ghost)
{
    clear();
    if (!ghost)
        return;
    for (const Domain& domain : ghost->domains) {
        if (!shown.domains.contains(domain.id))
            add(*ghost, domain);
    }
    for (const Component& component : ghost->components) {
        const Component* before = shown.components.find(component.id);
        if (!before || before->instances != component.instances || before->position != component.position)
            add(*ghost, component, ghost->setOf(component.id));
    }
    for (const RedundancySet& set : ghost->sets) {
        const RedundancySet* before = shown.sets.find(set.id);
        if (!before || !(*before == set))
            add(*ghost, set);
    }
    std::vector<ConnectionId> added;
    for (const Connection& connection : ghost->connections) {
        const Connection* before = shown.connections.find(connection.id);
        if (!before || before->from != connection.from || before->to != connection.to)
            added.push_back(connection.id);
    }
    add(*ghost, added);
}

void GhostItem::showRemoved(const Design& before, const std::vector<ElementId>& ids, Differs differs)
{
    clear();
    m_differs = differs;
    setZValue(removedZ);
    std::vector<ConnectionId> arrows;
    for (const ElementId& id : ids) {
        if (const Domain* domain = before.domains.find(id.as<DomainId>())) {
            add(before, *domain);
        } else if (const Component* component = before.components.find(id.as<ComponentId>())) {
            add(before, *component, before.setOf(component->id));
        } else if (const RedundancySet* set = before.sets.find(id.as<SetId>())) {
            add(before, *set);
        } else if (before.connections.contains(id.as<ConnectionId>())) {
            arrows.push_back(id.as<ConnectionId>());
        } else if (const Note* note = before.notes.find(id.as<NoteId>())) {
            m_notes.push_back({noteRect(*note), toQString(note->text)});
            include(id, m_notes.back().rect);
        }
    }
    add(before, arrows);
}

void GhostItem::add(const Design& design, const Domain& domain)
{
    DomainLook look;
    look.label = withDiffersWord(domainLabel(domain), m_differs);
    look.kind = domain.kind;
    look.isGhost = true;
    look.differs = m_differs;
    m_domains.push_back({domainRect(design, domain), look});
    include(domain.id.as<ElementId>(), m_domains.back().rect);
}

void GhostItem::add(const Design& design, const Component& component, const RedundancySet* set)
{
    CardLook look;
    look.name = toQString(component.name);
    look.detail = cardDetail(design, component, set);
    look.kind = component.kind;
    look.instances = component.instances;
    look.isGhost = true;
    look.differs = m_differs;
    m_cards.push_back({cardRect(component), look});
    include(component.id.as<ElementId>(), m_cards.back().rect);
}

void GhostItem::add(const Design& design, const RedundancySet& set)
{
    BandLook look;
    look.label = withDiffersWord(bandLabel(set), m_differs);
    look.isGhost = true;
    look.differs = m_differs;
    m_bands.push_back({bandRects(design, set), look});
    for (const QRectF& rect : m_bands.back().rects)
        include(set.id.as<ElementId>(), rect.united(bandLabelRect(m_bands.back().rects, look.label)));
}

void GhostItem::add(const Design& design, const std::vector<ConnectionId>& connections)
{
    if (connections.empty())
        return;
    for (const Route& route : routes(design, connections)) {
        ArrowLook look;
        const Connection& connection = design.connections.at(route.id);
        look.kind = connection.kind;
        look.isGhost = true;
        look.differs = m_differs;
        look.saysDiffers =
            !m_rects.contains(connection.from.as<ElementId>()) && !m_rects.contains(connection.to.as<ElementId>());
        const QPolygonF line = toPolygon(route);
        m_arrows.push_back({line, toQPointF(labelPlace(route)), look});
        include(route.id.as<ElementId>(), line.boundingRect());
    }
}

void GhostItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const Theme& theme = *m_style.theme;
    for (const DomainBox& domain : m_domains)
        paintDomain(*painter, domain.rect, domain.look, theme, scale);
    for (const Band& band : m_bands)
        paintBand(*painter, band.rects, band.look, theme, scale);
    for (const Arrow& arrow : m_arrows)
        paintArrow(*painter, arrow.line, arrow.labelAt, arrow.look, theme, scale);
    for (const Card& card : m_cards)
        paintCard(*painter, card.rect, card.look, theme, scale);
    for (const Paper& note : m_notes)
        paintNote(*painter, note.rect, note.text, false, theme, m_differs);
}

HandlesItem::HandlesItem(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(handlesZ);
}

void HandlesItem::showAt(const QRectF& card)
{
    if (card != m_card) {
        aboutToChange();
        m_card = card;
        setVisible(!card.isNull());
    }
}

void HandlesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_card.isNull()
        || QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < handlesFrom)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_style.theme->accent, 2));
    painter->setBrush(m_style.theme->panel);
    for (const QPointF& handle : handles(m_card))
        painter->drawEllipse(handle, handleRadius, handleRadius);
}

} // namespace linchpin
