// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/arrow_layers.h"

#include <QtCore/QLineF>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsScene>
#include <QtWidgets/QStyleOptionGraphicsItem>

namespace linchpin
{

namespace
{

constexpr qreal farthest = 200'000;
constexpr QRectF everywhere(-farthest, -farthest, 2 * farthest, 2 * farthest);

qreal scaleOf(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

FarLinesItem::FarLinesItem(const CanvasStyle& style, const ArrowItems& arrows)
    : m_style(style)
    , m_arrows(arrows)
{
    setZValue(arrowZ);
    setFlag(ItemUsesExtendedStyleOption); // what is exposed
}

QRectF FarLinesItem::boundingRect() const
{
    return everywhere;
}

void FarLinesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const qreal scale = scaleOf(*painter);
    if (scale >= farLinesBelow)
        return;
    QVector<QLineF> lines;
    for (const auto& [id, arrow] : m_arrows) {
        if (!arrow->isOneOfTheFarLines(scale) || !arrow->boundingRect().intersects(option->exposedRect))
            continue;
        const QPolygonF& line = arrow->line();
        for (qsizetype i = 1; i < line.size(); ++i)
            lines << QLineF(line[i - 1], line[i]);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_style.theme->arrow, 0));
    painter->drawLines(lines);
}

TagsItem::TagsItem(const CanvasStyle& style)
    : m_style(style)
{
    setZValue(arrowZ + 2);
    setFlag(ItemUsesExtendedStyleOption);
}

QRectF TagsItem::boundingRect() const
{
    return everywhere;
}

void TagsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (scaleOf(*painter) < plainLinesBelow)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QGraphicsItem* item :
         scene()->items(option->exposedRect, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder)) {
        const auto* arrow = qgraphicsitem_cast<const ArrowItem*>(item);
        if (!arrow || arrow->tag().isNull())
            continue;
        painter->setOpacity(arrow->opacity());
        paintArrowTag(*painter, arrow->tag().center(), arrow->look(), *m_style.theme);
    }
    painter->setOpacity(1);
}

} // namespace linchpin
