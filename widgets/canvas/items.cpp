// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/items.h"

#include "widgets/canvas/geometry.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsScene>
#include <QtWidgets/QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

qreal scaleOf(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

QRectF boundsOf(const QPolygonF& line, const QRectF& tag)
{
    return line.boundingRect().united(tag).adjusted(-8, -8, 8, 8);
}

constexpr qreal bandZ = -500;
constexpr qreal arrowZ = -100;
constexpr qreal tagZ = -90;
constexpr qreal domainZ = -1000;

} // namespace

QPolygonF toPolygon(const Route& route)
{
    QPolygonF line;
    for (const Point& point : route.points)
        line << toQPointF(point);
    return line;
}

CardItem::CardItem(ComponentId id, const CanvasStyle& style)
    : m_id(std::move(id))
    , m_style(style)
    , m_card(0, 0, cardWidth, cardHeight)
{ }

void CardItem::setLook(const CardLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void CardItem::place(const QRectF& card, int z)
{
    setPos(card.topLeft());
    setZValue(z);
}

QRectF CardItem::boundingRect() const
{
    return m_card.adjusted(-widestSpofFrame, -widestSpofFrame, widestSpofFrame, widestSpofFrame);
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintCard(*painter, m_card, m_look, *m_style.theme, scaleOf(*painter));
}

DomainItem::DomainItem(DomainId id, const CanvasStyle& style)
    : m_id(std::move(id))
    , m_style(style)
{
    setFlag(ItemUsesExtendedStyleOption); // only what is to be seen of a large one is painted
}

void DomainItem::setLook(const DomainLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void DomainItem::place(const QRectF& bounds, std::size_t depth)
{
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    setZValue(domainZ + static_cast<qreal>(depth));
}

QRectF DomainItem::boundingRect() const
{
    return m_bounds.adjusted(-6, -14, 10, 6);
}

void DomainItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    paintDomain(*painter, m_bounds, m_look, *m_style.theme, scaleOf(*painter), option->exposedRect);
}

BandItem::BandItem(SetId id, const CanvasStyle& style)
    : m_id(std::move(id))
    , m_style(style)
{
    setZValue(bandZ);
}

void BandItem::setLook(const BandLook& look)
{
    if (look == m_look)
        return;
    if (look.label != m_look.label)
        prepareGeometryChange();
    m_look = look;
    update();
}

void BandItem::place(const std::vector<QRectF>& rects)
{
    if (rects != m_rects) {
        prepareGeometryChange();
        m_rects = rects;
    }
}

QRectF BandItem::boundingRect() const
{
    QRectF around = label();
    for (const QRectF& rect : m_rects)
        around = around.united(rect);
    return around.adjusted(-4, -14, 10, 4);
}

void BandItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintBand(*painter, m_rects, m_look, *m_style.theme, scaleOf(*painter));
}

ArrowItem::ArrowItem(ConnectionId id, const CanvasStyle& style)
    : m_id(std::move(id))
    , m_style(style)
{
    setZValue(arrowZ);
}

ArrowItem::~ArrowItem() = default;

void ArrowItem::setLook(const ArrowLook& look)
{
    if (look == m_look)
        return;
    const bool isTagNew = arrowTag(look) != arrowTag(m_look);
    m_look = look;
    m_shape.reset();
    if (isTagNew)
        placeTag(m_tagAt);
    else
        showTag();
    setZValue(look.selected ? arrowZ + 1 : arrowZ);
    update();
}

void ArrowItem::setRoute(const Route& route)
{
    prepareGeometryChange();
    m_line = toPolygon(route);
    m_shape.reset();
    m_bounds = boundsOf(m_line, m_tag);
}

void ArrowItem::placeTag(const QPointF& center)
{
    prepareGeometryChange();
    m_tagAt = center;
    m_tag = arrowTagRect(center, m_look);
    m_bounds = boundsOf(m_line, m_tag);
    showTag();
}

void ArrowItem::showTag()
{
    if (m_tag.isNull()) {
        m_tagItem.reset();
        return;
    }
    if (!m_tagItem) {
        m_tagItem = std::make_unique<TagItem>(m_id, m_style);
        m_tagItem->setOpacity(opacity());
        if (scene())
            scene()->addItem(m_tagItem.get());
    }
    m_tagItem->show(m_tag, m_look);
}

QVariant ArrowItem::itemChange(GraphicsItemChange change, const QVariant& value)
{
    if (change == ItemOpacityHasChanged && m_tagItem)
        m_tagItem->setOpacity(opacity());
    if (change == ItemSceneHasChanged && scene() && m_tagItem)
        scene()->addItem(m_tagItem.get());
    return QGraphicsItem::itemChange(change, value);
}

qreal ArrowItem::distanceTo(const QPointF& point) const
{
    if (m_tag.contains(point))
        return 0;
    qreal nearest = 1e9;
    for (int i = 0; i + 1 < m_line.size(); ++i) {
        const QPointF a = m_line[i];
        const QPointF along = m_line[i + 1] - a;
        const qreal length = QPointF::dotProduct(along, along);
        const qreal t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
        nearest = std::min(nearest, QLineF(point, a + t * along).length());
    }
    return nearest;
}

void ArrowItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (!m_shape)
        m_shape = arrowShape(m_line, m_look);
    paintArrowLine(*painter, *m_shape, m_line, m_look, *m_style.theme, scaleOf(*painter));
}

TagItem::TagItem(ConnectionId id, const CanvasStyle& style)
    : m_id(std::move(id))
    , m_style(style)
{
    setZValue(tagZ);
}

void TagItem::show(const QRectF& tag, const ArrowLook& look)
{
    if (tag != m_tag) {
        prepareGeometryChange();
        m_tag = tag;
    }
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void TagItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintArrowTag(*painter, m_tag.center(), m_look, *m_style.theme, scaleOf(*painter));
}

NoteItem::NoteItem(NoteId id, const CanvasStyle& style)
    : m_id(std::move(id))
    , m_style(style)
{ }

void NoteItem::show(const QRectF& bounds, const QString& text, int z)
{
    if (bounds != m_bounds) {
        prepareGeometryChange();
        m_bounds = bounds;
    }
    setZValue(z);
    if (text != m_text) {
        m_text = text;
        update();
    }
}

void NoteItem::setSelected(bool selected)
{
    if (selected != m_selected) {
        m_selected = selected;
        update();
    }
}

void NoteItem::setDiffers(Differs differs)
{
    if (differs != m_differs) {
        m_differs = differs;
        update();
    }
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintNote(*painter, m_bounds, m_text, m_selected, *m_style.theme, m_differs, scaleOf(*painter));
}

} // namespace linchpin
