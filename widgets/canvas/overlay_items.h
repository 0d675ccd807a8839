// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/canvas/figures.h"
#include "widgets/canvas/overlay_item.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace linchpin
{

/// Draws elements of a design that is not the one shown: as if they were there already, or were there still.
class GhostItem : public OverlayItem
{
public:
    explicit GhostItem(const CanvasStyle& style);

    /// What the ghost has and the design shown has not.
    /// \param ghost null: nothing
    void show(const Design& shown, const std::shared_ptr<const Design>& ghost);
    /// Elements that were removed, beneath the cards of what is shown.
    /// \param differs how they stand to what is shown
    void showRemoved(const Design& before, const std::vector<ElementId>& ids, Differs differs);

    /// Null where it is not drawn here.
    QRectF rectOf(const ElementId& id) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Card
    {
        QRectF rect;
        CardLook look;
    };
    struct Band
    {
        std::vector<QRectF> rects;
        BandLook look;
    };
    struct Arrow
    {
        QPolygonF line;
        QPointF labelAt;
        ArrowLook look;
    };
    struct DomainBox
    {
        QRectF rect;
        DomainLook look;
    };

    struct Paper
    {
        QRectF rect;
        QString text;
    };

    void clear();
    void include(const ElementId& id, const QRectF& rect);
    void add(const Design& design, const Domain& domain);
    void add(const Design& design, const Component& component, const RedundancySet* set);
    void add(const Design& design, const RedundancySet& set);
    void add(const Design& design, const std::vector<ConnectionId>& connections);

    const CanvasStyle& m_style;
    Differs m_differs = Differs::No;
    std::vector<DomainBox> m_domains;
    std::vector<Card> m_cards;
    std::vector<Band> m_bands;
    std::vector<Arrow> m_arrows;
    std::vector<Paper> m_notes;
    std::unordered_map<ElementId, QRectF> m_rects;
    QRectF m_bounds;
};

/// Four round handles around the hovered card.
class HandlesItem : public OverlayItem
{
public:
    explicit HandlesItem(const CanvasStyle& style);

    /// \param card null: none
    void showAt(const QRectF& card);
    const QRectF& card() const { return m_card; }

    QRectF boundingRect() const override { return m_card.adjusted(-12, -12, 12, 12); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasStyle& m_style;
    QRectF m_card;
};

} // namespace linchpin
