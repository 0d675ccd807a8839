// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_style.h"
#include "widgets/canvas/overlay_item.h"
#include "widgets/canvas/painters.h"

#include <optional>
#include <vector>

namespace linchpin
{

/// What a gesture under way draws over everything: a rubber band, a line to the pointer, a card
/// that would be placed, guides.
class GestureOverlay : public OverlayItem
{
public:
    explicit GestureOverlay(const CanvasStyle& style);

    void setBand(const std::optional<QRectF>& band);
    void setLine(const std::optional<QLineF>& line);
    void setCard(const std::optional<QRectF>& card, const CardLook& look = {});
    void setDomain(const std::optional<QRectF>& bounds, const DomainLook& look = {});
    void setGuides(std::vector<QLineF> guides);
    void clear();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasStyle& m_style;
    std::optional<QRectF> m_band;
    std::optional<QLineF> m_line;
    std::optional<QRectF> m_card;
    CardLook m_cardLook;
    std::optional<QRectF> m_domain;
    DomainLook m_domainLook;
    std::vector<QLineF> m_guides;
};

} // namespace linchpin
