// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"
#include "widgets/canvas/items.h"

#include <QtWidgets/QGraphicsItem>

#include <memory>
#include <vector>

namespace linchpin
{

/// Draws what one design has and another has not, as if it were there already.
class GhostItem : public QGraphicsItem
{
public:
    explicit GhostItem(const CanvasStyle& style);

    /// \param ghost null: nothing
    void show(const Design& shown, const std::shared_ptr<const Design>& ghost);

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
        QPainterPath path;
        ArrowLook look;
    };
    struct DomainBox
    {
        QRectF rect;
        DomainLook look;
    };

    const CanvasStyle& m_style;
    std::vector<DomainBox> m_domains;
    std::vector<Card> m_cards;
    std::vector<Band> m_bands;
    std::vector<Arrow> m_arrows;
    QRectF m_bounds;
};

/// Four round handles around the hovered card.
class HandlesItem : public QGraphicsItem
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
