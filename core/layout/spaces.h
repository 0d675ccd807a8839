// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/raster.h"
#include "core/model/design.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace linchpin::layout
{

/// What of a design has a place, and where there is room for more.
class Spaces
{
public:
    /// Row of no domain.
    static constexpr int outside = -1;

    explicit Spaces(const Design& design);

    const std::optional<Rect>& card(std::size_t row) const { return m_cards[row]; }
    const std::optional<Rect>& box(std::size_t row) const { return m_boxes[row]; }
    int domainOf(std::size_t component) const { return m_domainOf[component]; }
    int parentOf(int domain) const { return m_parents[domain]; }
    bool isWithin(int inner, int outer) const;
    /// Around everything.
    Rect extent() const { return m_extent; }

    void putCard(std::size_t row, const Rect& rect);
    void putBox(std::size_t row, const Rect& rect);

    /// Where a rectangle of that size goes, as near to `wanted` as may be: into the domain if there is
    /// room, or if the domain can grow; else below everything. Makes the domains grow.
    Point claim(int width, int height, int domain, Point wanted);

private:
    bool isFree(const Rect& rect, int domain) const;
    bool fits(const Rect& rect, int domain) const;
    bool canGrow(const Rect& rect, int domain) const;
    void grow(const Rect& rect, int domain);

    std::vector<std::optional<Rect>> m_cards;
    std::vector<std::optional<Rect>> m_boxes;
    std::vector<int> m_domainOf;
    std::vector<int> m_parents;
    Raster m_cardRaster;
    Raster m_boxRaster;
    Raster m_noteRaster;
    Rect m_extent;
    bool m_isEmpty = true;
};

} // namespace linchpin::layout
