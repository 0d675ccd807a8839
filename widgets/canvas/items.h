// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/route.h"
#include "core/model/design.h"
#include "widgets/canvas/painters.h"

#include <QtGui/QPolygonF>
#include <QtWidgets/QGraphicsItem>

#include <memory>
#include <optional>
#include <vector>

namespace linchpin
{

/// The scene's items: each shows one element by its look and knows its place; none changes anything.

/// Where items learn what is common to all of them.
struct CanvasStyle
{
    const Theme* theme = nullptr;
};

class CardItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };
    CardItem(ComponentId id, const CanvasStyle& style);

    const ComponentId& id() const { return m_id; }
    const CardLook& look() const { return m_look; }
    void setLook(const CardLook& look);
    void place(const QRectF& card, int z);
    /// In the scene, without halo and badge.
    QRectF card() const { return m_card.translated(pos()); }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    ComponentId m_id;
    const CanvasStyle& m_style;
    CardLook m_look;
    QRectF m_card;
};

class DomainItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };
    DomainItem(DomainId id, const CanvasStyle& style);

    const DomainId& id() const { return m_id; }
    const DomainLook& look() const { return m_look; }
    void setLook(const DomainLook& look);
    void place(const QRectF& bounds, std::size_t depth);
    const QRectF& bounds() const { return m_bounds; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    DomainId m_id;
    const CanvasStyle& m_style;
    DomainLook m_look;
    QRectF m_bounds;
};

class BandItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };
    BandItem(SetId id, const CanvasStyle& style);

    const SetId& id() const { return m_id; }
    const BandLook& look() const { return m_look; }
    void setLook(const BandLook& look);
    void place(const std::vector<QRectF>& rects);
    QRectF label() const { return bandLabelRect(m_rects, m_look.label); }
    const std::vector<QRectF>& rects() const { return m_rects; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    SetId m_id;
    const CanvasStyle& m_style;
    BandLook m_look;
    std::vector<QRectF> m_rects;
};

/// What is written on an arrow, over the lines of all arrows. Owned by its arrow.
class TagItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 9 };
    TagItem(ConnectionId id, const CanvasStyle& style);

    const ConnectionId& id() const { return m_id; }
    void show(const QRectF& tag, const ArrowLook& look);

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_tag.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    ConnectionId m_id;
    const CanvasStyle& m_style;
    QRectF m_tag;
    ArrowLook m_look;
};

class ArrowItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 4 };
    ArrowItem(ConnectionId id, const CanvasStyle& style);
    ~ArrowItem() override;

    const ConnectionId& id() const { return m_id; }
    const ArrowLook& look() const { return m_look; }
    void setLook(const ArrowLook& look);
    void setRoute(const Route& route);
    const QPolygonF& line() const { return m_line; }
    /// Centres its letter and label there.
    void placeTag(const QPointF& center);
    /// Where its letter and label stand; null without.
    const QRectF& tag() const { return m_tag; }
    /// Null without.
    QSizeF tagSize() const { return m_tag.size(); }
    /// Distance in pixels of the drawing; large where it is not near.
    qreal distanceTo(const QPointF& point) const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
    void showTag();

    ConnectionId m_id;
    const CanvasStyle& m_style;
    ArrowLook m_look;
    std::unique_ptr<TagItem> m_tagItem; ///< null: nothing is written
    QPolygonF m_line;
    std::optional<QPainterPath> m_shape; ///< nothing: not painted since it changed
    QPointF m_tagAt;
    QRectF m_tag;
    QRectF m_bounds;
};

class NoteItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 5 };
    NoteItem(NoteId id, const CanvasStyle& style);

    const NoteId& id() const { return m_id; }
    void show(const QRectF& bounds, const QString& text, int z);
    void setSelected(bool selected);
    void setDiffers(Differs differs);
    const QRectF& bounds() const { return m_bounds; }

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds.adjusted(-8, -12, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    NoteId m_id;
    const CanvasStyle& m_style;
    QRectF m_bounds;
    QString m_text;
    bool m_selected = false;
    Differs m_differs = Differs::No;
};

QPolygonF toPolygon(const Route& route);

} // namespace linchpin
