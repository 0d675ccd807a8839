// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/heading.h"
#include "core/layout/raster.h"

#include <vector>

namespace linchpin::layout
{

/// The cards that routes go round, the routes that are there, the borders of domains.
class Ground
{
public:
    static constexpr int none = -1;

    void place(int card, const Rect& rect);
    void remove(int card);
    const Rect& card(int card) const { return m_cards[card]; }

    void draw(int route, const std::vector<Point>& points);
    void wipe(int route, const std::vector<Point>& points);

    /// The boxes of domains, whose borders routes cross but had better not follow.
    void setBoxes(const std::vector<Rect>& boxes);

    /// Whether the line keeps that distance from all cards but these.
    bool isClear(const Rect& line, int distance, int exceptCard, int exceptOther) const;
    /// Whether the route keeps away from all cards but its ends, and runs through neither of these.
    bool isClear(const std::vector<Point>& points, int distance, int from, int to) const;
    /// How much of the line has others right beside it.
    int followed(const Rect& line) const;

    std::vector<int> cardsIn(const Rect& area) const;
    /// Not more than `most`.
    std::vector<Raster::Entry> linesIn(const Rect& area, int most = 1 << 30) const;
    std::vector<Raster::Entry> bordersIn(const Rect& area) const;

private:
    std::vector<Rect> m_cards;
    Raster m_cardRaster;
    Raster m_lineRaster;
    Raster m_borderRaster;
};

} // namespace linchpin::layout
