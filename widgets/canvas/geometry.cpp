// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/geometry.h"

#include <algorithm>
#include <cmath>

namespace linchpin
{

namespace
{

constexpr qreal domainPaddingShown = 24;

QRectF domainRectWithin(const Design& design, const Domain& domain, std::size_t depth)
{
    if (domain.bounds)
        return toQRectF(*domain.bounds);
    QRectF around;
    for (const Component& component : design.components) {
        if (design.commonDomain(component) == domain.id)
            around = around.united(cardRect(component));
    }
    for (const Domain& inner : design.domains) {
        if (inner.parent == domain.id && depth < 64)
            around = around.united(domainRectWithin(design, inner, depth + 1));
    }
    if (around.isNull())
        return {0, 0, 240, 160};
    return around.adjusted(-domainPaddingShown, -domainPaddingShown - 16, domainPaddingShown, domainPaddingShown);
}

} // namespace

QRectF toQRectF(const Rect& rect)
{
    return QRectF(rect.x, rect.y, rect.width, rect.height);
}

QPointF toQPointF(Point point)
{
    return QPointF(point.x, point.y);
}

Point toPoint(const QPointF& point)
{
    return {static_cast<int>(std::lround(point.x())), static_cast<int>(std::lround(point.y()))};
}

Point snapped(Point point)
{
    const auto snap = [](int value) {
        return static_cast<int>(std::lround(static_cast<double>(value) / gridSpacing)) * gridSpacing;
    };
    return {snap(point.x), snap(point.y)};
}

Point cornerAround(const QPointF& center)
{
    return snapped(toPoint(center - QPointF(cardWidth / 2.0, cardHeight / 2.0)));
}

QRectF cardRect(const Component& component)
{
    return QRectF(toQPointF(component.position.value_or(Point())), QSizeF(cardWidth, cardHeight));
}

QRectF domainRect(const Design& design, const Domain& domain)
{
    return domainRectWithin(design, domain, 0);
}

QRectF noteRect(const Note& note)
{
    return note.bounds ? toQRectF(*note.bounds) : QRectF(0, 0, 200, 72);
}

std::vector<QRectF> bandRects(const Design& design, const RedundancySet& set)
{
    return bandRects(design, set, CardPlaces(design));
}

std::vector<QRectF> bandRects(const Design& design, const RedundancySet& set, const CardPlaces& cards)
{
    std::vector<QRectF> members;
    QRectF around;
    for (const ComponentId& id : set.members) {
        members.push_back(
            cardRect(design.components.at(id)).adjusted(-bandPadding, -bandPadding, bandPadding, bandPadding));
        around = around.united(members.back());
    }
    const auto covered = cards.within(around);
    const bool coversStranger = std::any_of(covered.begin(), covered.end(), [&](const Component* c) {
        return std::find(set.members.begin(), set.members.end(), c->id) == set.members.end();
    });
    return coversStranger ? members : std::vector<QRectF>{around};
}

std::array<QPointF, 4> handles(const QRectF& card)
{
    const QPointF center = card.center();
    return {QPointF(card.left(), center.y()), QPointF(card.right(), center.y()), QPointF(center.x(), card.top()),
            QPointF(center.x(), card.bottom())};
}

QRectF contentsRect(const Design& design)
{
    QRectF around;
    for (const Component& component : design.components)
        around = around.united(cardRect(component));
    for (const Domain& domain : design.domains)
        around = around.united(domainRect(design, domain));
    const CardPlaces cards(design);
    for (const RedundancySet& set : design.sets) {
        for (const QRectF& rect : bandRects(design, set, cards))
            around = around.united(rect.adjusted(0, 0, 0, 12));
    }
    for (const Note& note : design.notes)
        around = around.united(noteRect(note));
    return around;
}

} // namespace linchpin
