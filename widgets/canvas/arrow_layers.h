// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/items.h"

#include <QtWidgets/QGraphicsItem>

#include <unordered_map>

namespace linchpin
{

/// What a view draws of all arrows at once, below or above the lines that each draws itself. Pictures that are
/// painted item by item have it from the arrows.

using ArrowItems = std::unordered_map<ConnectionId, ArrowItem*>;

/// The scale below which that is so for lines: most of a drawing is in view then, and to look at all of them costs
/// less than to paint each by itself.
inline constexpr qreal farLinesBelow = 0.05;

/// The lines of those that are seen from very far.
class FarLinesItem : public QGraphicsItem
{
public:
    FarLinesItem(const CanvasStyle& style, const ArrowItems& arrows);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasStyle& m_style;
    const ArrowItems& m_arrows;
};

/// The letters and labels, which no line crosses.
class TagsItem : public QGraphicsItem
{
public:
    explicit TagsItem(const CanvasStyle& style);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const CanvasStyle& m_style;
};

} // namespace linchpin
