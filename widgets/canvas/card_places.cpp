// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/card_places.h"

#include <algorithm>
#include <tuple>

namespace linchpin
{

CardPlaces::CardPlaces(const Design& design)
{
    m_places.reserve(design.components.size());
    for (const Component& component : design.components) {
        const Point at = component.position.value_or(Point());
        m_places.push_back({at.x, at.y, &component});
    }
    std::sort(m_places.begin(), m_places.end(),
              [](const Place& a, const Place& b) { return std::tie(a.left, a.top) < std::tie(b.left, b.top); });
}

std::vector<const Component*> CardPlaces::within(const QRectF& rect) const
{
    std::vector<const Component*> found;
    auto at = std::upper_bound(m_places.begin(), m_places.end(), rect.left() - cardWidth,
                               [](qreal left, const Place& place) { return left < place.left; });
    for (; at != m_places.end() && at->left < rect.right(); ++at) {
        if (at->top < rect.bottom() && at->top + cardHeight > rect.top())
            found.push_back(at->component);
    }
    return found;
}

} // namespace linchpin
