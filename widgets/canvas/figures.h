// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/route.h"
#include "core/model/design.h"
#include "widgets/canvas/far_shapes.h"
#include "widgets/canvas/figure_layer.h"
#include "widgets/canvas/painters.h"

#include <QtGui/QPolygonF>

#include <memory>
#include <optional>
#include <vector>

namespace linchpin
{

/// What the scene shows: one element each by its look; none changes anything.

class CardFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::Card;
    CardFigure(ComponentId id, FigureLayer& layer);

    const ComponentId& id() const { return m_id; }
    const CardLook& look() const { return m_look; }
    void setLook(const CardLook& look);
    void place(const QRectF& card, int z);
    /// Without halo and badge.
    const QRectF& card() const { return m_card; }

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return gatherCard(far, m_card, m_look); }

private:
    ComponentId m_id;
    CardLook m_look;
    QRectF m_card;
};

class DomainFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::Domain;
    DomainFigure(DomainId id, FigureLayer& layer);

    const DomainId& id() const { return m_id; }
    const DomainLook& look() const { return m_look; }
    void setLook(const DomainLook& look);
    void place(const QRectF& box, std::size_t depth);
    const QRectF& box() const { return m_box; }

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return gatherDomain(far, m_box, m_look); }

private:
    DomainId m_id;
    DomainLook m_look;
    QRectF m_box;
};

class BandFigure;

/// The label and the badge of a band, over the lines of all arrows. Owned by its band.
class BandLabelFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::BandLabel;
    BandLabelFigure(const BandFigure& band, FigureLayer& layer);

    const BandFigure& band() const { return m_band; }
    /// Its band has changed.
    void follow();

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return far.scale() < plainBandsBelow; }

private:
    const BandFigure& m_band;
};

class BandFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::Band;
    BandFigure(SetId id, FigureLayer& layer);

    const SetId& id() const { return m_id; }
    const BandLook& look() const { return m_look; }
    void setLook(const BandLook& look);
    void place(const std::vector<QRectF>& rects);
    QRectF label() const { return bandLabelRect(m_rects, m_look.label); }
    const std::vector<QRectF>& rects() const { return m_rects; }
    /// As faint as that, with its label.
    void setOpacity(qreal opacity);

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return gatherBand(far, m_rects, m_look); }

private:
    void findBounds();

    SetId m_id;
    BandLook m_look;
    std::vector<QRectF> m_rects;
    BandLabelFigure m_label;
};

/// What is written on an arrow, over the lines of all arrows. Owned by its arrow.
class TagFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::Tag;
    TagFigure(ConnectionId id, FigureLayer& layer);

    const ConnectionId& id() const { return m_id; }
    void show(const QRectF& tag, const ArrowLook& look);

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return far.scale() < plainArrowsBelow; }

private:
    ConnectionId m_id;
    QRectF m_tag;
    ArrowLook m_look;
};

class ArrowFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::Arrow;
    ArrowFigure(ConnectionId id, FigureLayer& layer);

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
    /// As faint as that, with its tag.
    void setOpacity(qreal opacity);
    /// Distance in pixels of the drawing; large where it is not near.
    qreal distanceTo(const QPointF& point) const;

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return gatherArrow(far, m_line, m_look); }

private:
    void showTag();

    ConnectionId m_id;
    ArrowLook m_look;
    std::unique_ptr<TagFigure> m_tagFigure; ///< null: nothing is written
    QPolygonF m_line;
    mutable std::optional<ArrowShape> m_shape; ///< nothing: not painted since it changed
    QPointF m_tagAt;
    QRectF m_tag;
};

class NoteFigure : public Figure
{
public:
    static constexpr Kind kindOf = Kind::Note;
    NoteFigure(NoteId id, FigureLayer& layer);

    const NoteId& id() const { return m_id; }
    void show(const QRectF& paper, const QString& text, int z);
    void setSelected(bool selected);
    void setDiffers(Differs differs);
    const QRectF& paper() const { return m_paper; }

    void paint(QPainter& painter, qreal scale, const QRectF& seen) const override;
    bool gather(FarShapes& far) const override { return gatherNote(far, m_paper, m_selected); }

private:
    NoteId m_id;
    QRectF m_paper;
    QString m_text;
    bool m_selected = false;
    Differs m_differs = Differs::No;
};

/// Null where it is none of that kind.
template<class Kind>
const Kind* figureCast(const Figure* figure)
{
    return figure->kind() == Kind::kindOf ? static_cast<const Kind*>(figure) : nullptr;
}

QPolygonF toPolygon(const Route& route);

} // namespace linchpin
