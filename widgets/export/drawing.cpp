// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/drawing.h"

#include "widgets/export/item_words.h"

#include <QtCore/QMarginsF>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

#include <algorithm>

namespace linchpin
{

namespace
{

constexpr qreal halo = 6;
constexpr qreal domainHalo = 5;
constexpr qreal arrowHead = 6;

QMarginsF around(qreal margin)
{
    return {margin, margin, margin, margin};
}

QRectF extentOf(const CardItem& item)
{
    const QRectF card = item.card();
    const CardLook& look = item.look();
    const qreal stack = 4.0 * (std::clamp(look.instances, 1, 3) - 1);
    return card.marginsAdded(around(look.status == Status::Spof ? halo : 0))
        .united(card.adjusted(0, -stack, 0, 0))
        .united(badgeRect(card, look.badge));
}

QRectF extentOf(const DomainItem& item)
{
    return item.bounds()
        .marginsAdded(around(item.look().status == Status::Spof ? domainHalo : 1))
        .united(badgeRect(item.bounds().adjusted(0, 0, -4, 0), item.look().badge));
}

QRectF extentOf(const BandItem& item)
{
    QRectF extent = item.label();
    for (const QRectF& rect : item.rects())
        extent = extent.united(rect);
    return item.rects().empty() ? extent : extent.united(badgeRect(item.rects().front(), item.look().badge));
}

QRectF extentOf(const ArrowItem& item)
{
    return item.line().boundingRect().marginsAdded(around(arrowHead)).united(item.tag());
}

QRectF extentOf(const QGraphicsItem& item)
{
    if (const auto* card = qgraphicsitem_cast<const CardItem*>(&item))
        return extentOf(*card);
    if (const auto* domain = qgraphicsitem_cast<const DomainItem*>(&item))
        return extentOf(*domain);
    if (const auto* band = qgraphicsitem_cast<const BandItem*>(&item))
        return extentOf(*band);
    if (const auto* arrow = qgraphicsitem_cast<const ArrowItem*>(&item))
        return extentOf(*arrow);
    if (const auto* note = qgraphicsitem_cast<const NoteItem*>(&item))
        return note->bounds();
    return {};
}

} // namespace

Drawing::Drawing(const std::shared_ptr<const Design>& design, Marks marks, const Theme& theme)
    : m_scene(theme)
{
    m_scene.show(design);
    m_scene.setMarks(std::move(marks));
    for (const QGraphicsItem* item : m_scene.items())
        m_extent = m_extent.united(extentOf(*item));
    m_extent = m_extent.toAlignedRect();
}

void Drawing::paint(QPainter& painter, const QPointF& topLeft, ElementGroups* groups)
{
    QStyleOptionGraphicsItem option;
    for (QGraphicsItem* item : m_scene.items(Qt::AscendingOrder)) {
        const ItemWords words = wordsOf(*item, m_scene.design());
        if (words.id.isEmpty())
            continue;
        if (groups)
            groups->begin(words.id, words.name, words.description);
        painter.save();
        painter.translate(topLeft - m_extent.topLeft() + item->pos());
        item->paint(&painter, &option, nullptr);
        painter.restore();
        if (groups)
            groups->end();
    }
}

} // namespace linchpin
