// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvas_scene.h"
#include "widgets/canvas/geometry.h"
#include "widgets/canvas/overlay_items.h"

#include <QtCore/QLineF>

#include <algorithm>

namespace linchpin
{

namespace
{

/// What a handle takes of a card's height at the most: seen from far, the card itself is what is grasped.
constexpr qreal mostOfCard = 0.25;

constexpr std::array<Direction, 4> sides = {Direction::Left, Direction::Right, Direction::Up, Direction::Down};

bool onBorder(const QRectF& bounds, const QPointF& point, qreal tolerance)
{
    return bounds.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point)
        && !bounds.adjusted(tolerance, tolerance, -tolerance, -tolerance).contains(point);
}

} // namespace

Hit CanvasScene::hitAt(const QPointF& point, qreal tolerance) const
{
    const QRectF& withHandles = m_handles->card();
    if (m_handlesShown && !withHandles.isNull() && tolerance <= mostOfCard * withHandles.height()) {
        const auto places = handles(withHandles);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (QLineF(places[i], point).length() <= handleRadius + tolerance) {
                for (const auto& [id, item] : m_cards) {
                    if (item->card() == withHandles)
                        return {Hit::What::Handle, id.as<ElementId>(), sides[i]};
                }
            }
        }
    }
    Hit hit;
    qreal top = -1e9;
    const auto take = [&](Hit::What what, const ElementId& id, qreal z) {
        if (z > top || (z == top && hit.id < id)) {
            top = z;
            hit = {what, id, Direction::Right};
        }
    };
    for (const auto& [id, item] : m_notes) {
        if (item->paper().contains(point))
            take(Hit::What::Note, id.as<ElementId>(), item->z());
    }
    for (const auto& [id, item] : m_cards) {
        if (item->card().contains(point))
            take(Hit::What::Component, id.as<ElementId>(), item->z());
    }
    if (hit.what != Hit::What::Nothing)
        return hit;
    for (const auto& [id, item] : m_bands) {
        if (item->label().contains(point))
            return {Hit::What::Set, id.as<ElementId>(), Direction::Right};
    }
    qreal nearest = tolerance + 3;
    for (const auto& [id, item] : m_arrows) {
        const QRectF near = item->bounds().united(item->tag());
        if (!near.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(point))
            continue;
        if (const qreal distance = item->distanceTo(point);
            distance < nearest || (distance == nearest && id.as<ElementId>() < hit.id)) {
            nearest = distance;
            hit = {Hit::What::Connection, id.as<ElementId>(), Direction::Right};
        }
    }
    if (hit.what != Hit::What::Nothing)
        return hit;
    for (const auto& [id, item] : m_domains) {
        const QRectF& bounds = item->box();
        if (QLineF(bounds.bottomRight(), point).length() <= tolerance + 8)
            take(Hit::What::DomainCorner, id.as<ElementId>(), item->z() + 0.5);
        else if (domainTabRect(bounds, item->look().label).contains(point) || onBorder(bounds, point, tolerance))
            take(Hit::What::DomainTitle, id.as<ElementId>(), item->z() + 0.25);
        else if (bounds.contains(point))
            take(Hit::What::DomainInside, id.as<ElementId>(), item->z());
    }
    return hit;
}

bool CanvasScene::isOnFailover(const SetId& id, const QPointF& point) const
{
    const auto band = m_bands.find(id);
    if (band == m_bands.end() || band->second->rects().empty())
        return false;
    const BandFigure& item = *band->second;
    return bandFailoverRect(item.rects(), item.look().label).contains(point)
        || badgeRect(item.rects().front(), item.look().badge).contains(point);
}

std::vector<Grip> CanvasScene::gripsOfSelected() const
{
    if (m_selection.size() != 1)
        return {};
    const ElementId& id = *m_selection.begin();
    if (const Connection* arrow = m_design->connections.find(id.as<ConnectionId>()))
        return gripsOfArrow(lineOf(arrow->id), arrow->waypoints);
    if (m_domains.contains(id.as<DomainId>()) || m_notes.contains(id.as<NoteId>()))
        return gripsOfBox(rectOf(id));
    return {};
}

std::optional<Grip> CanvasScene::gripAt(const QPointF& point, qreal tolerance) const
{
    const auto grip = m_grips->nearest(point, handleRadius + tolerance);
    if (!grip || !m_handles->isVisible())
        return grip;
    // Where an arrow leaves the hovered card, the nearer of the two is meant.
    for (const QPointF& handle : handles(m_handles->card())) {
        if (QLineF(handle, point).length() < QLineF(grip->at, point).length())
            return std::nullopt;
    }
    return grip;
}

ComponentId CanvasScene::componentNear(const QPointF& point, qreal distance) const
{
    ComponentId found;
    for (const auto& [id, item] : m_cards) {
        if (item->card().adjusted(-distance, -distance, distance, distance).contains(point)
            && (found.empty() || id < found))
            found = id;
    }
    return found;
}

std::vector<ElementId> CanvasScene::elementsIn(const QRectF& rect) const
{
    std::vector<ElementId> found;
    for (const auto& [id, item] : m_cards) {
        if (rect.contains(item->card()))
            found.push_back(id.as<ElementId>());
    }
    for (const auto& [id, item] : m_notes) {
        if (rect.contains(item->paper()))
            found.push_back(id.as<ElementId>());
    }
    for (const auto& [id, item] : m_domains) {
        if (rect.contains(item->box()))
            found.push_back(id.as<ElementId>());
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace linchpin
