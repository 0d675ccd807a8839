// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvas_style.h"

#include <QtCore/QRectF>
#include <QtWidgets/QGraphicsItem>

#include <vector>

namespace linchpin
{

class FarShapes;
class FigureLayer;

/// Something drawn of the design: knows its place and how it looks. Lives in a layer, which paints it.
/// An item of the scene each would cost more than the painting itself in drawings of thousands.
class Figure
{
public:
    enum class Kind { Domain, Band, Arrow, Tag, BandLabel, Note, Card };

    virtual ~Figure();
    Figure(const Figure&) = delete;
    Figure& operator=(const Figure&) = delete;

    Kind kind() const { return m_kind; }
    /// All that is painted lies within, in pixels of the drawing.
    const QRectF& bounds() const { return m_bounds; }
    /// Figures of a layer with a higher one lie above; of those with the same, who came later.
    qreal z() const { return m_z; }
    /// 0 to 1.
    qreal opacity() const { return m_opacity; }
    void setOpacity(qreal opacity);

    /// \param painter in pixels of the drawing, scaled and moved, not turned; its pen, brush and hints are changed
    /// \param scale device pixels a pixel of the drawing
    /// \param seen what of the drawing can be seen; null: all
    virtual void paint(QPainter& painter, qreal scale, const QRectF& seen) const = 0;
    /// The same from far, where that can be done for many at once; false: it is to be painted alone.
    virtual bool gather(FarShapes&) const { return false; }

protected:
    Figure(Kind kind, FigureLayer& layer, qreal z = 0);

    const Theme& theme() const;
    FigureLayer& layer() const { return m_layer; }
    void setBounds(const QRectF& bounds);
    void setZ(qreal z);
    /// It is to be painted anew.
    void update() const;

private:
    friend class FigureLayer;

    const Kind m_kind;
    FigureLayer& m_layer;
    QRectF m_bounds;
    qreal m_z;
    qreal m_opacity = 1;
    std::size_t m_order;  ///< of its coming
    std::size_t m_at = 0; ///< among the entries of its layer
};

/// Paints figures, of which it owns none; one item of the scene for all of them.
class FigureLayer : public QGraphicsItem
{
public:
    /// \param z among the items of the scene
    FigureLayer(const CanvasStyle& style, qreal z);

    const CanvasStyle& style() const { return m_style; }
    /// From the lowest to the highest.
    std::vector<const Figure*> figures() const;
    /// While something is painted: what of the drawing is to be painted anew; empty: all that the painter asks for.
    void setExposed(std::vector<QRectF> areas) { m_exposed = std::move(areas); }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    friend class Figure;

    struct Entry
    {
        QRectF bounds;
        Figure* figure; ///< null: it is gone
    };

    void add(Figure& figure);
    void remove(Figure& figure);
    void move(Figure& figure, const QRectF& to);
    void setUnsorted() { m_isSorted = false; }
    void sort() const;
    static bool overlap(const QRectF& a, const QRectF& b);
    bool isExposed(const QRectF& bounds) const;

    const CanvasStyle& m_style;
    mutable std::vector<Entry> m_entries; ///< close together: all are looked at for each frame
    mutable bool m_isSorted = true;
    std::size_t m_come = 0; ///< figures so far
    std::vector<QRectF> m_exposed;
};

} // namespace linchpin
