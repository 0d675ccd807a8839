// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/raster.h"
#include "core/model/geometry.h"
#include "core/model/id.h"

#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace linchpin
{

/// Whole pixels; no label where one of them is 0.
struct LabelSize
{
    int width = 0;
    int height = 0;

    bool operator==(const LabelSize&) const = default;
};

/// Where the labels of arrows are centred: on their own line, off cards, off each other and off the lines of
/// other arrows as far as there is room, best in the middle of the longest segment. The places follow from what
/// is there alone, not from the order in which it came.
class LabelPlan
{
public:
    void putArrow(const ConnectionId& id, const std::vector<Point>& line, LabelSize label);
    void removeArrow(const ConnectionId& id);
    /// What no label may cover.
    void putObstacle(const ElementId& id, const Rect& rect);
    void removeObstacle(const ElementId& id);

    /// Finds the places anew of those that what came and went since bears upon.
    /// \return arrows whose label has another place than before, or is new, sorted
    std::vector<ConnectionId> settle();
    /// The centre of the label; the arrow must have one, and settle() must have been called since.
    /// \throws std::out_of_range
    Point place(const ConnectionId& id) const;

private:
    struct Arrow
    {
        std::vector<Point> line;
        LabelSize label;
        Rect zone; ///< all that its label may cover
        Rect at;   ///< what it covers
        bool isPlaced = false;
        int number = 0; ///< in the rasters
    };
    using Arrows = std::map<ConnectionId, Arrow>;

    void draw(Arrow& arrow);
    void wipe(Arrow& arrow);
    void disturb(const Rect& area);
    void disturbAfter(const ConnectionId& id, const Rect& area);
    Rect bestPlace(const ConnectionId& id, const Arrow& arrow) const;
    int faultsOf(const ConnectionId& id, const Arrow& arrow, const Rect& place) const;

    Arrows m_arrows;
    std::unordered_map<int, ConnectionId> m_idOf;
    std::unordered_map<ElementId, Rect> m_obstacles;
    std::set<ConnectionId> m_waiting;
    layout::Raster m_blocked;
    layout::Raster m_lines;
    layout::Raster m_labels;
    layout::Raster m_zones;
    int m_numbers = 0;
};

} // namespace linchpin
