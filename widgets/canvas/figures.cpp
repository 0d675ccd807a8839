// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/figures.h"

#include "widgets/canvas/geometry.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr qreal domainZ = -1000;
constexpr qreal bandZ = -500;
constexpr qreal arrowZ = -100;
constexpr qreal tagZ = -90;
constexpr qreal bandLabelZ = -80;

} // namespace

QPolygonF toPolygon(const Route& route)
{
    QPolygonF line;
    for (const Point& point : route.points)
        line << toQPointF(point);
    return line;
}

CardFigure::CardFigure(ComponentId id, FigureLayer& layer)
    : Figure(kindOf, layer)
    , m_id(std::move(id))
{ }

void CardFigure::setLook(const CardLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void CardFigure::place(const QRectF& card, int z)
{
    m_card = card;
    setBounds(card.adjusted(-widestSpofFrame, -widestSpofFrame, widestSpofFrame, widestSpofFrame));
    setZ(z);
}

void CardFigure::paint(QPainter& painter, qreal scale, const QRectF&) const
{
    paintCard(painter, m_card, m_look, theme(), scale);
}

DomainFigure::DomainFigure(DomainId id, FigureLayer& layer)
    : Figure(kindOf, layer)
    , m_id(std::move(id))
{ }

void DomainFigure::setLook(const DomainLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void DomainFigure::place(const QRectF& box, std::size_t depth)
{
    m_box = box;
    setBounds(box.adjusted(-6, -14, 10, 6));
    setZ(domainZ + static_cast<qreal>(depth));
}

void DomainFigure::paint(QPainter& painter, qreal scale, const QRectF& seen) const
{
    paintDomain(painter, m_box, m_look, theme(), scale, seen);
}

BandLabelFigure::BandLabelFigure(const BandFigure& band, FigureLayer& layer)
    : Figure(kindOf, layer, bandLabelZ)
    , m_band(band)
{ }

void BandLabelFigure::follow()
{
    update();
    const std::vector<QRectF>& rects = m_band.rects();
    const QRectF badge = rects.empty() ? QRectF() : badgeRect(rects.front(), m_band.look().badge);
    setBounds(m_band.label().united(badge).adjusted(-2, -2, 2, 2));
    update();
}

void BandLabelFigure::paint(QPainter& painter, qreal, const QRectF&) const
{
    paintBandLabel(painter, m_band.rects(), m_band.look(), theme());
}

BandFigure::BandFigure(SetId id, FigureLayer& layer)
    : Figure(kindOf, layer, bandZ)
    , m_id(std::move(id))
    , m_label(*this, layer)
{ }

void BandFigure::setOpacity(qreal opacity)
{
    Figure::setOpacity(opacity);
    m_label.setOpacity(opacity);
}

void BandFigure::setLook(const BandLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    findBounds();
    update();
}

void BandFigure::place(const std::vector<QRectF>& rects)
{
    if (rects == m_rects)
        return;
    update();
    m_rects = rects;
    findBounds();
    update();
}

void BandFigure::findBounds()
{
    QRectF around = label();
    for (const QRectF& rect : m_rects)
        around = around.united(rect);
    setBounds(around.adjusted(-4, -14, 10, 4));
    m_label.follow();
}

void BandFigure::paint(QPainter& painter, qreal, const QRectF&) const
{
    paintBandArea(painter, m_rects, m_look, theme());
}

ArrowFigure::ArrowFigure(ConnectionId id, FigureLayer& layer)
    : Figure(kindOf, layer, arrowZ)
    , m_id(std::move(id))
{ }

void ArrowFigure::setLook(const ArrowLook& look)
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
    setZ(look.selected ? arrowZ + 1 : arrowZ);
    update();
}

void ArrowFigure::setRoute(const Route& route)
{
    update();
    m_line = toPolygon(route);
    m_shape.reset();
    setBounds(m_line.boundingRect().adjusted(-8, -8, 8, 8));
    update();
}

void ArrowFigure::placeTag(const QPointF& center)
{
    m_tagAt = center;
    m_tag = arrowTagRect(center, m_look);
    showTag();
}

void ArrowFigure::showTag()
{
    if (m_tag.isNull()) {
        m_tagFigure.reset();
        return;
    }
    if (!m_tagFigure) {
        m_tagFigure = std::make_unique<TagFigure>(m_id, layer());
        m_tagFigure->setOpacity(opacity());
    }
    m_tagFigure->show(m_tag, m_look);
}

void ArrowFigure::setOpacity(qreal opacity)
{
    Figure::setOpacity(opacity);
    if (m_tagFigure)
        m_tagFigure->setOpacity(opacity);
}

qreal ArrowFigure::distanceTo(const QPointF& point) const
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

void ArrowFigure::paint(QPainter& painter, qreal, const QRectF& seen) const
{
    if (!m_shape)
        m_shape = arrowShape(m_line, m_look);
    paintArrowLine(painter, *m_shape, m_line, m_look, theme(), seen);
}

TagFigure::TagFigure(ConnectionId id, FigureLayer& layer)
    : Figure(kindOf, layer, tagZ)
    , m_id(std::move(id))
{ }

void TagFigure::show(const QRectF& tag, const ArrowLook& look)
{
    m_tag = tag;
    setBounds(tag.adjusted(-1, -1, 1, 1));
    if (look == m_look)
        return;
    m_look = look;
    update();
}

void TagFigure::paint(QPainter& painter, qreal scale, const QRectF&) const
{
    paintArrowTag(painter, m_tag.center(), m_look, theme(), scale);
}

NoteFigure::NoteFigure(NoteId id, FigureLayer& layer)
    : Figure(kindOf, layer)
    , m_id(std::move(id))
{ }

void NoteFigure::show(const QRectF& paper, const QString& text, int z)
{
    m_paper = paper;
    setBounds(paper.adjusted(-8, -12, 2, 2));
    setZ(z);
    if (text != m_text) {
        m_text = text;
        update();
    }
}

void NoteFigure::setSelected(bool selected)
{
    if (selected != m_selected) {
        m_selected = selected;
        update();
    }
}

void NoteFigure::setDiffers(Differs differs)
{
    if (differs != m_differs) {
        m_differs = differs;
        update();
    }
}

void NoteFigure::paint(QPainter& painter, qreal scale, const QRectF&) const
{
    paintNote(painter, m_paper, m_text, m_selected, theme(), m_differs, scale);
}

} // namespace linchpin
