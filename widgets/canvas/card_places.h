// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/design.h"

#include <QtCore/QRectF>

#include <vector>

namespace linchpin
{

/// The cards of a design, found again by where they are. Must not outlive the design.
class CardPlaces
{
public:
    explicit CardPlaces(const Design& design);

    /// Components whose cards overlap the rectangle, from left to right.
    std::vector<const Component*> within(const QRectF& rect) const;

private:
    struct Place
    {
        int left;
        int top;
        const Component* component;
    };

    std::vector<Place> m_places; ///< from left to right
};

} // namespace linchpin
