// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace linchpin::layout
{

struct RasterEntry
{
    int key = 0;
    Rect rect;
};

/// One grid of a Raster, with cells of 2^cellBits pixels.
template<int cellBits>
class RasterCells
{
public:
    using Entry = RasterEntry;

    /// Whether the area has more cells than are worth walking.
    static bool isWide(const Rect& area) { return spanOf(area).isWide(); }

    void insert(int key, const Rect& rect)
    {
        const Span span = spanOf(rect);
        if (span.isWide())
            m_wide.push_back({key, rect});
        else
            span.forEach([&](int x, int y) { m_cells[keyOf(x, y)].push_back({key, rect}); });
    }

    void erase(int key, const Rect& rect)
    {
        const auto isIt = [&](const Entry& entry) { return entry.key == key && entry.rect == rect; };
        const auto eraseFrom = [&](std::vector<Entry>& entries) {
            const auto at = std::find_if(entries.begin(), entries.end(), isIt);
            if (at != entries.end())
                entries.erase(at);
        };
        const Span span = spanOf(rect);
        if (span.isWide())
            eraseFrom(m_wide);
        else
            span.forEach([&](int x, int y) { eraseFrom(m_cells[keyOf(x, y)]); });
    }

    template<class Visit>
    void visit(const Rect& area, Visit&& visit) const
    {
        for (const Entry& entry : m_wide) {
            if (touches(area, entry.rect) && !visit(entry))
                return;
        }
        const Span span = spanOf(area);
        if (span.isWide()) {
            // All cells that are in use, each entry where it begins.
            for (const Entry& entry : sorted()) {
                if (touches(area, entry.rect) && !visit(entry))
                    return;
            }
            return;
        }
        for (int y = span.top; y <= span.bottom; ++y) {
            for (int x = span.left; x <= span.right; ++x) {
                const auto cell = m_cells.find(keyOf(x, y));
                if (cell == m_cells.end())
                    continue;
                for (const Entry& entry : cell->second) {
                    const bool isHere =
                        x == std::max(span.left, cellOf(entry.rect.x)) && y == std::max(span.top, cellOf(entry.rect.y));
                    if (isHere && touches(area, entry.rect) && !visit(entry))
                        return;
                }
            }
        }
    }

private:
    static constexpr long mostCells = 4096;

    struct Span
    {
        int left, top, right, bottom;

        bool isWide() const { return (right - left + 1L) * (bottom - top + 1L) > mostCells; }
        template<class Each>
        void forEach(Each&& each) const
        {
            for (int y = top; y <= bottom; ++y) {
                for (int x = left; x <= right; ++x)
                    each(x, y);
            }
        }
    };

    static int cellOf(int coordinate) { return coordinate >> cellBits; }
    static Span spanOf(const Rect& r) { return {cellOf(r.x), cellOf(r.y), cellOf(r.right()), cellOf(r.bottom())}; }
    static std::uint64_t keyOf(int x, int y)
    {
        return (static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32) | static_cast<std::uint32_t>(y);
    }
    static bool touches(const Rect& a, const Rect& b)
    {
        return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
    }

    std::vector<Entry> sorted() const
    {
        std::vector<Entry> entries;
        for (const auto& [key, cell] : m_cells) {
            for (const Entry& entry : cell) {
                if (key == keyOf(cellOf(entry.rect.x), cellOf(entry.rect.y)))
                    entries.push_back(entry);
            }
        }
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return a.key != b.key ? a.key < b.key : a.rect.x != b.rect.x ? a.rect.x < b.rect.x : a.rect.y < b.rect.y;
        });
        return entries;
    }

    std::unordered_map<std::uint64_t, std::vector<Entry>> m_cells;
    std::vector<Entry> m_wide;
};

/// Rectangles, some without width or height, found again by where they are: a uniform grid, and a coarse one for
/// areas that have many of its cells.
class Raster
{
public:
    using Entry = RasterEntry;

    void insert(int key, const Rect& rect)
    {
        m_fine.insert(key, rect);
        m_coarse.insert(key, rect);
    }

    /// Erases what insert() put there with the same values.
    void erase(int key, const Rect& rect)
    {
        m_fine.erase(key, rect);
        m_coarse.erase(key, rect);
    }

    /// Each entry that meets the area or touches it, once, while `visit(entry)` returns true.
    template<class Visit>
    void visit(const Rect& area, Visit&& visit) const
    {
        if (RasterCells<fineBits>::isWide(area))
            m_coarse.visit(area, visit);
        else
            m_fine.visit(area, visit);
    }

private:
    static constexpr int fineBits = 8;
    static constexpr int coarseBits = 12;

    RasterCells<fineBits> m_fine;
    RasterCells<coarseBits> m_coarse;
};

} // namespace linchpin::layout
