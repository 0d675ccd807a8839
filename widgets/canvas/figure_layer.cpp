// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/figure_layer.h"

#include "widgets/canvas/far_shapes.h"
#include "widgets/canvas/overlay_item.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionGraphicsItem>

#include <algorithm>
#include <tuple>

namespace linchpin
{

namespace
{

constexpr qreal everywhere = 4e6; ///< farther than a drawing reaches

} // namespace

Figure::Figure(Kind kind, FigureLayer& layer, qreal z)
    : m_kind(kind)
    , m_layer(layer)
    , m_z(z)
    , m_order(layer.m_come++)
{
    m_layer.add(*this);
}

Figure::~Figure()
{
    m_layer.remove(*this);
}

const Theme& Figure::theme() const
{
    return *m_layer.style().theme;
}

void Figure::setOpacity(qreal opacity)
{
    if (opacity != m_opacity) {
        m_opacity = opacity;
        update();
    }
}

void Figure::setBounds(const QRectF& bounds)
{
    if (bounds != m_bounds)
        m_layer.move(*this, bounds);
}

void Figure::setZ(qreal z)
{
    if (z != m_z) {
        m_z = z;
        m_layer.setUnsorted();
        update();
    }
}

void Figure::update() const
{
    if (!m_bounds.isNull())
        repaintAt(m_layer, m_bounds);
}

FigureLayer::FigureLayer(const CanvasStyle& style, qreal z)
    : m_style(style)
{
    setZValue(z);
    setFlag(ItemUsesExtendedStyleOption); // tells what is exposed
}

void FigureLayer::add(Figure& figure)
{
    figure.m_at = m_entries.size();
    m_entries.push_back({figure.m_bounds, &figure});
    m_isSorted = false;
}

void FigureLayer::remove(Figure& figure)
{
    figure.update();
    m_entries[figure.m_at] = {QRectF(), nullptr};
    m_isSorted = false;
}

void FigureLayer::move(Figure& figure, const QRectF& to)
{
    figure.update();
    figure.m_bounds = to;
    m_entries[figure.m_at].bounds = to;
    figure.update();
}

void FigureLayer::sort() const
{
    if (m_isSorted)
        return;
    std::erase_if(m_entries, [](const Entry& entry) { return !entry.figure; });
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.figure->m_z, a.figure->m_order) < std::tie(b.figure->m_z, b.figure->m_order);
    });
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        m_entries[at].figure->m_at = at;
    m_isSorted = true;
}

std::vector<const Figure*> FigureLayer::figures() const
{
    sort();
    std::vector<const Figure*> figures;
    figures.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        figures.push_back(entry.figure);
    return figures;
}

QRectF FigureLayer::boundingRect() const
{
    return QRectF(-everywhere, -everywhere, 2 * everywhere, 2 * everywhere);
}

/// As QRectF::intersects(), which makes sure first that neither is turned around, of each figure in each frame.
bool FigureLayer::overlap(const QRectF& a, const QRectF& b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

bool FigureLayer::isExposed(const QRectF& bounds) const
{
    return m_exposed.size() < 2 // no more than the option tells
        || std::any_of(m_exposed.begin(), m_exposed.end(), [&](const QRectF& area) { return overlap(area, bounds); });
}

void FigureLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    sort();
    const QRectF seen = option->exposedRect;
    const qreal scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    FarShapes far(*painter, *m_style.theme, scale);
    for (const Entry& entry : m_entries) {
        if (!overlap(entry.bounds, seen) || !isExposed(entry.bounds))
            continue;
        const Figure& figure = *entry.figure;
        far.setOpacity(figure.opacity());
        if (figure.gather(far))
            continue;
        far.paint(); // what is gathered lies below
        painter->setOpacity(figure.opacity());
        figure.paint(*painter, scale, seen);
        painter->setOpacity(1);
    }
    far.paint();
}

} // namespace linchpin
