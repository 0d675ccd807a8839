// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace linchpin
{

/// Whole pixels of the drawing at 100 %; y grows downwards.
struct Point
{
    int x = 0;
    int y = 0;

    bool operator==(const Point&) const = default;
    Point operator+(Point other) const { return {x + other.x, y + other.y}; }
    Point operator-(Point other) const { return {x - other.x, y - other.y}; }
};

struct Rect
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const Rect&) const = default;
    int right() const { return x + width; }   ///< one past the last column
    int bottom() const { return y + height; } ///< one past the last row
    Point center() const { return {x + width / 2, y + height / 2}; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool contains(const Rect& r) const
    {
        return r.x >= x && r.right() <= right() && r.y >= y && r.bottom() <= bottom();
    }
    bool intersects(const Rect& r) const { return r.x < right() && x < r.right() && r.y < bottom() && y < r.bottom(); }
    Rect grown(int by) const { return {x - by, y - by, width + 2 * by, height + 2 * by}; }
    Rect moved(Point by) const { return {x + by.x, y + by.y, width, height}; }
    Rect united(const Rect& r) const
    {
        const int left = x < r.x ? x : r.x;
        const int top = y < r.y ? y : r.y;
        const int rightmost = right() > r.right() ? right() : r.right();
        const int lowest = bottom() > r.bottom() ? bottom() : r.bottom();
        return {left, top, rightmost - left, lowest - top};
    }
};

/// A component's card (look.md).
inline constexpr int cardWidth = 168;
inline constexpr int cardHeight = 64;

} // namespace linchpin
