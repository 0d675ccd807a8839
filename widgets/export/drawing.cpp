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

QRectF extentOf(const CardFigure& item)
{
    const QRectF card = item.card();
    const CardLook& look = item.look();
    const qreal stack = 4.0 * (std::clamp(look.instances, 1, 3) - 1);
    return card.marginsAdded(around(look.status == Status::Spof ? halo : 0))
        .united(card.adjusted(0, -stack, 0, 0))
        .united(badgeRect(card, look.badge));
}

QRectF extentOf(const DomainFigure& item)
{
    return item.box()
        .marginsAdded(around(item.look().status == Status::Spof ? domainHalo : 1))
        .united(badgeRect(item.box().adjusted(0, 0, -4, 0), item.look().badge));
}

QRectF extentOf(const BandFigure& item)
{
    QRectF extent = item.label();
    for (const QRectF& rect : item.rects())
        extent = extent.united(rect);
    return item.rects().empty() ? extent : extent.united(badgeRect(item.rects().front(), item.look().badge));
}

QRectF extentOf(const ArrowFigure& item)
{
    return item.line().boundingRect().marginsAdded(around(arrowHead)).united(item.tag());
}

QRectF extentOf(const Figure& item)
{
    if (const auto* card = figureCast<CardFigure>(&item))
        return extentOf(*card);
    if (const auto* domain = figureCast<DomainFigure>(&item))
        return extentOf(*domain);
    if (const auto* band = figureCast<BandFigure>(&item))
        return extentOf(*band);
    if (const auto* arrow = figureCast<ArrowFigure>(&item))
        return extentOf(*arrow);
    if (const auto* note = figureCast<NoteFigure>(&item))
        return note->paper();
    return {};
}

} // namespace

Drawing::Drawing(const std::shared_ptr<const Design>& design, Marks marks, const Theme& theme)
    : m_scene(theme)
{
    m_scene.show(design);
    m_scene.setMarks(std::move(marks));
    for (const Figure* item : m_scene.figures())
        m_extent = m_extent.united(extentOf(*item));
    m_extent = m_extent.toAlignedRect();
}

void Drawing::paint(QPainter& painter, const QPointF& topLeft, ElementGroups* groups)
{
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
    for (const Figure* figure : m_scene.figures()) {
        const ItemWords words = wordsOf(*figure, m_scene.design());
        if (groups)
            groups->begin(words.id, words.name, words.description);
        painter.save();
        painter.translate(topLeft - m_extent.topLeft());
        figure->paint(painter, scale, {});
        painter.restore();
        if (groups)
            groups->end();
    }
}

} // namespace linchpin
